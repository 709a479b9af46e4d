import type { Messages } from './types';

/** Arabic. */
const messages: Messages = {
  common: {
    loading: 'جارٍ التحميل',
    retry: 'إعادة المحاولة',
    close: 'إغلاق',
    required: 'مطلوب',
    optional: 'اختياري',
    notGiven: 'غير متوفر',
    opensElsewhere: 'يُفتح في نافذة جديدة',
    unknownStatus: p => p.code,
  },

  frequency: {
    single: 'دفعة واحدة',
    annual: 'سنويًا',
    semiannual: 'كل ستة أشهر',
    quarterly: 'كل ثلاثة أشهر',
    monthly: 'شهريًا',
    daily: 'يوميًا',
  },

  premium: {
    label: 'القسط',
    from: 'ابتداءً من',
    instead: p => `السعر السابق: ${p.original}`,
    total: p => `الإجمالي ${p.total}`,
    totalOf: p => `عدد الدفعات ${p.periods}، والإجمالي ${p.total}`,
    indicative: 'سعر تقديري – شركة التأمين هي التي تحدد السعر',
    quoted: 'عرض سعر',
    quotedUntil: p => `عرض سعر صالح حتى ${p.date}`,
    bound: 'السعر النهائي',
    expired: p => `انتهت صلاحيته في ${p.date}`,
    stale: 'جارٍ إعادة الحساب',
    loading: 'جارٍ حساب القسط',
    empty: 'أدخل بياناتك لعرض القسط',
    failed: 'تعذّر حساب القسط. لم يُخصم أي مبلغ، وبياناتك محفوظة.',
    retry: 'إعادة المحاولة',
    changed: p => `تغيّر القسط من ${p.from} إلى ${p.to}`,
    breakdown: 'تفاصيل القسط',
    item: 'البند',
    amount: 'المبلغ',
    net: 'صافي القسط',
    tax: 'الضريبة',
    gross: 'إجمالي القسط',
    toPay: 'المبلغ المستحق',
    collected: 'مبالغ تُحصَّل لصالح الجهات الرسمية وليست جزءًا من القسط',
    basis: p => `${p.basis} × ${p.rate}`,
    refundable: 'قابل للاسترداد',
  },
};

export default messages;
