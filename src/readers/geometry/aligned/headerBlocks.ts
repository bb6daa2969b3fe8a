import type { Box, Rule } from '../../SourceDocument';
import { around, middleOf, sharedWidth, type TextLine } from './TextLine';

/** The words of one header cell: a phrase, or several below each other. */
export interface HeaderBlock {
  box: Box;
  /** How many lines of writing. */
  lines: number;
}

/** Lines of one cell stand no farther apart than this. In parts of their height. */
const WITHIN = 0.5;

const isBetween = (above: Box, below: Box) => {
  const [from, to] = [Math.min(above.y1, below.y0) - 1, Math.max(above.y1, below.y0) + 1];
  const x = middleOf(below);
  return (rule: Rule): boolean => rule.at >= from && rule.at <= to && rule.from <= x && rule.to >= x;
};

/** Puts the lines of a header together: what is wrapped within a cell is one block. */
export function headerBlocks(lines: readonly TextLine[], rules: readonly Rule[]): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const { phrases } of lines) {
    const taken = new Map<HeaderBlock, Box[]>();
    const fresh: Box[] = [];
    for (const { box } of phrases) {
      const near = blocks.filter(
        (block) =>
          sharedWidth(block.box, box) > 0 &&
          box.y0 - block.box.y1 <= WITHIN * (box.y1 - box.y0) &&
          !rules.some(isBetween(block.box, box)),
      );
      const [only] = near;
      if (only && near.length === 1) taken.set(only, [...(taken.get(only) ?? []), box]);
      else fresh.push(box);
    }
    for (const [block, boxes] of taken) {
      // Two phrases below one block are the headers that it stands over.
      if (boxes.length > 1) fresh.push(...boxes);
      else {
        block.box = around(block.box, boxes[0] as Box);
        block.lines += 1;
      }
    }
    blocks.push(...fresh.map((box) => ({ box, lines: 1 })));
  }
  return blocks;
}

/** Header blocks told apart: those above one column, and those over several. */
export interface HeaderTree {
  /** From left to right. */
  leaves: HeaderBlock[];
  over: HeaderBlock[];
}

const lineHeight = ({ box, lines }: HeaderBlock): number => (box.y1 - box.y0) / lines;

/** Whether a block stands a whole line lower than another, as those do that it may stand over: one beside it is at most half as far off. */
export const isBelow = (upper: HeaderBlock, lower: HeaderBlock): boolean =>
  (lower.box.y0 + lower.box.y1) / 2 - (upper.box.y0 + upper.box.y1) / 2 > 0.95 * lineHeight(upper);

/** The rule under a block that shows over which columns it stands: further headers stand below it. */
export function ruleUnder(
  { box }: HeaderBlock,
  rules: readonly Rule[],
  blocks: readonly HeaderBlock[],
): Rule | undefined {
  const x = middleOf(box);
  return rules
    .filter(({ at, from, to }) => at > box.y1 - 2 && from < x && to > x)
    .sort((a, b) => a.at - b.at)
    .find((rule) =>
      blocks.some(
        (lower) => lower.box.y0 > rule.at - 2 && middleOf(lower.box) > rule.from && middleOf(lower.box) < rule.to,
      ),
    );
}

/**
 * All ways to tell headers over one column from those over several: a block that stands between two lower ones may be over both, or a
 * tall one of its own. Where rules lie within the header they tell it.
 */
export function headerTrees(blocks: readonly HeaderBlock[], rules: readonly Rule[]): HeaderTree[] {
  const sorted = [...blocks].sort((a, b) => middleOf(a.box) - middleOf(b.box));
  const over: HeaderBlock[] = [];
  const open: HeaderBlock[] = [];
  const isRuled = blocks.some((block) => ruleUnder(block, rules, blocks));
  for (const block of sorted) {
    const lower = sorted.filter((other) => other !== block && isBelow(block, other));
    const isOver = sorted.some(({ box }) => box.y0 > block.box.y1 - 1 && sharedWidth(box, block.box) > 0);
    const left = lower.some(({ box }) => middleOf(box) < middleOf(block.box));
    const right = lower.some(({ box }) => middleOf(box) > middleOf(block.box));
    if (isOver) over.push(block);
    else if (left && right) {
      if (!isRuled) open.push(block);
      else if (ruleUnder(block, rules, blocks)) over.push(block);
    }
  }
  const few = open.slice(0, 5);
  return Array.from({ length: 2 ** few.length }, (_, choice): HeaderTree => {
    const also = few.filter((__, index) => (choice >> index) & 1);
    return {
      leaves: sorted.filter((block) => !over.includes(block) && !also.includes(block)),
      over: [...over, ...also],
    };
  });
}
