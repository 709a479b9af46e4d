export { answerQuestion, type Answered } from './answer';
export { confirmAllNo } from './all-no';
export { checkDisclosure } from './check';
export { checkOutcomes } from './check-outcomes';
export { DEFAULT_COMBINATIONS, DEFAULT_PRECEDENCE } from './combine';
export { decide, type Evidence } from './decide';
export { publicDecision } from './public';
export { valueIssue } from './limits';
export { lintDisclosure } from './lint';
export { lookbackFrom } from './lookback';
export { lintPhrases, type LintPhrases, type Phrase } from './phrases';
export { disclosureIssues, disclosureProgress, visibleQuestions, type DisclosureProgress } from './report';
export { disclosureResult, type DisclosureResult } from './result';
export { addRound, removeRound } from './rounds';
export type { Slot } from './slots';
export { restoreDisclosure, startDisclosure, type DisclosureStart } from './start';
export {
  placePath,
  type AnswerPlace,
  type DisclosureAct,
  type DisclosureEvent,
  type DisclosureState,
  type DisclosureSubject,
  type GroupRounds,
} from './state';
export { disclosureTranscript, sealTranscript, type Transcript, type TranscriptLine } from './transcript';
