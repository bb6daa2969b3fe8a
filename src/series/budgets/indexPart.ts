import type { IndexEntry } from '../../model/budget';
import { bodyOf, frontOf } from './front';
import { nearest, previousOf } from './neighbours';
import { groupOf } from './toldApart';

/** As much of a site's index as the pages of one budget tell of the others, so that none of them is drawn with the whole. */
export interface IndexPart {
  /** The budget itself, the years of its body, its neighbours, and what these have to be told apart from; in the order of the index. */
  entries: IndexEntry[];
  /** How many budgets the site has. */
  count: number;
  /** Whether the root of the site shows this budget. */
  isFront: boolean;
}

/** The parts of an index, each found without looking at budgets of other bodies and years. */
export function indexParts(index: readonly IndexEntry[]): (budget: string) => IndexPart {
  const at = new Map(index.map((entry, place) => [entry.id, place]));
  const [bodies, years, alike] = [grouped(index, bodyOf), grouped(index, yearOf), grouped(index, groupOf)];
  const front = frontOf(index)?.id;
  return (budget) => {
    const own = index[at.get(budget) ?? -1];
    if (!own) return { entries: [], count: index.length, isFront: false };
    const named = [...(bodies.get(bodyOf(own)) ?? []), ...nearest(years.get(yearOf(own)) ?? [], own)];
    const entries = new Set(named.flatMap((entry) => alike.get(groupOf(entry)) ?? []));
    const inOrder = [...entries].sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0));
    return { entries: inOrder, count: index.length, isFront: budget === front };
  };
}

/** The budget of the year before of each: as `previousOf` finds it, without looking at budgets of other bodies. */
export function previousIn(index: readonly IndexEntry[]): (budget: string) => IndexEntry | undefined {
  const bodies = grouped(index, bodyOf);
  const bodyOfId = new Map(index.map((entry) => [entry.id, bodyOf(entry)]));
  return (budget) => previousOf(bodies.get(bodyOfId.get(budget) ?? '') ?? [], budget);
}

type Groups = ReadonlyMap<string, IndexEntry[]>;

const yearOf = ({ year }: IndexEntry): string => String(year);

function grouped(index: readonly IndexEntry[], of: (entry: IndexEntry) => string): Groups {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of index) {
    const group = groups.get(of(entry));
    if (group) group.push(entry);
    else groups.set(of(entry), [entry]);
  }
  return groups;
}
