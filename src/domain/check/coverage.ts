import type { Coverage, Deductible, Exclusion, Limit } from '../model';
import { report } from './reader';
import type { Reader } from './reader';
import { closedWord, flag, number, string, text, word } from './scalars';
import { list, or, record } from './shapes';
import { NO_MONEY, codeRef, decimal, money, moneyOrWord } from './values';

export const limit: Reader<Limit> = record<Limit>(
  { amount: or(moneyOrWord, NO_MONEY, 'money.missing-amount'), per: or(word, ''), note: text },
  'note',
);

export const deductible: Reader<Deductible> = record<Deductible>(
  {
    amount: money,
    percent: decimal,
    days: number,
    per: or(word, ''),
    shared: closedWord,
    offsetBySocialInsurance: flag,
    reduceOnNoClaim: decimal,
    note: text,
  },
  'note',
);

export const exclusion: Reader<Exclusion> = record<Exclusion>(
  {
    id: or(string, ''),
    text: or(text, '', 'data.missing'),
    severity: or(word, ''),
    clauseRef: string,
    code: codeRef,
  },
  'text',
);

const share = record<NonNullable<Coverage['coinsurance']>[number]>(
  { payPercent: or(decimal, '', 'data.missing'), label: or(text, '') },
  'label',
);

const fields = record<Coverage>(
  {
    code: or(string, ''),
    name: or(text, '', 'data.missing'),
    kind: or(word, ''),
    mandatory: flag,
    limit,
    sublimits: list(limit),
    deductible,
    coinsurance: list(share),
    waitingDays: number,
    territory: list(codeRef),
    network: list(codeRef),
    trigger: record<NonNullable<Coverage['trigger']>>({ text: or(text, ''), standardRef: string }, 'text'),
    exclusions: list(exclusion),
    sharedWith: list(string),
    status: word,
    value: text,
    note: text,
    clauseRef: string,
    group: text,
  },
  'name',
);

/** A coverage as sent. Excluded and yet with a limit is a contradiction of the source: `coverage.excluded-with-limit`. */
export const coverage: Reader<Coverage> = (value, site) => {
  const read = fields(value, site);
  if (read?.status === 'excluded' && read.limit) report(site, 'coverage.excluded-with-limit', undefined, 'warning');
  return read;
};
