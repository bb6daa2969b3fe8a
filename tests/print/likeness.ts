import type { PrintedFact } from './tableModel';

/** What two readings of one figure have in common, its page left out: pages may be others. */
export type Likeness = (fact: PrintedFact) => string;

const plain = (name: string): string => name.replace(/\s/g, '');
export const inItsRow: Likeness = ({ table, code, name, column, published, unit }) =>
  [table, code, plain(name), column, published, unit].join(' | ');
/** A code tells the row, so that a name that lost a character to its neighbour's cell is no other row's. */
export const inItsCode: Likeness = (fact) => inItsRow(fact.code === '' ? fact : { ...fact, name: '' });
/** Where names and codes may be damaged, a figure can still be held to its column. */
export const inItsColumn: Likeness = ({ table, column, published }) => [table, column, published].join(' | ');
