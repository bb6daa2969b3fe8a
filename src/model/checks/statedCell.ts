import { inUnified } from '../lookAlikes';
import type { Statement } from '../statement';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Figure } from './figure';

/** The words that narratives use for columns, the more special before the more general. */
const INCOME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/上级.*一般公共/, 'general_public_transfer'],
  [/上级.*政府性基金/, 'government_funds_transfer'],
  [/上级.*国有资本/, 'state_capital_transfer'],
  [/非财政拨款结转/, 'nonfiscal_carryover'],
  [/财政拨款结转|上年结转/, 'fiscal_carryover'],
  [/一般公共预算/, 'general_public'],
  [/政府性基金/, 'government_funds'],
  [/国有资本/, 'state_capital'],
  [/财政专户/, 'fiscal_account'],
  [/单位资金/, 'unit_funds'],
  [/收入预算|收入总|总预算|总计|合计/, 'total'],
];

/** What the narrative calls the columns of the tables of spending. */
export const COLUMN_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['基本支出', 'basic'],
  ['项目支出', 'project'],
  ['人员经费', 'personnel'],
  ['公用经费', 'operating'],
]);

const WHOLE = /预算$|总|合计|拨款$|支出$|经费$|结余$|^$/;

function wordColumn(words: readonly (readonly [RegExp, string])[], subject: string): string | undefined {
  return words.find(([pattern]) => pattern.test(subject))?.[1];
}

/** What the tables print for a statement: figures, or a blank that says so. Undefined where the words lead to no cell. */
export function statedCell(index: ContentIndex, statement: Statement): Figure[] | undefined {
  const { scope, code, subject } = statement;
  if (scope === 'operating') return cellsOrBlank(index, 'basic', index.totalRow('basic'), '公用经费', 'operating');
  if (!index.table(scope)) return undefined;
  if (scope === 'appropriation') return appropriationCell(index, statement);
  if (scope === 'overview') {
    const row = code ? index.byCode('overview', code)[0] : index.totalRow('overview');
    return row && cellsOrBlank(index, 'overview', row, subject, 'expenditure');
  }
  if (code) {
    const rows = index.byCode(scope, code);
    const figures = index.cells(rows, ['total']);
    return figures.length > 0 ? figures : [index.blank(scope, `${code} ${subject}`, 'total')];
  }
  if (scope === 'income') {
    const column = wordColumn(INCOME_WORDS, subject);
    return column ? cellsOrBlank(index, scope, index.totalRow(scope), '总计', column) : undefined;
  }
  if (scope === 'three-public') return threePublicCell(index, subject);
  if (scope === 'carryover') return carryoverCell(index, subject);
  if (scope === 'project') {
    const row = index.projectRows().find((candidate) => candidate.name === subject);
    if (row) return index.cells([row], ['total']);
  }
  // A chain of names that stands for no code of the table names a row that is not printed: its cell is blank.
  if (/[（(][类款项][）)]/.test(inUnified(statement.quote.text))) return [index.blank(scope, subject, 'total')];
  const column = COLUMN_OF_WORDS.get(subject);
  if (!column && !WHOLE.test(subject)) return undefined;
  return cellsOrBlank(index, scope, index.totalRow(scope), '总计', column ?? 'total');
}

function cellsOrBlank(
  index: ContentIndex,
  role: Exclude<Statement['scope'], 'operating'>,
  row: FactRow | undefined,
  subject: string,
  column: string,
): Figure[] | undefined {
  if (!index.table(role)) return undefined;
  const figures = index.cells([row], [column]);
  // A figure that may truly belong into the blank is named with it, so that the blank contradicts nobody.
  return figures.length > 0
    ? figures
    : [{ ...index.blank(role, subject, column), facts: index.guesses([row], [column]) }];
}

/** A sentence of the appropriation section names a budget, or a class that one of the budgets pays. */
function appropriationCell(index: ContentIndex, { code, subject, amount }: Statement): Figure[] | undefined {
  if (!code) {
    const budget = [/^一般公共预算/, /^政府性基金预算/, /^国有资本经营预算/].find((pattern) => pattern.test(subject));
    const row = index.listRow('appropriation', budget ?? /^收入(总计|合计)$/);
    return cellsOrBlank(index, 'appropriation', row, subject, 'income');
  }
  const cells = index.cells(index.byCode('appropriation', code), [
    'general_public',
    'government_funds',
    'state_capital',
    'total',
  ]);
  // The sentence does not say again which budget it speaks of, so the column that it comes nearest to is the one meant.
  const distance = (figure: Figure): number => Math.abs(figure.value - (amount?.amount ?? 0));
  const meant = [...cells].sort((a, b) => distance(a) - distance(b))[0];
  return [meant ?? index.blank('appropriation', `${code} ${subject}`, 'total')];
}

function threePublicCell(index: ContentIndex, subject: string): Figure[] | undefined {
  const words: readonly (readonly [RegExp, RegExp])[] = [
    [/出国/, /^因公出国/],
    [/接待/, /^公务接待/],
    [/购置(费)?[及和]运行/, /^公务用车购置(费)?[及和]/],
    [/购置/, /^公务用车购置费?$/],
    [/运行/, /^公务用车运行/],
  ];
  const line = words.find(([pattern]) => pattern.test(subject))?.[1];
  if (!line && !/三公/.test(subject)) return undefined;
  const row = line ? index.namedRows('three-public').find((candidate) => line.test(candidate.name)) : undefined;
  return cellsOrBlank(index, 'three-public', line ? row : index.totalRow('three-public'), subject, 'total');
}

/** Carryover by kind of money, or by the name of an item; names are compared without the spaces that a line break leaves. */
function carryoverCell(index: ContentIndex, subject: string): Figure[] | undefined {
  const plain = (name: string): string => name.replace(/\s/g, '');
  const row = index.namedRows('carryover').find((candidate) => plain(candidate.name) === plain(subject));
  if (row) return index.cells([row], ['total']);
  const total = index.totalRow('carryover');
  if (/^非财政拨款/.test(subject)) return cellsOrBlank(index, 'carryover', total, '总计', 'nonfiscal_total');
  if (/^财政拨款/.test(subject)) return cellsOrBlank(index, 'carryover', total, '总计', 'fiscal_total');
  return /结转/.test(subject) ? cellsOrBlank(index, 'carryover', total, '总计', 'total') : undefined;
}
