import { beforeAll, describe, expect, it } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { Budget } from '../../src/model/budget';
import { flowGraph } from '../../src/series/flows/graph/flowGraph';
import { headline } from '../../src/series/overview/headline';
import { searchEntries } from '../../src/series/search/searchEntries';
import { cellOf } from '../../src/series/tables/cell';
import { printedTables } from '../../src/series/tables/printedTables';
import { notRead } from '../../src/series/unread/notRead';
import { documentPdf, type HandDocument } from '../print/HandDocument';
import { henan } from '../print/provinces/henan';
import { fujian } from '../print/provinces/fujian';
import { hunan } from '../print/provinces/hunan';
import { shaanxi } from '../print/provinces/shaanxi';
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

describe('a document that prints basic spending by its two parts alone', () => {
  it('says what of each class is basic spending, and that nothing is left open', async () => {
    const { flows } = flowGraph(await budgetOf(shaanxi));
    const manners = flows.filter(({ to }) => to.startsWith('manner:'));
    // 260.00 and 90.00 for people and running, 50.00 for people; 200.00 for what is specific. In 万元.
    expect(manners.map(({ from, to, amount, certainty }) => [from, to, amount, certainty]).sort()).toEqual([
      ['function:213', 'manner:basic', 3_500_000, 'derived'],
      ['function:213', 'manner:project', 2_000_000, 'reported'],
      ['function:221', 'manner:basic', 500_000, 'reported'],
    ]);
  });
});

describe('a narrative that says how all money has changed', () => {
  const PART = '第二部分 2024年部门预算情况说明';
  it.each([
    ['under a first heading that ends as those of the opening do', fujian.text ?? []],
    [
      'of both sides, each stated before',
      [
        PART,
        '一、收支预算总体情况说明',
        '2024年收入总计500.00万元，支出总计500.00万元。与2023年相比，收、支总计各增加20.00万元，增长4.17%。',
      ],
    ],
    [
      'against a total of last year by another name',
      [PART, '一、收支预算情况说明', '青禾县审计局2024年收支总预算500.00万元，比2023年收支预算总数增加20.00万元。'],
    ],
    [
      'of the department’s income',
      [PART, '一、收支增减变化情况说明', '2024年部门预算收入500.00万元，比上年增加20.00万元，增长4.2%。'],
    ],
    [
      'of what comes in all together',
      [PART, '一、总体收支情况', '青禾县审计局2024年总收入500.00万元，同比增加20.00万元，总支出500.00万元。'],
    ],
  ])('%s: the headline knows it', async (_, text) => {
    const { change } = headline(await budgetOf({ ...fujian, text }));
    expect([change?.prior, change?.amount]).toEqual([4_800_000, 200_000]);
  });

  it('of a part alone: the headline says nothing', async () => {
    const text = [PART, '一、收支预算情况说明', '2024年财政拨款收入300.00万元，比上年增加20.00万元。'];
    expect(headline(await budgetOf({ ...fujian, text })).change).toBeNull();
  });
});
