import type { Rule } from '../../SourceDocument';
import { isBelow, ruleUnder, type HeaderBlock } from './headerBlocks';
import { middleOf, sharedWidth } from './TextLine';

/** A header over several columns. */
export interface HeaderSpan {
  block: HeaderBlock;
  /** First and last of its columns. */
  from: number;
  to: number;
  /** Whether other columns would do as well. */
  isGuess: boolean;
}

/** What the header above columns is read with. */
export interface HeaderLayout {
  over: readonly HeaderBlock[];
  leaves: readonly HeaderBlock[];
  /** Edges of the columns, as far as they are known: one more than there are leaves. */
  edges: readonly number[];
  rules: readonly Rule[];
}

/** A header stands over the middle of its columns, as far as their edges are known. In points. */
const OFF = 12;
/** Another stretch has to be so much farther off before it is out of the question: in points, and against the best one. */
const CLEAR = 6;
const TIMES = 2.5;
/** So much farther off counts a column whose own header stands as high as if it were under none, or under one. In points. */
const WRONG_HEIGHT = 15;
/** Where more ways are left open than these, they are not told one by one. */
const MOST_OTHERS = 40;
/** Most ways that are looked at. */
const MOST = 60;

export type Stretch = Omit<HeaderSpan, 'isGuess'>;

/** How headers stand over their columns, and what else is possible. */
export interface HeaderSpans {
  spans: HeaderSpan[];
  /** How far off they are from the middle of their columns. */
  off: number;
  /** Every other way that is about as likely; null where nobody can list them. */
  others: readonly (readonly Stretch[])[] | null;
}

interface Choice {
  spans: Stretch[];
  off: number;
  worst: number;
}

const height = ({ box }: HeaderBlock): number => (box.y0 + box.y1) / 2;

/** All stretches of columns that one header may stand over, and how far their middle is off. */
function stretchesOf(
  block: HeaderBlock,
  { leaves, edges }: HeaderLayout,
  rule: Rule | undefined,
  known: readonly Stretch[],
): Choice[] {
  const isUnder = leaves.map(
    (leaf) => isBelow(block, leaf) && (!rule || (middleOf(leaf.box) > rule.from && middleOf(leaf.box) < rule.to)),
  );
  const must = leaves.flatMap(({ box }, index) => (isUnder[index] && sharedWidth(box, block.box) > 0 ? [index] : []));
  const choices: Choice[] = [];
  for (let from = 0; from < leaves.length; from += 1) {
    for (let to = from; to < leaves.length && isUnder[to] && isUnder[from]; to += 1) {
      if (must.some((index) => index < from || index > to)) continue;
      // What stands on a lower level stands under it as a whole, or not at all.
      const cuts = known.some((span) => span.from <= to && span.to >= from && (span.from < from || span.to > to));
      const [x0, x1] = [edges[from] as number, edges[to + 1] as number];
      if (cuts || block.box.x0 < x0 - 2 || block.box.x1 > x1 + 2) continue;
      const off = Math.abs((x0 + x1) / 2 - middleOf(block.box));
      choices.push({ spans: [{ block, from, to }], off, worst: off });
    }
  }
  return choices.sort((a, b) => a.off - b.off).slice(0, 16);
}

const endOf = ({ spans }: Choice): number => spans[spans.length - 1]?.to ?? -1;

/** Ways in which the headers of one line stand beside each other; where one rule is under all of them, they share all above it. */
function waysOf(
  level: readonly HeaderBlock[],
  layout: HeaderLayout,
  ruleOf: (block: HeaderBlock) => Rule | undefined,
  known: readonly Stretch[],
): Choice[] {
  let choices: Choice[] = [{ spans: [], off: 0, worst: 0 }];
  for (const block of level) {
    const own = stretchesOf(block, layout, ruleOf(block), known);
    choices = choices
      .flatMap((before) =>
        own
          .filter((next) => endOf(before) < (next.spans[0]?.from ?? 0))
          .map((next) => ({
            spans: [...before.spans, ...next.spans],
            off: before.off + next.off,
            worst: Math.max(before.worst, next.worst),
          })),
      )
      .sort((a, b) => a.off - b.off)
      .slice(0, 40 * MOST);
  }
  const rules = new Set(level.map(ruleOf));
  const [rule] = rules;
  if (!rule || rules.size > 1) return choices;
  const shared = layout.leaves.filter(({ box }) => middleOf(box) > rule.from && middleOf(box) < rule.to).length;
  const whole = choices.filter(({ spans }) => spans.reduce((sum, { from, to }) => sum + to - from + 1, 0) === shared);
  return whole.length > 0 ? whole : choices;
}

/**
 * Counts the columns whose own header stands at the wrong height: one under no other header stands in the middle of the whole header,
 * one under another stands lower.
 */
function wrongHeights(spans: readonly Stretch[], { leaves, over }: HeaderLayout): number {
  const boxes = [...leaves, ...over].map(({ box }) => box);
  const middle = (Math.min(...boxes.map(({ y0 }) => y0)) + Math.max(...boxes.map(({ y1 }) => y1))) / 2;
  return leaves.filter((leaf, index) => {
    const isUnder = spans.some(({ from, to }) => from <= index && index <= to);
    return isUnder ? height(leaf) < middle + 1.5 : Math.abs(height(leaf) - middle) > 3;
  }).length;
}

/** The ways of one level that may as well be meant, the likeliest first. */
const likely = ([best, ...further]: readonly Choice[]): Choice[] =>
  best ? [best, ...further.filter(({ off }) => off < Math.max(best.off + CLEAR, TIMES * best.off))] : [];

/**
 * Over which columns each header stands that stands over several: those that the rule under it reaches over, else those whose middle it
 * marks, beside those of its neighbours on the same line; and how far off they are from that. Null where nothing fits.
 */
export function headerSpans(layout: HeaderLayout): HeaderSpans | null {
  const { over, leaves, rules } = layout;
  const under = new Map(over.map((block) => [block, ruleUnder(block, rules, [...over, ...leaves])]));
  const spans: HeaderSpan[] = [];
  const open: HeaderBlock[] = [];
  for (const block of over) {
    const rule = under.get(block);
    // A rule under several headers tells which columns they share, not which are whose.
    const isOwn = rule && [...under].every(([other, one]) => other === block || one !== rule);
    const columns = isOwn
      ? leaves.flatMap(({ box }, index) => (middleOf(box) > rule.from && middleOf(box) < rule.to ? [index] : []))
      : [];
    const [from] = columns;
    const to = columns[columns.length - 1];
    if (from !== undefined && to !== undefined) spans.push({ block, from, to, isGuess: false });
    else open.push(block);
  }
  const levels = levelsOf(open);
  let off = 0;
  let others: Stretch[][] | null = [];
  for (const level of levels.toReversed()) {
    const isHighest =
      level === levels[0] && spans.every(({ block }) => height(block) >= height(level[0] as HeaderBlock));
    const waysBeside = (known: readonly Stretch[]): Choice[] => {
      const ways = waysOf(level, layout, (block) => under.get(block), known).map((choice) => ({
        ...choice,
        off: choice.off + (isHighest ? WRONG_HEIGHT * wrongHeights(choice.spans, layout) : 0),
      }));
      return likely(ways.sort((a, b) => a.off - b.off));
    };
    const [best, ...further] = waysBeside(spans);
    if (!best) return null;
    const isGuess = best.worst > OFF || further.length > 0;
    if (best.worst > OFF) others = null;
    others &&= [
      ...further.map((way) => [...spans, ...way.spans]),
      ...others.flatMap((path) => waysBeside(path).map((way) => [...path, ...way.spans])),
    ];
    if (others && others.length > MOST_OTHERS) others = null;
    spans.push(...best.spans.map((span) => ({ ...span, isGuess })));
    off += best.worst;
  }
  off += WRONG_HEIGHT * wrongHeights(spans, layout);
  return { spans, off, others };
}

/** Blocks on one line of the header, each level from left to right. */
function levelsOf(blocks: readonly HeaderBlock[]): HeaderBlock[][] {
  const levels: HeaderBlock[][] = [];
  for (const block of [...blocks].sort((a, b) => height(a) - height(b))) {
    const last = levels[levels.length - 1];
    const first = last?.[0];
    if (last && first && block.box.y0 < height(first)) last.push(block);
    else levels.push([block]);
  }
  return levels.map((level) => level.sort((a, b) => middleOf(a.box) - middleOf(b.box)));
}
