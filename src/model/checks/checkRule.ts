/** Every rule of the checks, in the order in which checks are listed. Their sentences stand in `i18n/checks`. */
export const RULE_KEYS = [
  'row-sum',
  'list-sum',
  'spending-list-sum',
  'list-balance',
  'three-public-sum',
  'code-sum',
  'class-sum',
  'group-sum',
  'body-sum',
  'procurement-sum',
  'total-repeated',
  'same-code',
  'same-total',
  'within-spending',
  'three-public-payment',
  'operating-cost',
  'stated-amount',
  'stated-absence',
  'stated-share',
  'stated-list',
  'project-amount',
  'project-count',
  'carryover-count',
  'stated-percent',
  'repeated-statement',
  'stated-sum',
  'share-sum',
  'change-sum',
  'last-year-total',
  'holding-sum',
  'procurement-share',
  'office-count',
  'unit-arithmetic',
  'subsidy-arithmetic',
  'performance-summary',
  'target-weight',
  'target-repeated',
  'target-last-year',
  'units-last-year',
  'target-funds',
  'goal-figure',
  'target-standard',
  'target-units',
  'transferred-units',
] as const;

export type RuleKey = (typeof RULE_KEYS)[number];

/** Rules that hold a document against another one of the same body; a site that has both runs them. */
export const DOCUMENT_RULE_KEYS = ['previous-document', 'planned-document'] as const;

export type DocumentRuleKey = (typeof DOCUMENT_RULE_KEYS)[number];
