import type { CheckState } from '../model/check';

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
