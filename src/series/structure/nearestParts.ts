import { endIds, focusEnd } from '../../addresses/focusEnd';
import type { FlowSeries, SeriesNode } from '../flows/flowSeries';
import type { Structure, StructurePart } from './structure';

/** How many neighbours are offered. */
const MOST = 3;

/**
 * The nodes whose codes are nearest to one that a budget does not have: first of the same kind and the most equal
 * digits, then by numeric distance.
 * @param id as in an address, such as `function:299`, or a bare code
 */
export function nearestNodes(series: FlowSeries, id: string): SeriesNode[] {
  const [first = id] = endIds(id);
  const { kind, key } = focusEnd(first);
  const distance = (node: SeriesNode) => [
    kind === '' || node.kind === kind ? 0 : 1,
    -sameStart(node.key, key),
    apart(node.key, key),
  ];
  const nodes = series.layers.flat().filter((node) => node.key !== 'rest' && node.key !== 'undisclosed');
  return nodes
    .map((node) => ({ node, distance: distance(node) }))
    .sort((a, b) => compare(a.distance, b.distance))
    .slice(0, MOST)
    .map(({ node }) => node);
}

/** A part of a structure, with the structure that it belongs to. */
export interface PlacedPart {
  part: StructurePart;
  structure: Structure;
}

/**
 * The parts whose codes are nearest to one that a budget does not have: first the most equal digits, then the less deep
 * ones, then by numeric distance.
 */
export function nearestParts(parts: readonly PlacedPart[], code: string): PlacedPart[] {
  const distance = ({ part }: PlacedPart) => [-sameStart(part.code, code), part.ring, apart(part.code, code)];
  return parts
    .filter(({ part }) => part.kind === 'code')
    .map((placed) => ({ placed, distance: distance(placed) }))
    .sort((a, b) => compare(a.distance, b.distance))
    .slice(0, MOST)
    .map(({ placed }) => placed);
}

/** Numeric distance of a code from as many digits of a sought one: of a longer one its class is what can be near. */
function apart(code: string, sought: string): number {
  return Math.abs(Number(code) - Number(sought.slice(0, code.length))) || 0;
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
