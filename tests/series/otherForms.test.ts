import { beforeAll, describe, expect, it } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { Budget } from '../../src/model/budget';
import { flowGraph } from '../../src/series/flows/graph/flowGraph';
import { searchEntries } from '../../src/series/search/searchEntries';
import { cellOf } from '../../src/series/tables/cell';
import { printedTables } from '../../src/series/tables/printedTables';
import { notRead } from '../../src/series/unread/notRead';
import { documentPdf, type HandDocument } from '../print/HandDocument';
import { henan } from '../print/provinces/henan';
import { hunan } from '../print/provinces/hunan';
import { readPrinted } from '../print/readPrinted';

async function budgetOf(document: HandDocument): Promise<Budget> {
  const { value, refusal } = await readPrinted(documentPdf(document));
  expect(refusal).toBe('');
  return value!.budget;
}

describe('a document with several tables that no role stands for', () => {
  let budget: Budget;
  beforeAll(async () => {
    budget = await budgetOf(hunan);
  });

  it('shows each of them once, with its own figures alone', () => {
    const { tables } = printedTables(toldBudget(budget, 'zh'));
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    const others = tables.filter(({ role }) => role === 'other');
    // Counted in the document: 5 + 4 + 3 + 3, 8 + 7 + 3 + 5, and 5 + 4 + 2.
    expect(others.map(({ figures }) => figures)).toEqual([15, 23, 11]);
    expect(others[0]?.id).toBe('other');
  });

  it('finds each of them by its own address', () => {
    const ids = searchEntries(budget).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => id.startsWith('table:other'))).toHaveLength(3);
  });

  it('names the table of a cell by the row that it stands in', () => {
    const last = budget.facts.filter(({ table }) => table === 'other').at(-1)!;
    expect([cellOf(budget, last).table, last.printed.text]).toEqual(['部门公开表8', '100.00']);
  });

  it('leads from what is told of one to that one', () => {
    const { tables } = printedTables(toldBudget(budget, 'zh'));
    const told = notRead(budget).kept.filter(({ notice }) => notice.kind === 'other-table');
    expect(told.map(({ table }) => tables.find(({ id }) => id === table)?.title)).toEqual(
      told.map(({ notice }) => ('title' in notice.values ? notice.values.title : '')),
    );
    expect(told.length).toBe(3);
  });
});

describe('a document that prints items without their classes', () => {
  it('draws each class as wide as its items together', async () => {
    const { nodes } = flowGraph(await budgetOf(henan));
    const classes = nodes
      .filter(({ layer, key }) => layer === 'function' && key !== 'undisclosed')
      .map(({ key, amount }) => [key, amount]);
    // 500.00 + 300.00 and 100.00 万元.
    expect(classes.sort()).toEqual([
      ['212', 1_000_000],
      ['213', 8_000_000],
    ]);
  });
});
