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

  errorSummary: {
    heading: p => (p.one ? 'هناك مشكلة واحدة يجب تصحيحها' : `عدد المشكلات التي يجب تصحيحها: ${p.count}`),
    item: p => `${p.label}: ${p.problem}`,
  },

  field: {
    optional: '(اختياري)',
    stale: 'قد لا تكون هذه البيانات محدَّثة.',
    failed: 'تعذّر التحميل. ما أدخلتموه محفوظ.',
  },

  moneyInput: {
    quick: 'مبالغ شائعة',
    nearest: 'أقرب المبالغ الممكنة',
    'money.incomplete': 'يُرجى إكمال المبلغ.',
    'money.not-a-number': 'يُرجى إدخال المبلغ بالأرقام، مثل 1234.50.',
    'money.misplaced-group': 'يُرجى التحقق من الفواصل والنقاط في هذا المبلغ.',
    'money.too-many-decimals': p => (p.max === '0' ? 'يُرجى إدخال مبلغ صحيح بلا كسور.' : `الحد الأقصى للمنازل العشرية: ${p.max}.`),
    'money.other-currency': p => `يُرجى إدخال المبلغ بعملة ${p.currency}.`,
    'money.too-long': 'هذا المبلغ طويل جدًا.',
    'money.min': p => `يجب ألا يقل المبلغ عن ${p.min}`,
    'money.max': p => `يجب ألا يزيد المبلغ على ${p.max}`,
    'money.step': p => `يجب أن يكون المبلغ على درجات قدر كل منها ${p.step}`,
  },

  validity: { 'value.missing': 'يُرجى ملء هذا الحقل.', 'value.invalid': 'يُرجى التحقق من هذه البيانات.' },
};

export default messages;
