import type { Cell } from '../../../readers/SourceDocument';
import { textOf, textOfCell } from '../../grids/cellText';

/** Words that stand below each other overlap; what does not is another column's. In points. */
const GAP = 1;

/** The words of a header cell, those apart that stand side by side: where a rule is missing they head several columns. */
function sideBySide({ words }: Cell): string[] {
  const stacks: { x1: number; words: Cell['words'] }[] = [];
  for (const word of [...words].sort((a, b) => a.box.x0 - b.box.x0)) {
    const last = stacks[stacks.length - 1];
    if (last && word.box.x0 < last.x1 + GAP) {
      last.words.push(word);
      last.x1 = Math.max(last.x1, word.box.x1);
    } else stacks.push({ x1: word.box.x1, words: [word] });
  }
  return stacks.map((stack) => textOf([...stack.words].sort((a, b) => a.line - b.line)));
}

/**
 * The key of a column by the header above it; empty where none fits, and where it is the header of several columns with keys of their
 * own: then nobody knows which of them the column is.
 * @param cells the header's cells above it, from the outside in
 * @param keyOf the key that a path of headers has; empty where none fits
 */
export function headKey(cells: readonly Cell[], keyOf: (path: readonly string[]) => string): string {
  const path = cells.map(textOfCell);
  const [before, leaf] = cells.slice(-2).length === 2 ? cells.slice(-2) : [undefined, cells[0]];
  if (leaf) {
    const isBeside = before !== undefined && before.row === leaf.row;
    const heads = isBeside ? path.slice(-2) : sideBySide(leaf);
    const outer = path.slice(0, isBeside ? -2 : -1);
    const keys = new Set(heads.map((head) => keyOf([...outer, head])).filter((key) => key !== ''));
    if (heads.length > 1 && keys.size > 1) return '';
  }
  return keyOf(path);
}
