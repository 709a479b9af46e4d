/** Detail of `ins-toggle`: whether the breakdown is now open. */
export interface PremiumToggleDetail {
  open: boolean;
}

/** Where the breakdown lines are shown: nowhere, below the figure, or behind a button in a sheet. */
export type PremiumBreakdown = 'none' | 'inline' | 'sheet';
