import type { Rule } from '../SourceDocument';

/** Rules nearer to each other than this are one rule: Word draws borders as two thin ones. In points. */
const SAME = 2.6;
/** Pieces of one rule may leave so much between them. In points. */
const GAP = 3;

/** Joins pieces of rules that lie on one line and touch, and doubled rules. Longest rules keep their place. */
export function joined(rules: readonly Rule[], direction: Rule['direction']): Rule[] {
  const own = rules.filter((rule) => rule.direction === direction).sort((a, b) => a.at - b.at);
  const result: Rule[] = [];
  let start = 0;
  for (let i = 1; i <= own.length; i += 1) {
    const [here, first] = [own[i], own[start]];
    if (here && first && here.at - first.at <= SAME) continue;
    result.push(...joinedOnOneLine(own.slice(start, i)));
    start = i;
  }
  return result;
}

function joinedOnOneLine(rules: readonly Rule[]): Rule[] {
  const longest = rules.reduce(
    (best, rule) => (rule.to - rule.from > best.to - best.from ? rule : best),
    rules[0] as Rule,
  );
  const pieces = [...rules].sort((a, b) => a.from - b.from);
  const result: Rule[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (last && piece.from <= last.to + GAP) last.to = Math.max(last.to, piece.to);
    else result.push({ ...piece, at: longest.at });
  }
  return result;
}
