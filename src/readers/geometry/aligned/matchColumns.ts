import type { Box } from '../../SourceDocument';
import type { ContentColumn } from './contentColumns';
import type { HeaderBlock } from './headerBlocks';
import { around, middleOf, sharedWidth } from './TextLine';

/** A header with what stands below it; one without contents is a column of blanks, one over several names heads all of them. */
export interface MatchedColumn {
  header: HeaderBlock;
  contents: readonly ContentColumn[];
}

export interface Match {
  /** From left to right. */
  columns: MatchedColumn[];
  /** How far headers stand from their contents, in points: less is more likely. */
  distance: number;
}

/** Printed edges differ by so much where they should be one. In points. */
const SLACK = 2.5;

/**
 * Whether contents may stand in a header's cell. Both lie within it, so what is aligned to one of its edges reaches as far to that side
 * as the header does.
 */
function fits({ box, alignment, phrases }: ContentColumn, header: Box): boolean {
  const { left, right, center } = alignment;
  const touches = sharedWidth(box, header) > 0;
  const isRight = right && box.x1 >= header.x1 - SLACK;
  const isLeft = left && box.x0 <= header.x0 + SLACK;
  const isCentered = center && Math.abs(middleOf(box) - middleOf(header)) <= Math.max(SLACK, 0.5 * (box.x1 - box.x0));
  // Of a single figure nobody knows how its column is aligned.
  if (phrases.length === 1) return touches || isRight || isLeft;
  return left || right || center ? isRight || isLeft || isCentered : touches;
}

const hullOf = (contents: readonly ContentColumn[]): Box =>
  contents.slice(1).reduce((hull, { box }) => around(hull, box), (contents[0] as ContentColumn).box);

/** How many columns of names one header may stand over without further headers below it. */
const MOST_NAMES = 4;

/** What may stand below one header: the next column, or it and those behind it, if all hold names. */
function groupsFrom(contents: readonly ContentColumn[], at: number, areGrouped: boolean): ContentColumn[][] {
  const first = contents[at];
  if (!first) return [];
  const groups = [[first]];
  for (let to = at + 1; areGrouped && to < at + MOST_NAMES; to += 1) {
    const own = contents.slice(at, to + 1);
    if (own.length > to - at && own.every(({ kind }) => kind === 'labels')) groups.push(own);
  }
  return groups;
}

/** What a header and its contents may do that they seldom do. */
export interface Leniency {
  /** One header may stand over several columns of names. */
  areGrouped: boolean;
  /** Edges of the header may be others than those of the rows: a header may reach over its neighbour's contents. */
  areShifted: boolean;
}

/**
 * Every way to give each column of contents its header: in their order, header and contents of one column in a stretch of the page that
 * no other column reaches into.
 * @param most how many ways are looked for
 */
export function matches(
  headers: readonly HeaderBlock[],
  contents: readonly ContentColumn[],
  { areGrouped, areShifted }: Leniency = { areGrouped: false, areShifted: false },
  most = 24,
): Match[] {
  const found: Match[] = [];
  const walk = (at: number, content: number, right: number, columns: MatchedColumn[], distance: number): void => {
    if (found.length >= most) return;
    const header = headers[at];
    if (!header) {
      if (content === contents.length) found.push({ columns, distance });
      return;
    }
    if (!areGrouped && contents.length - content > headers.length - at) return;
    const { box } = header;
    for (const group of groupsFrom(contents, content, areGrouped)) {
      const hull = hullOf(group);
      const isOwn = group.length > 1 ? sharedWidth(hull, box) > 0 : fits(group[0] as ContentColumn, box);
      if (!isOwn || (areShifted ? box.x0 : Math.min(hull.x0, box.x0)) <= right - 1) continue;
      const away = Math.max(0, -sharedWidth(hull, box));
      const edge = areShifted ? box.x1 : Math.max(hull.x1, box.x1);
      walk(at + 1, content + group.length, edge, [...columns, { header, contents: group }], distance + away);
    }
    const next = contents[content];
    if (box.x0 > right - 1 && (!next || next.box.x0 > box.x0))
      walk(at + 1, content, box.x1, [...columns, { header, contents: [] }], distance);
  };
  walk(0, 0, -Infinity, [], 0);
  return found;
}
