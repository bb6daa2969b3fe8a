import type { Budget } from '../../model/budget';
import { classOf } from '../../model/codes';
import { cellOf } from '../tables/cell';
import { cellAnchor, toAnchor } from '../../addresses/anchors';
import { entryOf, type SearchEntry } from './searchEntry';

/**
 * The printed amounts that no other entry is found by, such as totals and the columns of a row: one entry for each amount
 * of a code or name, which leads to its first cell and names the tables of all.
 */
export function figureEntries(budget: Budget, others: readonly SearchEntry[]): SearchEntry[] {
  const known = new Set(others.map(({ code, amount }) => `${code} ${amount ?? ''}`));
  const groups = new Map<string, Budget['facts']>();
  for (const fact of budget.facts) {
    if (fact.amount === 0 || (fact.code !== '' && known.has(`${fact.code} ${fact.amount}`))) continue;
    const key = `${fact.code || fact.name} ${fact.amount} ${fact.step}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((facts) => {
    const [first] = facts;
    if (!first) return [];
    const cells = facts.map((fact) => cellOf(budget, fact));
    return entryOf({
      id: `figure:${first.id}`,
      group: 'names',
      is: 'figure',
      title: first.name || (cells[0]?.column ?? ''),
      text: [...new Set(cells.map(({ table, column }) => `${table} ${column}`))].join('、'),
      code: first.code,
      key: first.code === '' ? '' : classOf(first.code),
      amount: first.amount,
      step: first.step,
      inferred: facts.every(({ provenance }) => provenance === 'inferred'),
      view: 'tables',
      at: toAnchor(cellAnchor(first.id)),
    });
  });
}
