/** Detail of `ins-input` and `ins-change` of `ins-money-input`. */
export interface MoneyInputDetail {
  /** The amount as a decimal string, `null` when there is none or it cannot be read. */
  value: string | null;
  /** What stands in the field: as typed, and formatted once it was left. */
  draft: string;
  /** Does it meet all constraints? */
  valid: boolean;
}
