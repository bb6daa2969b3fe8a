import { blankCell } from '../blankCell';
import { columnsHolding } from '../../model/tables/measure';
import { incomeLine, spendingLine } from '../../model/tables/listLine';
import { cellsOrBlank } from '../cellsOrBlank';
import type { Statement } from '../../model/narrative/statement';
import type { ContentIndex } from '../ContentIndex';
import type { Figure } from '../figure';

/** Whether a row bears the name that a sentence uses, which may leave out that it is spending. */
export function isNamed(row: string, subject: string): boolean {
  return [row, row.replace(/支出$/, '')].includes(subject);
}

/** The words that narratives use for sources, the more special before the more general. */
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
  // Only where no money is named: 其他资金收入预算 is a part of the income.
  [/^(?:年度|本年)?(?:收入|收支|收入、支出|收、支)?(?:总?预算|总收入|总计|合计|总额)/, 'total'],
];

const BUDGET_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^一般公共预算/, 'general_public'],
  [/^政府性基金预算/, 'government_funds'],
  [/^国有资本经营预算/, 'state_capital'],
];

/** The line of a list that a sentence names: 其他资金收入预算 is 其他资金. */
function lineNamed(subject: string): string | undefined {
  const name = subject.replace(/^[（(]?\d+[）)]?[.．、]?/, '').replace(/预算$/, '');
  return incomeLine(name) ?? incomeLine(name.replace(/(?:收入|支出)$/, ''));
}

/** A source, in a column of the income table or in a line of its list. */
export function incomeCell(index: ContentIndex, subject: string): Figure[] | undefined {
  const words = INCOME_WORDS.find(([pattern]) => pattern.test(subject))?.[1];
  const line = lineNamed(subject);
  // 其他资金收入预算 names a source of its own, though it ends like the whole.
  const column = words === 'total' && line !== undefined ? line : words;
  const table = index.table('income');
  if (!table) return undefined;
  if (column && columnsHolding(table, [column]).includes(column))
    return cellsOrBlank(index, 'income', index.totalRow('income'), null, column);
  if (index.codes('income').length > 0) return undefined;
  const row = index.incomeRow('income', line ?? '');
  return row && index.cells([row], ['total']);
}

/** An item, which the overview prints nowhere: whose money is meant matters only where the tables of spending differ about it. */
function itemCell(index: ContentIndex, code: string): Figure[] | undefined {
  const [all, own] = (['expenditure', 'general-public'] as const).map((role) =>
    index.cells(index.byCode(role, code), ['total']),
  );
  if (all?.length !== 1 || own?.length !== 1) return undefined;
  return all[0]?.value === own[0]?.value ? all : undefined;
}

/** A sentence about the overview: all of it, a line of its income, a class or a purpose of its spending. */
export function overviewCell(index: ContentIndex, { code, subject }: Statement): Figure[] | undefined {
  if (code) {
    const [row] = index.byCode('overview', code);
    return row ? cellsOrBlank(index, 'overview', row, subject, 'expenditure') : itemCell(index, code);
  }
  const line = lineNamed(subject);
  if (line !== undefined && line !== 'total') {
    // What a budget pays for is what it gives, so that a sentence about its spending names the same line.
    const row = index.incomeRow('overview', line);
    const stands = index.table('overview')?.rows.find(({ name }) => incomeLine(name) === line);
    if (row) return index.cells([row], ['income']);
    return stands && [blankCell(index, 'overview', stands.name)];
  }
  const purpose = index.spendingRow('overview', spendingLine(subject) ?? '', 'purpose');
  if (purpose) return index.cells([purpose], ['purpose']);
  const named = index.rows('overview').find((row) => row.cells.has('expenditure') && isNamed(row.name, subject));
  if (named) return index.cells([named], ['expenditure']);
  // A subject that names money of its own is a part of the overview that nothing in it is called.
  if (!/预算|总|合计|收支/.test(subject) || /拨款|基金|国有资本|资金|结转/.test(subject)) return undefined;
  const total = index.totalRow('overview');
  return total && cellsOrBlank(index, 'overview', total, subject, 'expenditure');
}

/** A sentence of the appropriation section names a budget, or a class that one of the budgets pays. */
export function appropriationCell(index: ContentIndex, { code, subject, amount }: Statement): Figure[] | undefined {
  if (!code) {
    const line = BUDGET_WORDS.find(([pattern]) => pattern.test(subject))?.[1] ?? 'total';
    const row = index.incomeRow('appropriation', line);
    const stands = row ?? index.table('appropriation')?.rows.find(({ name }) => incomeLine(name) === line);
    return stands && cellsOrBlank(index, 'appropriation', row, subject, 'income');
  }
  const columns = ['general_public', 'government_funds', 'state_capital', 'total'];
  const cells = index.cells(index.byCode('appropriation', code), columns);
  // The sentence does not say again which budget it speaks of, so the column that it comes nearest to is the one meant.
  const distance = (figure: Figure): number => Math.abs(figure.value - (amount?.amount ?? 0));
  const meant = [...cells].sort((a, b) => distance(a) - distance(b))[0];
  if (meant) return [meant];
  return index.saysNothingOf('appropriation', code)
    ? [blankCell(index, 'appropriation', `${code} ${subject}`, 'total')]
    : undefined;
}
