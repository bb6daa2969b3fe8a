import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AMOUNT_FORMAT, COVER_CELLS, workbookSheets, type WorkbookSheet } from '../../scripts/workbook/workbookSheets';
import { workbookFile } from '../../scripts/workbook/workbookFile';
import { addressOf, xlsxFile, type XlsxCell, type XlsxSheet } from '../../scripts/workbook/xlsxFile';
import { templateFile } from '../../src/addresses/dataFiles';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import type { Ingested } from '../../src/ingest/ingest';
import type { Budget } from '../../src/model/budget';
import { readJoinedBudget } from '../../src/reading/readBudget';
import type { Draft } from '../invent/draft';
import { inventDraft } from '../invent/invent';
import type { TrueTarget } from '../invent/Invented';
import { Random } from '../invent/random';
import { everything } from '../sample';
import type { HandTable } from './byHand';
import { code, type Form, type Head } from './Form';
import { xinjiang } from './forms/xinjiang';
import { modelHabitsOf, printWith } from './printInvented';
import { judgePdf, readPrinted } from './readPrinted';
import { OfficePress } from './office/OfficePress';
import type { PrintedFact, TableModel } from './tableModel';
import { printTargets } from './targetTables';
import { untold } from './untold';

const SEEDS = Array.from({ length: everything ? 60 : 6 }, (_, index) => index + 1);

/** The sample's form with a code in one column, as the workbook asks for it. */
const inOneColumn = (heads: readonly Head[]): Head[] =>
  heads.flatMap((head): Head[] => {
    if (head.under?.some(({ label }) => label === 'class')) return [{ ...code, title: head.title }];
    return [head.under ? { ...head, under: inOneColumn(head.under) } : head];
  });
const FORM: Form = {
  ...xinjiang,
  tables: xinjiang.tables.map((table) => ({ ...table, numbered: false, heads: inOneColumn(table.heads) })),
};

/** An amount as the workbook shows it: two decimals, and more only where there are more. */
const shown = (text: string): string =>
  Number(text.replace(/,/g, '')).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 });

interface Filled {
  sheets: XlsxSheet[];
  facts: PrintedFact[];
  draft: Draft;
  projects: { name: string; amount: number }[];
  targets: TrueTarget[];
}

/** Enters the rows of a table into its sheet, as an office does: into the rows that are blank, totals where they are printed. */
function entered({ sheet, first, leaves }: WorkbookSheet, rows: TableModel['rows']): XlsxSheet {
  const cells = new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
  const total = [...cells.values()].find(({ value }) => value === '收入总计');
  rows.forEach((row, index) => {
    const isTotal = total !== undefined && index === rows.length - 1;
    const at = isTotal ? total.row : first + index;
    for (const { from, text } of row) {
      const known = cells.get(addressOf(at, from));
      const isAmount = leaves[from]?.key !== undefined;
      const value = isAmount ? Number(text.replace(/,/g, '')) : text;
      if (text === '') continue;
      cells.set(addressOf(at, from), {
        ...known,
        row: at,
        column: from,
        value,
        isInline: !isAmount,
        ...(isAmount ? { format: AMOUNT_FORMAT } : {}),
      });
    }
  });
  return { ...sheet, cells: [...cells.values()] };
}

function put(sheet: XlsxSheet, { row, column }: { row: number; column: number }, value: XlsxCell['value']): XlsxSheet {
  const known = sheet.cells.find((cell) => cell.row === row && cell.column === column);
  const others = sheet.cells.filter((cell) => cell !== known);
  return { ...sheet, cells: [...others, { ...known, row, column, value, isInline: typeof value === 'string' }] };
}

/** The rows of a list, one of its columns left out. */
const rowsWithout = ({ rows }: HandTable, column: number): TableModel['rows'] =>
  rows.map((row) =>
    row
      .filter((_, index) => index !== column)
      .map((cell, index) => ({
        ...{ from: index, to: index, down: 1, align: 'left' as const },
        text: typeof cell === 'string' ? cell : (cell?.text ?? ''),
      })),
  );

/** The workbook with an invented budget in it. */
function filled(seed: number, lang: Lang): Filled {
  const { draft, invented } = inventDraft(seed);
  const random = new Random(seed);
  const habits = {
    ...modelHabitsOf(random, FORM, draft),
    figures: { unit: '万元' as const, decimals: 6, thousands: false },
    bracketsBelowZero: false,
    emptyRows: 0,
    emptyWords: '',
    mergedTotals: false,
    mixed: false,
    zero: () => 'blank' as const,
  };
  const press = new OfficePress();
  const facts = printWith(press, draft, FORM, habits, random).map((fact) => ({
    ...fact,
    published: shown(fact.published),
    page: 0,
  }));
  const models = press.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.model] : [])),
  );
  const { guide, cover, tables } = workbookSheets(lang);
  const print = printTargets(draft, invented, 'projects', random);
  const targets = printTargets(draft, invented, 'unmerged-list', random);
  // Both lists without the column that the workbook does not ask for.
  const [projectRows, targetRows] = [print, targets].map(({ tables: [list] }) => rowsWithout(list as HandTable, 1));
  const entries = [...models.map(({ rows }) => rows), projectRows ?? [], targetRows ?? []];
  const sheets = tables.map((table, index) => entered(table, entries[index] ?? []));
  const named = put(put(cover, COVER_CELLS.body, draft.body.name), COVER_CELLS.year, draft.body.year);
  return { sheets: [guide, named, ...sheets], facts, draft, projects: print.projects, targets: targets.targets };
}

const ofTables = (value: Ingested): Ingested => ({
  ...value,
  budget: {
    ...value.budget,
    facts: value.budget.facts
      .filter(({ table }) => table !== 'projects')
      .map((fact) => ({ ...fact, printed: { ...fact.printed, page: null } })),
  },
});

const targetLine = ({ project, level1, level2, indicator, operator, value, unit, weight }: TrueTarget): string =>
  [project, level1, level2, indicator, operator, value, unit, weight].join('|');

const readTargets = ({ targets }: Budget): string[] =>
  targets.flatMap(({ project, targets: rows }) =>
    rows.map((row) => targetLine({ ...row, project, weight: row.weight ?? 0, line: 0, endLine: 0 })),
  );

/** What a budget says, wherever that stands. */
const contentOf = ({ body, year, level, tables, facts, checks, projects, targets }: Budget): unknown => ({
  whole: { body, year, level },
  tables: tables.map(({ role, title, unit, columns, rows }) => ({
    ...{ role, title, unit, columns },
    rows: rows.map((row) => ({ ...row, line: 0 })),
  })),
  facts: facts.map(({ id, amount, provenance, printed }) => `${id} ${amount} ${provenance} ${printed.text}`),
  checks: checks.map(({ rule, state, difference }) => `${rule} ${state} ${difference}`).sort(),
  projects: projects.map(({ name, amount }) => `${name} ${amount?.amount}`),
  targets: targets.map(({ project, targets: rows }) => [
    project,
    rows.map(({ indicator, value }) => indicator + value),
  ]),
});

/** A sheet as office programs save it: what is shown, every row with as many cells. */
function csvOf(sheet: XlsxSheet): Uint8Array<ArrayBuffer> {
  const shownOf = ({ value, format }: XlsxCell): string =>
    typeof value === 'string' ? value : format === AMOUNT_FORMAT ? shown(String(value)) : `${value}年`;
  const columns = Math.max(...sheet.cells.map(({ column }) => column)) + 1;
  const rows = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const grid = Array.from({ length: rows }, () => Array<string>(columns).fill(''));
  for (const cell of sheet.cells) grid[cell.row]![cell.column] = shownOf(cell);
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return new TextEncoder().encode(`\uFEFF${grid.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
}

describe.each(LANGS)('the workbook that an office fills in (%s)', (lang) => {
  it('is the file of its script, byte for byte', () => {
    expect(Buffer.from(workbookFile(lang)).equals(readFileSync(`static/${templateFile(lang)}`))).toBe(true);
  });

  it('is refused by name while it is blank', async () => {
    const { refusal, english } = await readPrinted(workbookFile(lang), '填报表.xlsx');
    expect(refusal).toContain('空白填报表');
    expect(english).toContain('the blank template');
  });

  it.each(SEEDS)('with an invented budget in it is read as that budget (%s)', async (seed) => {
    const { sheets, facts, draft, projects, targets } = filled(seed, lang);
    const { value, refusal } = await readPrinted(xlsxFile(sheets));
    expect(refusal).toBe('');
    const { budget } = value!;
    const { name: body, year } = draft.body;
    expect(budget).toMatchObject({ body, year, level: '部门', stage: 'budget' });
    expect(judgePdf(ofTables(value!), facts)).toEqual({
      ...{ wrong: [], guessed: [], missing: [], inferred: 0 },
      facts: facts.length,
    });
    expect(budget.projects.map(({ name, amount }) => `${name} ${amount?.amount}`).sort()).toEqual(
      projects.map(({ name, amount }) => `${name} ${amount}`).sort(),
    );
    expect(readTargets(budget)).toEqual(targets.map(targetLine));
    expect(budget.checks.filter(({ state }) => state === '不符')).toEqual([]);
    expect(untold(value!)).toEqual([]);
    // It has no explanation in words, and that is all that is missing.
    expect(budget.problems.filter(({ kind }) => kind !== 'absent-part')).toEqual([]);
  });

  it('names sheet and cell of what is no amount, in the language of the reader', async () => {
    const { sheets } = filled(1, lang);
    const name = sheets[3]!.name;
    const amount = sheets[3]!.cells.find(({ value, column }) => typeof value === 'number' && column === 2)!;
    const wrong = sheets.map((sheet) => (sheet.name === name ? put(sheet, amount, '12O.5') : sheet));
    const { value } = await readPrinted(xlsxFile(wrong));
    const told = value!.budget.problems.filter(({ kind }) => kind === 'unread-cell');
    expect(told).toHaveLength(1);
    for (const reader of LANGS) {
      const sentence = problemSentence(told[0]!, reader);
      expect(sentence).toContain(name);
      expect(sentence).toMatch(new RegExp(`(?:单元格|cell) ${addressOf(amount.row, amount.column)}\\b`));
      expect(sentence).toContain('12O.5');
    }
  });

  it('as a folder of CSV files is read as the same budget', async () => {
    const { sheets } = filled(2, lang);
    const whole = await readPrinted(xlsxFile(sheets));
    const files = sheets.map((sheet) => ({ file: `${sheet.name}.csv`, bytes: csvOf(sheet), sha256: '0'.repeat(64) }));
    const joined = await readJoinedBudget(files, { file: '填报', sha256: '0'.repeat(64) }, { pdfEngine });
    expect(joined.ok).toBe(true);
    if (joined.ok) expect(contentOf(joined.value.budget)).toEqual(contentOf(whole.value!.budget));
  });
});
