import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Budget, IndexEntry } from '../../model/budget';
import type { Fact } from '../../model/fact';
import type { CsvValue } from '../facts/csv';

/** Columns of the list of differences. */
export const DIFFERENCE_COLUMNS = [
  'change',
  'budget',
  'body',
  'year',
  'table',
  'row',
  'name',
  'column',
  'before',
  'after',
];

/**
 * What differs between two releases: budgets that came, went, or were read anew from another file, and each figure of those in both that came,
 * went or became another. One budget of each is in memory at a time.
 */
export function releaseDifferences(before: string, after: string): CsvValue[][] {
  const [old, fresh] = [indexOf(before), indexOf(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    if (was && is) return changesOf(id, before, after);
    const { body, year } = (is ?? was) as IndexEntry;
    return [[is ? 'budget added' : 'budget removed', id, body, year, ...Array<null>(6).fill(null)]];
  });
}

function changesOf(id: string, before: string, after: string): CsvValue[][] {
  const [oldText, newText] = [before, after].map((folder) => readFileSync(pathOf(folder, id), 'utf8')) as [
    string,
    string,
  ];
  if (oldText === newText) return [];
  const [was, is] = [JSON.parse(oldText) as Budget, JSON.parse(newText) as Budget];
  const { body, year } = is;
  const rows: CsvValue[][] = [];
  if (was.source.sha256 !== is.source.sha256)
    rows.push(['source changed', id, body, year, ...Array<null>(4).fill(null), was.source.sha256, is.source.sha256]);
  const [oldFacts, newFacts] = [byId(was), byId(is)];
  for (const key of new Set([...oldFacts.keys(), ...newFacts.keys()])) {
    const [a, b] = [oldFacts.get(key), newFacts.get(key)];
    if (a?.amount === b?.amount && a?.provenance === b?.provenance) continue;
    const { table, row, name, column } = (b ?? a) as Fact;
    const change = !a
      ? 'figure added'
      : !b
        ? 'figure removed'
        : a.amount === b.amount
          ? 'certainty changed'
          : 'figure changed';
    const shown = (fact: Fact | undefined) =>
      (change === 'certainty changed' ? fact?.provenance : fact?.amount) ?? null;
    rows.push([change, id, body, year, table, row, name, column, shown(a), shown(b)]);
  }
  // Something else of it is read otherwise: a reason, a target, a check.
  if (rows.length === 0) rows.push(['reading changed', id, body, year, ...Array<null>(6).fill(null)]);
  return rows;
}

const byId = ({ facts }: Budget): Map<string, Fact> => new Map(facts.map((fact) => [fact.id, fact]));

const pathOf = (folder: string, id: string): string => join(folder, 'budgets', `${id}.json`);

function indexOf(folder: string): Map<string, IndexEntry> {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) return new Map();
  return new Map((JSON.parse(readFileSync(file, 'utf8')) as IndexEntry[]).map((entry) => [entry.id, entry]));
}
