import { cuts, digitChanges, doubles, drops, sentenceChanges, swaps, type Damaged } from './mutations';

/** The ways in which the sample is damaged, by the words under which `docs/mutation.md` publishes them. */
export const KINDS: readonly { name: string; damages: () => Damaged[] }[] = [
  { name: 'one digit of a figure in a table is another', damages: digitChanges },
  { name: 'one digit of an amount, percentage or count in a sentence is another', damages: sentenceChanges },
  { name: 'two neighbours of a row have changed places', damages: swaps },
  { name: 'a figure is missing from its row', damages: drops },
  { name: 'a line is printed twice', damages: doubles },
  { name: 'a page is missing', damages: cuts },
];

/** Where the shares are published. */
export const PUBLISHED = 'docs/mutation.md';

/** What is published of one kind: how many cases there are, and in how many the damage shows. */
export interface Share {
  cases: number;
  noticed: number;
}

/** Reads the published shares by the name of their kind. */
export function publishedShares(text: string): Map<string, Share> {
  const rows = text.matchAll(/^\| ([^|]+?) +\| +(\d+) \| +(\d+) \|/gm);
  return new Map(
    [...rows].map(([, name = '', cases, noticed]) => [name, { cases: Number(cases), noticed: Number(noticed) }]),
  );
}
