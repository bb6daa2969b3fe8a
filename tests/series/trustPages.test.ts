import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { ranges } from '../../src/i18n/formats/numbers';
import type { Budget } from '../../src/model/budget';
import { formColumns } from '../../src/templates/forms/textForm';
import { checkList } from '../../src/series/checks/checkList';
import { printedTables } from '../../src/series/tables/printedTables';
import { samePrintings } from '../../src/series/tables/samePrintings';
import { cellAnchor } from '../../src/addresses/anchors';
import { sourceLines } from '../../src/series/tables/sourceLines';
import { sourceParts, type MarkedLine, type SourcePart } from '../../src/series/tables/sourceRanges';
import { inventedBudget } from '../build/inventedData';

const data = 'static/data';
const [entry] = JSON.parse(readFileSync(`${data}/index.json`, 'utf8')) as { id: string }[];
const budget = toldBudget(JSON.parse(readFileSync(`${data}/budgets/${entry!.id}.json`, 'utf8')) as Budget, 'zh');
const text = readFileSync(`${data}/${budget.source.text}`, 'utf8');
const empty = toldBudget(inventedBudget('qingshi-2031', 2031), 'zh');

describe('the list of checks', () => {
  const list = checkList(budget);
  const rows = list.groups.flatMap(({ rules }) => rules.flatMap(({ checks }) => checks));

  test('has every check once', () => {
    expect(rows.map(({ anchor }) => anchor).sort()).toEqual([...new Set(rows.map(({ anchor }) => anchor))].sort());
    expect(rows).toHaveLength(budget.checks.length);
    expect(Object.values(list.counts).reduce((sum, count) => sum + count, 0)).toBe(list.total);
  });

  test('tells every contradiction and every doubt apart', () => {
    expect(list.contradictions).toHaveLength(list.counts['不符']);
    expect(list.doubts).toHaveLength(list.counts['需核对']);
  });

  test('puts the worst first', () => {
    for (const { rules } of list.groups) {
      for (const { checks } of rules) {
        const agreeing = checks.findIndex(({ state }) => state === '相符');
        if (agreeing >= 0) expect(checks.slice(agreeing).every(({ state }) => state === '相符')).toBe(true);
      }
    }
  });

  test('accounts for all numbers', () => {
    const { total, kinds, unknown } = list.coverage;
    expect(kinds.reduce((sum, { count }) => sum + count, unknown)).toBe(total);
  });

  test('of a budget without checks is empty', () => {
    expect(checkList(empty)).toMatchObject({ total: 0, contradictions: [], doubts: [], groups: [] });
  });

  test('calls a rule that nobody knows by its key', () => {
    const check = { ...budget.checks[0]!, rule: 'a-new-rule' };
    const [group] = checkList(toldBudget({ ...budget, checks: [check] }, 'en')).groups;
    expect(group?.rules[0]?.title).toBe('a-new-rule');
  });
});

describe('the printed tables', () => {
  const { tables, same } = printedTables(budget);
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));

  test('have each fact in one cell, and no other figure', () => {
    expect(cells.map(({ fact }) => fact).sort()).toEqual(budget.facts.map(({ id }) => id).sort());
    expect(new Set(cells.map(({ fact }) => cellAnchor(fact))).size).toBe(cells.length);
  });

  test('have every column of their role in print order', () => {
    for (const { role, lists } of tables)
      expect(lists.flatMap(({ columns }) => columns.map(({ key }) => key))).toEqual(formColumns(role));
  });

  test('follow the document', () => {
    const lines = tables.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
  });

  test('an empty table has its sentence', () => {
    for (const table of tables) expect(table.rows.length === 0).toBe(table.empty !== null);
  });

  test('know where else a quantity is printed', () => {
    for (const cell of cells.filter((candidate) => candidate.same >= 0)) {
      expect(same[cell.same]?.map(({ fact }) => fact)).toContain(cell.fact);
      expect(same[cell.same]!.length).toBeGreaterThan(1);
    }
    const facts = same.flatMap((list) => list.map(({ fact }) => fact)).filter(Boolean);
    expect(new Set(facts).size).toBe(facts.length);
  });

  test('of a budget without tables are none', () => {
    expect(printedTables(empty)).toEqual({ tables: [], same: [] });
    expect(samePrintings(empty)).toEqual([]);
  });
});

describe('the lines of the source', () => {
  const lines = sourceLines(budget, text);

  test('print each figure that the tables have from them', () => {
    for (const { printed } of budget.facts) expect(lines[printed.line - 1]?.text).toContain(printed.text);
  });

  test('lead back to a row that is printed there', () => {
    for (const { number, row } of lines) {
      if (row) expect(budget.facts.find(({ id }) => id === row.fact)?.printed.line).toBe(number);
    }
  });

  test('are marked where a contradiction quotes them', () => {
    const wrong = budget.checks.find(({ state, left }) => state === '不符' && left.lines.length > 0);
    if (wrong) expect(lines[wrong.left.lines[0]! - 1]?.checks.map(({ id }) => id)).toContain(wrong.id);
  });

  test('stay in their order, and each range that a sentence names has its place', () => {
    const flat = (parts: readonly SourcePart[]): MarkedLine[] =>
      parts.flatMap((part) => ('range' in part ? flat(part.parts) : [part]));
    const marked = flat(sourceParts(budget, lines));
    expect(marked.map(({ number }) => number)).toEqual(lines.map(({ number }) => number));
    for (const { quote } of budget.statements.filter(({ quote }) => quote.endLine > quote.line)) {
      expect(marked[quote.line - 1]?.marks).toContainEqual({
        range: `${quote.line}-${quote.endLine}`,
        count: quote.endLine - quote.line + 1,
      });
    }
  });

  test('of long ranges are held by them; one that crosses an earlier one ends there too, and none is lost', () => {
    const quoted = (line: number, endLine: number) => ({
      ...budget.statements[0]!,
      change: null,
      quote: { text: '', line, endLine },
    });
    const crossed = { ...empty, statements: [quoted(2, 20), quoted(4, 27), quoted(5, 6), quoted(29, 99)] };
    const shape = (parts: readonly SourcePart[]): unknown[] =>
      parts.map((part) => ('range' in part ? { [part.range]: shape(part.parts) } : part.number));
    const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
    expect(shape(sourceParts(crossed, sourceLines(crossed, Array(30).fill('x').join('\n'))))).toEqual([
      1,
      { '2-20': [2, 3, { '4-27': span(4, 20) }] },
      ...span(21, 28),
      { '29-99': [29, 30] },
    ]);
  });

  test('are none where the text is not kept', () => {
    expect(sourceLines(budget, '')).toEqual([]);
  });
});

test('neighbouring lines are joined', () => {
  expect(ranges([3, 4, 5, 9])).toEqual(['3–5', '9']);
  expect(ranges([])).toEqual([]);
});
