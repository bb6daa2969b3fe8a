import type { Rule } from '../SourceDocument';

/** Rules nearer to each other than this are one rule: Word draws borders as two thin ones. In points. */
const SAME = 2.6;
/** Pieces of one rule may leave so much between them. In points. */
const GAP = 3;

/** Rules that are one as drawn. */
interface Cluster {
  from: number;
  to: number;
  rules: Rule[];
}

/**
 * Joins pieces of rules that lie on one line and touch, and doubled rules. Longest rules keep their place. Rules that only stand at
 * about the same place, one below the other, belong to two tables of a page and stay two.
 */
export function joined(rules: readonly Rule[], direction: Rule['direction']): Rule[] {
  const own = rules
    .filter((rule) => rule.direction === direction)
    .sort((a, b) => near(a.at) - near(b.at) || a.from - b.from);
  const clusters: Cluster[] = [];
  let oldest = 0;
  for (const rule of own) {
    while (clusters[oldest] && rule.at - placeOf(clusters[oldest]) > SAME) oldest += 1;
    let at = oldest;
    while (clusters[at] && !isBeside(clusters[at] as Cluster, rule)) at += 1;
    const cluster = clusters[at];
    if (!cluster) clusters.push({ from: rule.from, to: rule.to, rules: [rule] });
    else {
      cluster.from = Math.min(cluster.from, rule.from);
      cluster.to = Math.max(cluster.to, rule.to);
      cluster.rules.push(rule);
    }
  }
  return clusters.flatMap((cluster) => joinedOnOneLine(cluster.rules));
}

/** Places that differ less than this are drawn as one. */
const near = (at: number): number => Math.round(at * 10);

const placeOf = (cluster: Cluster | undefined): number => cluster?.rules[0]?.at ?? Infinity;

/** Whether a rule runs along others so near that they are one. */
const isBeside = (cluster: Cluster, { at, from, to }: Rule): boolean =>
  at - placeOf(cluster) <= SAME && from <= cluster.to + GAP && to >= cluster.from - GAP;

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
