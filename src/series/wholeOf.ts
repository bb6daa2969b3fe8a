import { sumYuan, type Yuan } from '../model/money';
import type { FlowPart } from './flowParts';

/** What sections and items are parts of: the foremost ones fill their class. */
export function wholeOf(parts: readonly FlowPart[]): Yuan {
  return sumYuan(parts.filter(({ level }) => level === 1).map(({ amount }) => amount));
}
