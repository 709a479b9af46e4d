export { ENDORSEMENTS, type EndorsementRow } from './types';
export { endorsementRow, endorsementsFor } from './ask';
