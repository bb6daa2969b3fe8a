import type { Budget, ToldBudget } from '../../model/budget';
import type { ToldSide } from '../../model/checks/check';
import type { Place } from '../../model/source/source';

/** What ends a sentence of a document. */
const ENDS = new Set(['。', '；', ';']);

/** A sentence may go on over so many lines before and after its figures. */
const LINES = 4;

/** Longer ones do not fit a slide. */
const LONGEST = 96;

/**
 * The document's own sentence for one side of a check, where a sentence prints all of its figures; empty where it does not, or where
 * nobody can say where it begins.
 * @param text the document as text, empty where it is not at hand: then only sentences that were kept are quoted
 */
export function ownWords({ operands }: ToldSide, budget: ToldBudget, text: string): string {
  const ids = operands.flatMap((operand) => {
    if (operand.kind === 'holding' || operand.kind === 'holding-part') return [operand.holding];
    return operand.kind === 'amount' || operand.kind === 'change' ? [operand.statement] : [];
  });
  if (ids.length !== operands.length || ids.length === 0) return '';
  const said = budget.statements.filter(({ id }) => ids.includes(id));
  // A sentence that leaves its figure to another one is no proof of it.
  if (said.some(({ amount, change, quote }) => !quote.text.includes((amount ?? change)?.printed.text ?? '\n')))
    return '';
  const kept = new Set(said.map(({ quote }) => quote.text));
  const places = holdingsOf(budget, ids).map(({ printed }) => printed);
  if (kept.size + places.length === 0 || (kept.size > 0 && places.length > 0)) return '';
  const words = kept.size === 1 ? [...kept].join('') : kept.size === 0 ? sentenceAround(places, text.split('\n')) : '';
  return words.length > LONGEST ? '' : words;
}

function holdingsOf({ holdings }: Pick<Budget, 'holdings'>, ids: readonly string[]): Budget['holdings'] {
  return holdings.filter(({ id }) => ids.includes(id));
}

/** From the end of the sentence before the first figure to the end of the last figure's; lines that were broken are joined. */
function sentenceAround(places: readonly (Place & { text: string })[], lines: readonly string[]): string {
  const printed = places.every(({ line, offset, text }) => lines[line - 1]?.startsWith(text, offset) ?? false);
  const [from, to] = [Math.min(...places.map(({ line }) => line)), Math.max(...places.map(({ line }) => line))];
  if (!printed || places.length === 0) return '';
  const first = Math.max(1, from - LINES);
  let joined = '';
  const starts = new Map<number, number>();
  for (let line = first; line <= Math.min(lines.length, to + LINES); line += 1) {
    starts.set(line, joined.length);
    joined += lines[line - 1] ?? '';
  }
  const at = ({ line, offset }: Place): number => (starts.get(line) ?? 0) + offset;
  let start = Math.min(...places.map(at));
  let end = Math.max(...places.map(at));
  while (start > 0 && !ENDS.has(joined[start - 1] ?? '')) start -= 1;
  while (end < joined.length && !ENDS.has(joined[end] ?? '')) end += 1;
  if (end === joined.length || (start === 0 && first > 1)) return '';
  // Blanks between Chinese letters are those of a broken line; a number in front of an item is none of the sentence's.
  return joined
    .slice(start, end)
    .trim()
    .replace(/^(?:\d{1,2}[.、．]|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)\s*/, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}
