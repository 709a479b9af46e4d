/** How a benefit stands in a plan; `absent`: the plan does not have it; codes as in `CoverageStatus`. */
export const benefit = {
  covered: 'Covered',
  limited: 'Limited',
  conditional: 'Conditional',
  excluded: 'Not covered',
  optional: 'Optional',
  absent: 'Not in this plan',
  'not-applicable': 'Not applicable',
};
