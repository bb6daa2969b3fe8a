import type { FlowSeries, SeriesNode } from './flowSeries';

/** How many neighbours are offered. */
const MOST = 3;

/**
 * The nodes whose codes are nearest to one that a budget does not have: first of the same kind and the most equal
 * digits, then by numeric distance.
 * @param id as in an address, such as `function:299`, or a bare code
 */
export function nearestNodes(series: FlowSeries, id: string): SeriesNode[] {
  const [first = '', second] = id.split(/[:~]/);
  const [kind, key] = second === undefined ? ['', first] : [first, second];
  const distance = (node: SeriesNode) => [
    kind === '' || node.kind === kind ? 0 : 1,
    -sameStart(node.key, key),
    // Of a longer code its class is what nodes can be near to.
    Math.abs(Number(node.key) - Number(key.slice(0, node.key.length))) || 0,
  ];
  const nodes = series.layers.flat().filter((node) => node.key !== 'rest' && node.key !== 'undisclosed');
  return nodes
    .map((node) => ({ node, distance: distance(node) }))
    .sort((a, b) => compare(a.distance, b.distance))
    .slice(0, MOST)
    .map(({ node }) => node);
}

function sameStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
