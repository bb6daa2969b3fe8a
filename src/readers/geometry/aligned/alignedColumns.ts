import type { Box, Rule } from '../../SourceDocument';
import type { ContentColumn, Contents } from './contentColumns';
import { headerTrees, type HeaderBlock, type HeaderTree } from './headerBlocks';
import { headerSpans, type Stretch } from './headerSpans';
import { matches, type Leniency, type Match, type MatchedColumn } from './matchColumns';
import { around } from './TextLine';

/** The columns of a table, with which it may go on over the page's end. */
export interface KnownColumns {
  /** One more than there are columns. */
  edges: number[];
  kinds: ContentColumn['kind'][];
  /** What each of them is known to hold, headers and contents. */
  hulls: Box[];
  isGuess: boolean;
  /** Whether nothing of them is a guess but over which of them their headers stand, and all ways of that are known. */
  isHeaderGuess: boolean;
}

/** What is free around the words of a table. In points. */
export const MARGIN = 3;

/** A header over one or several columns. */
export interface HeaderCell {
  box: Box;
  from: number;
  to: number;
}

export interface AlignedColumns extends KnownColumns {
  /** Those over nothing but columns. */
  leaves: HeaderCell[];
  /** Those over other headers. */
  over: HeaderCell[];
  /** Those over other headers in every other way that may be meant. */
  otherOver: HeaderCell[][];
}

/** One column with all that stands in it. */
interface Placed {
  hull: Box;
  content: ContentColumn | null;
}

const placedOf = ({ header, contents }: MatchedColumn): Placed[] =>
  contents.length > 1
    ? contents.map((content) => ({ hull: content.box, content }))
    : [{ hull: contents[0] ? around(header.box, contents[0].box) : header.box, content: contents[0] ?? null }];

/** Whether what stands in a column stands at the edge where its kind stands. */
const isFlush = ({ content }: Placed, kind: ContentColumn['kind']): boolean =>
  content?.kind === kind && (kind === 'figures' ? content.alignment.right : content.alignment.left);

/**
 * Edges of columns: close behind figures, which stand at the right edge of theirs, close before labels, which stand at the left one,
 * else in the middle of what is free.
 */
function edgesBetween(columns: readonly Placed[], rules: readonly Rule[]): number[] {
  const first = (columns[0] as Placed).hull;
  const last = (columns[columns.length - 1] as Placed).hull;
  const inner = columns.slice(1).map((next, index) => {
    const before = columns[index] as Placed;
    // Where a header reaches over its neighbour's contents, these tell the edge.
    const isCrossed = before.hull.x1 > next.hull.x0;
    const from = (isCrossed && before.content ? before.content.box : before.hull).x1;
    const to = (isCrossed && next.content ? next.content.box : next.hull).x0;
    const middle = (from + to) / 2;
    if (isFlush(before, 'figures')) return Math.min(from + MARGIN, middle);
    return isFlush(next, 'labels') ? Math.max(to - MARGIN, middle) : middle;
  });
  const across = rules.filter(({ from, to }) => from <= first.x0 && to >= last.x1);
  const [from, to] = [Math.max(...across.map((rule) => rule.from)), Math.min(...across.map((rule) => rule.to))];
  return across.length > 0 ? [from, ...inner, to] : [first.x0 - MARGIN, ...inner, last.x1 + MARGIN];
}

/** The columns of a table as one way to bring header and contents together makes them; null where its headers do not go together. */
function columnsBy(
  tree: HeaderTree,
  match: Match,
  rules: readonly Rule[],
): (AlignedColumns & { distance: number }) | null {
  const placed = match.columns.map(placedOf);
  const edges = edgesBetween(placed.flat(), rules);
  let next = 0;
  const leaves = match.columns.map(({ header }, index): HeaderCell => {
    const from = next;
    next += placed[index]?.length ?? 1;
    return { box: header.box, from, to: next - 1 };
  });
  const outer = [...leaves.map(({ from }) => edges[from] as number), edges[edges.length - 1] as number];
  const spans = headerSpans({ ...tree, edges: outer, rules });
  if (!spans) return null;
  const cellOf = ({ block, from, to }: Stretch): HeaderCell => ({
    box: block.box,
    from: leaves[from]?.from ?? 0,
    to: leaves[to]?.to ?? 0,
  });
  return {
    edges,
    kinds: placed.flat().map(({ content }) => content?.kind ?? 'figures'),
    hulls: placed.flat().map(({ hull }) => hull),
    leaves,
    over: spans.spans.map(cellOf),
    otherOver: spans.others?.map((other) => other.map(cellOf)) ?? [],
    isHeaderGuess: spans.others !== null,
    isGuess: spans.spans.some(({ isGuess }) => isGuess),
    distance: match.distance + spans.off,
  };
}

/** The columns of a table by its header and what stands below it. Null where the two cannot be brought together. */
export function columnsOf(
  blocks: readonly HeaderBlock[],
  { columns }: Contents,
  rules: readonly Rule[],
): AlignedColumns | null {
  if (blocks.length === 0) return null;
  const trees = headerTrees(blocks, rules);
  const ways = (leniency: Leniency): (AlignedColumns & { distance: number })[] =>
    trees.flatMap((tree) =>
      matches(tree.leaves, columns, leniency).flatMap((match) => columnsBy(tree, match, rules) ?? []),
    );
  const strict = ways({ areGrouped: false, areShifted: false });
  const grouped = strict.length > 0 ? strict : ways({ areGrouped: true, areShifted: false });
  const isShifted = grouped.length === 0;
  const found = isShifted ? ways({ areGrouped: true, areShifted: true }) : grouped;
  const [best] = found.sort((a, b) => a.distance - b.distance);
  const second = found[1];
  const isOpen = second !== undefined && second.distance < (best?.distance ?? 0) + CLEAR;
  if (!best) return null;
  const isGuess = best.isGuess || isOpen || isShifted;
  return { ...best, isGuess, isHeaderGuess: best.isGuess && best.isHeaderGuess && !isOpen && !isShifted };
}

/** A way to bring header and contents together is out of the question where it is so much farther off than another. In points. */
const CLEAR = 12;

/** Printed edges of one column differ by so much from page to page. In points. */
const SAME = 3;

/** In which column of the page before contents stand: figures at its right edge, labels at its left one, anything between its edges. */
function columnBefore(
  { kind, box }: Pick<ContentColumn, 'kind' | 'box'>,
  { edges, kinds, hulls }: KnownColumns,
): number {
  const flush = hulls.findIndex(
    (hull, index) =>
      kinds[index] === kind && (kind === 'figures' ? Math.abs(hull.x1 - box.x1) : Math.abs(hull.x0 - box.x0)) <= SAME,
  );
  if (flush >= 0) return flush;
  return edges.findIndex((edge, index) => box.x0 >= edge - SAME && box.x1 <= (edges[index + 1] ?? -Infinity) + SAME);
}

/** The columns of the page before, where everything on this one stands in them. */
export function sameColumns(
  before: KnownColumns,
  { columns }: Contents,
  blocks: readonly HeaderBlock[],
): AlignedColumns | null {
  const { edges, kinds } = before;
  const places = columns.map((column) => columnBefore(column, before));
  if (places.some((place, index) => place < 0 || place <= (places[index - 1] ?? -1))) return null;
  const hulls = before.hulls.map((hull, index) => {
    const own = columns[places.indexOf(index)];
    return own ? around(hull, own.box) : hull;
  });
  const moved = edges.map((edge, index) => {
    const [left, right] = [hulls[index - 1], hulls[index]];
    if (!left || !right || (left.x1 <= edge && edge <= right.x0)) return edge;
    return (left.x1 + right.x0) / 2;
  });
  const leaves = blocks.flatMap(({ box }) => {
    const at = moved.findIndex(
      (edge, index) => box.x0 >= edge - SAME && box.x1 <= (moved[index + 1] ?? -Infinity) + SAME,
    );
    return at < 0 ? [] : [{ box, from: at, to: at }];
  });
  const isStrange = columns.some(({ kind }, index) => kind === 'figures' && kinds[places[index] ?? 0] === 'labels');
  return {
    edges: moved,
    kinds,
    hulls,
    leaves: leaves.length > 1 ? leaves : [],
    over: [],
    otherOver: [],
    isGuess: before.isGuess || isStrange,
    isHeaderGuess: before.isHeaderGuess && !isStrange,
  };
}
