import type { Answer, DecisionItem, Loading, UnderwritingDecision } from '../model';
import { premium } from './premium';
import type { Reader } from './reader';
import { requirement } from './requirement';
import { closedWord, flag, number, string, text } from './scalars';
import { list, or, record } from './shapes';
import { codeRef, date, decimal, money, timestamp } from './values';

/** An answer's value is whatever the question's kind says; the disclosure engine judges it. */
export const answer: Reader<Answer> = record<Answer>({
  questionId: or(string, '', 'data.missing'),
  at: or(timestamp, '', 'data.missing'),
  by: closedWord,
  subject: string,
  index: list(number),
});

const loading = record<Loading>({ type: closedWord, value: or(decimal, '', 'data.missing'), years: number });

const item = record<DecisionItem>({
  coverageCode: string,
  loading,
  exclusionText: text,
  newSum: money,
  until: date,
  reasonCode: codeRef,
  publicReason: text,
});

const appeal = record<NonNullable<UnderwritingDecision['appeal']>>({ humanReview: flag, url: string });

export const decision: Reader<UnderwritingDecision> = record<UnderwritingDecision>({
  id: or(string, ''),
  by: closedWord,
  result: closedWord,
  items: or(list(item), []),
  premiumAfter: premium as Reader<NonNullable<UnderwritingDecision['premiumAfter']>>,
  validUntil: timestamp,
  needs: list(requirement),
  appeal,
});
