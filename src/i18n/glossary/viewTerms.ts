import type { TermKey } from './glossaryTerm';
import type { CheckState } from '../../model/checks/check';

const CERTAINTY: readonly TermKey[] = ['derived', 'inferred', 'undisclosed'];

/**
 * The terms that each view explains where they stand: a note for each is drawn into the page. `tests/browser/terms.test.ts`
 * holds the list against the pages.
 */
export const VIEW_TERMS: Readonly<Record<string, readonly TermKey[]>> = {
  overview: [
    'basic',
    'project',
    'three-public',
    'operating',
    'function',
    'economic',
    ...CERTAINTY,
    'agrees',
    'rounding',
    'doubtful',
    'contradiction',
  ],
  flows: ['function', 'economic', ...CERTAINTY],
  structure: ['function', 'economic', 'levels'],
  changes: ['prior', 'kinds', 'general-public', 'basic', 'project', 'carryover'],
  projects: ['project', 'target'],
  project: ['project', 'target', 'weight'],
  targets: ['target', 'weight', 'three-public', 'operating', 'procurement'],
};

/** The terms that explain the four states of a check. */
export const STATE_TERMS: Readonly<Record<CheckState, TermKey>> = {
  相符: 'agrees',
  四舍五入差: 'rounding',
  需核对: 'doubtful',
  不符: 'contradiction',
};
