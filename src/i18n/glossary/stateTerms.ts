import type { CheckState } from '../../model/check';
import type { TermKey } from './glossary';

/** The terms that explain the four states of a check. */
export const STATE_TERMS: Readonly<Record<CheckState, TermKey>> = {
  相符: 'agrees',
  四舍五入差: 'rounding',
  需核对: 'doubtful',
  不符: 'contradiction',
};
