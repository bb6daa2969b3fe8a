import type { Draft } from './draft';
import type { TrueTarget } from './Invented';
import type { Random } from './random';

/** Prints one row of a target table: as its cells share lines and wrap. */
export function printTargetRow(draft: Draft, record: TrueTarget, cells: readonly string[][]): void {
  const { paper, random } = draft;
  let texts: string[] = [];
  let fresh = true;
  let started = false;
  const mark = (line: number) => {
    if (!started) record.line = line;
    started = true;
    record.endLine = line;
  };
  const flush = () => {
    if (texts.length > 0) paper.print(texts.join(' '), [mark], !fresh && random.chance(0.7));
    if (texts.length > 0) fresh = false;
    texts = [];
  };
  for (const parts of cells) {
    if (parts.length <= 1) {
      texts.push(...parts.filter((part) => part !== ''));
      continue;
    }
    flush();
    parts.forEach((part, index) => paper.print(part, [mark], index === 0 && random.chance(0.4)));
    fresh = false;
  }
  flush();
}

/** Weights in fives that add up to the whole. */
export function splitWeights(random: Random, whole: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => 5);
  for (let left = whole - 5 * count; left >= 5; left -= 5) weights[random.int(0, count - 1)]! += 5;
  return weights;
}
