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
};

export default messages;
