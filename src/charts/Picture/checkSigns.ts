import type { FrameText } from '../../layout/picture/frame';
import type { CheckState } from '../../model/check';

/** Which sign a state of a check wears. */
export const CHECK_SIGNS: Readonly<Record<CheckState, Pick<FrameText['check'], 'sign' | 'tone' | 'filled'>>> = {
  相符: { sign: '＝', tone: 'ok', filled: false },
  四舍五入差: { sign: '≈', tone: 'ink2', filled: false },
  需核对: { sign: '?', tone: 'warn', filled: false },
  不符: { sign: '≠', tone: 'alarm', filled: true },
};
