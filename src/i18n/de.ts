import type { Messages } from './types';

/** German. */
const messages: Messages = {
  common: {
    loading: 'Wird geladen',
    retry: 'Erneut versuchen',
    close: 'Schließen',
    required: 'Pflichtfeld',
    optional: 'freiwillig',
    notGiven: 'Keine Angabe',
    opensElsewhere: 'öffnet ein neues Fenster',
    unknownStatus: p => p.code,
  },

  frequency: {
    single: 'einmalig',
    annual: 'pro Jahr',
    semiannual: 'pro Halbjahr',
    quarterly: 'pro Quartal',
    monthly: 'pro Monat',
    daily: 'pro Tag',
  },

  premium: {
    label: 'Prämie',
    from: 'ab',
    instead: p => `zuvor: ${p.original}`,
    total: p => `Gesamt ${p.total}`,
    totalOf: p => `${p.periods} Zahlungen, insgesamt ${p.total}`,
    indicative: 'Richtwert – der Versicherer bestimmt den Preis',
    quoted: 'Angebot',
    quotedUntil: p => `Angebot, gültig bis ${p.date}`,
    bound: 'Endgültiger Preis',
    expired: p => `Nicht mehr gültig seit ${p.date}`,
    stale: 'Wird neu berechnet',
    loading: 'Prämie wird berechnet',
    empty: 'Machen Sie Ihre Angaben, um die Prämie zu sehen',
    failed: 'Die Prämie konnte nicht berechnet werden. Es wurde nichts abgebucht, und Ihre Angaben bleiben erhalten.',
    retry: 'Erneut versuchen',
    changed: p => `Die Prämie hat sich von ${p.from} auf ${p.to} geändert`,
    breakdown: 'Zusammensetzung',
    item: 'Position',
    amount: 'Betrag',
    net: 'Nettoprämie',
    tax: 'Steuer',
    gross: 'Bruttoprämie',
    toPay: 'Zu zahlen',
    collected: 'Für Behörden eingezogen, nicht Teil der Prämie',
    basis: p => `${p.basis} × ${p.rate}`,
    refundable: 'erstattbar',
  },

  errorSummary: {
    heading: p => (p.one ? '1 Angabe muss korrigiert werden' : `${p.count} Angaben müssen korrigiert werden`),
    item: p => `${p.label}: ${p.problem}`,
  },

  field: {
    optional: '(freiwillig)',
    stale: 'Diese Angabe ist möglicherweise nicht mehr aktuell.',
    failed: 'Das konnte nicht geladen werden. Ihre Eingaben sind erhalten.',
  },

  moneyInput: {
    quick: 'Häufige Beträge',
    nearest: 'Nächste mögliche Beträge',
    'money.incomplete': 'Bitte vervollständigen Sie den Betrag.',
    'money.not-a-number': 'Bitte geben Sie den Betrag in Ziffern ein, zum Beispiel 1234,50.',
    'money.misplaced-group': 'Bitte prüfen Sie Punkte und Kommas in diesem Betrag.',
    'money.too-many-decimals': p => (p.max === '0' ? 'Bitte geben Sie einen ganzen Betrag ein.' : `Höchstens ${p.max} Nachkommastellen.`),
    'money.other-currency': p => `Bitte geben Sie den Betrag in ${p.currency} ein.`,
    'money.too-long': 'Dieser Betrag ist zu lang.',
    'money.min': p => `Der Betrag muss mindestens ${p.min} sein.`,
    'money.max': p => `Der Betrag darf höchstens ${p.max} sein.`,
    'money.step': p => `Der Betrag ist nur in Schritten von ${p.step} möglich.`,
  },

  validity: { 'value.missing': 'Bitte füllen Sie dieses Feld aus.', 'value.invalid': 'Bitte prüfen Sie diese Angabe.' },
};

export default messages;
