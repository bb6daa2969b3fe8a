import type { Box } from '../../SourceDocument';
import { around, isFigure, isNothing, sharedWidth, type Phrase, type TextLine } from './TextLine';

/** What stands below each other in the rows of a table. */
export interface ContentColumn {
  box: Box;
  kind: 'figures' | 'codes' | 'labels';
  phrases: Phrase[];
  /** Which of its edges all its words share; none of them where only the place of the column as a whole is known. */
  alignment: { left: boolean; right: boolean; center: boolean };
}

export interface Contents {
  columns: ContentColumn[];
  /** Labels that lie over several columns, as that of a total does. */
  spanning: Phrase[];
}

/** Edges that differ less than this are one. In points. */
const SAME = 1.6;
const WIDER = 4;
const PART = 0.35;
/** Words of two columns may touch each other by so much. In points. */
const TOUCHING = 0.8;
const TOTAL = /^(?:.{0,6}[合总小共]\s*计|总\s*计)(?:[（(].*[）)])?$/;

/** Words whose stretches overlap, one below the other, are one column. */
function components(phrases: readonly Phrase[]): { box: Box; phrases: Phrase[] }[] {
  const result: { box: Box; phrases: Phrase[] }[] = [];
  for (const phrase of [...phrases].sort((a, b) => a.box.x0 - b.box.x0)) {
    const last = result[result.length - 1];
    if (last && phrase.box.x0 < last.box.x1 - TOUCHING) {
      last.box = around(last.box, phrase.box);
      last.phrases.push(phrase);
    } else result.push({ box: { ...phrase.box }, phrases: [phrase] });
  }
  return result;
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function alignmentOf(phrases: readonly Phrase[]): ContentColumn['alignment'] {
  // A dash that stands for nothing is often centered among figures that are not.
  const filled = phrases.filter((phrase) => !isNothing(phrase));
  const own = filled.length > 0 ? filled : phrases;
  const [left, right, center] = [
    spread(own.map(({ box }) => box.x0)),
    spread(own.map(({ box }) => box.x1)),
    spread(own.map(({ box }) => (box.x0 + box.x1) / 2)),
  ];
  // Writing that is set wider or closer moves an edge a little; the other one then lies all over.
  const isEdge = (own: number, other: number): boolean => own <= SAME || (own <= WIDER && own < PART * other);
  return { left: isEdge(left, right), right: isEdge(right, left), center: center <= SAME };
}

const CODE = /^(?:[1-5]\d{2}|\d{2}|[1-5]\d{4}|[1-5]\d{6})$/;

/** Whether what looks like figures are the codes of the names behind them. */
const areCodes = ({ kind, phrases }: ContentColumn, next: ContentColumn | undefined): boolean =>
  kind === 'figures' &&
  next !== undefined &&
  (next.kind === 'labels' || next.phrases.every(({ text }) => CODE.test(text))) &&
  phrases.every(({ text }) => CODE.test(text));

/**
 * The columns that the rows of a table show by what stands below each other: figures first, whose columns nothing bridges, then labels.
 * Null where words of a label lie over figures, so that rows and columns cannot be told apart.
 */
export function contentColumns(lines: readonly TextLine[]): Contents | null {
  const phrases = lines.flatMap((line) => line.phrases);
  const figures = components(phrases.filter(isFigure));
  const labels = phrases.filter((phrase) => !isFigure(phrase));
  const isOver = (phrase: Phrase): boolean => figures.some(({ box }) => sharedWidth(box, phrase.box) > TOUCHING);
  // Of a label of a total behind figures only its row tells which of several lists it is for.
  const isBefore = (phrase: Phrase): boolean => figures.every(({ box }) => box.x0 > phrase.box.x1 - TOUCHING);
  const totals = labels.filter(({ text }) => TOTAL.test(text));
  const names = labels.filter((phrase) => !totals.includes(phrase) && !isOver(phrase));
  // Labels over figures are those of totals and of groups; sentences are no row.
  const strange = labels.filter((phrase) => !totals.includes(phrase) && isOver(phrase));
  if (strange.length > 0.2 * labels.length) return null;
  const named = components(names.length > 0 ? names : totals.filter(isBefore));
  const columns = [
    ...figures.map((one) => ({ ...one, kind: 'figures' as const })),
    ...named.map((one) => ({ ...one, kind: 'labels' as const })),
  ]
    .sort((a, b) => a.box.x0 - b.box.x0)
    .map((column): ContentColumn => ({ ...column, alignment: alignmentOf(column.phrases) }))
    .map((column, index, all) => (areCodes(column, all[index + 1]) ? { ...column, kind: 'codes' as const } : column));
  const overlaps = columns.some(({ box }, index) => index > 0 && box.x0 < (columns[index - 1]?.box.x1 ?? 0) - TOUCHING);
  if (overlaps) return null;
  const placed = new Set(columns.flatMap((column) => column.phrases));
  return { columns, spanning: labels.filter((phrase) => !placed.has(phrase)) };
}
