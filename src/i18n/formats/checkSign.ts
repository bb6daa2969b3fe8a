import type { CheckState } from '../../model/checks/check';
import type { Lang } from '../lang';
import { embedWordsOf } from '../words/share/embedWords';

/** The sign of a check's state and its tone; the tone of alarm fills the sign's circle. */
export interface CheckSign {
  sign: string;
  tone: 'ok' | 'ink2' | 'warn' | 'alarm';
}

const SIGNS: Readonly<Record<CheckState, CheckSign>> = {
  相符: { sign: '=', tone: 'ok' },
  四舍五入差: { sign: '≈', tone: 'ink2' },
  需核对: { sign: '?', tone: 'warn' },
  不符: { sign: '≠', tone: 'alarm' },
};

/** The sign of a state; a point where nothing was checked. */
export function checkSign(state: CheckState | null): CheckSign {
  return state ? SIGNS[state] : { sign: '·', tone: 'ink2' };
}

/**
 * What came of a chart's own checks, in one line.
 * @param own how many there are, their worst state (null without any), and how many are in it
 */
export function ownChecksText(own: { count: number; state: CheckState | null; found: number }, lang: Lang): string {
  const { checked, unchecked } = embedWordsOf(lang);
  return own.state === null ? unchecked : checked(own.count, own.state, own.found);
}
