export { checkMoney, checkPremium } from './premium';
export { checkOffers } from './offers';
export type { CheckedOffer } from './offers';
export { checkPolicy } from './policy';
