import { functionName, type Draft } from './draft';
import { CLASSES } from './functionCodes';
import { figures, openTable, printCells, words, type Amount } from './grid';
import {
  isCapital,
  isCarry,
  isFiscal,
  isFiscalCarry,
  isFunds,
  isGeneral,
  isOtherCarry,
  sumOf,
  type Payment,
  type Source,
} from './payment';

/** A line of the left list: as printed, and its name after cleaning. */
export interface LeftRow {
  printed: string;
  name: string;
  fen: number;
}

const from = (source: Source) => (payment: Payment) => payment.source === source;

function left(printed: string, fen: number, suffix = ''): LeftRow {
  return { printed, name: printed.replace(/^其中：/, '').replace(/^[一二]、|^\d\./, '') + suffix, fen };
}

export function overviewLeft(draft: Draft): LeftRow[] {
  const payments = draft.budget.payments;
  const sum = (test: (payment: Payment) => boolean) => sumOf(payments, test);
  const [fees = 0, above = 0, below = 0, business = 0, other = 0] = draft.budget.unitFunds;
  const carried = '（结转）';
  return [
    left(
      '一、本年收入',
      sum((payment) => !isCarry(payment)),
    ),
    left('1.一般公共预算拨款', sum(isGeneral)),
    left('其中：一般财力', sum(from('general_public'))),
    left('上级一般公共预算安排转移支付', sum(from('general_public_transfer'))),
    left('2.政府性基金预算拨款', sum(isFunds)),
    left('其中：政府性基金收入', sum(from('government_funds'))),
    left('上级政府性基金安排转移支付', sum(from('government_funds_transfer'))),
    left('3.国有资本经营预算拨款', sum(isCapital)),
    left('其中：国有资本经营收入', sum(from('state_capital'))),
    left('上级国有资本经营预算安排转移支付', sum(from('state_capital_transfer'))),
    left('4.财政专户核拨', sum(from('fiscal_account'))),
    left('5.单位资金', sum(from('unit_funds'))),
    left('其中：事业收入', fees),
    left('上级补助收入', above),
    left('附属单位上缴收入', below),
    left('事业单位经营收入', business),
    left('其他收入', other),
    left('二、上年结转结余', sum(isCarry)),
    left('1.财政拨款结转', sum(isFiscalCarry)),
    left('其中：一般公共预算拨款', sum(from('carry_general')), carried),
    left('政府性基金预算拨款', sum(from('carry_funds')), carried),
    left('国有资本经营预算拨款', sum(from('carry_capital')), carried),
    left('2.非财政拨款结转结余', sum(isOtherCarry)),
    left('其中：财政专户核拨', sum(from('carry_account')), carried),
    left('单位资金', sum(from('carry_unit')), carried),
  ];
}

export function appropriationLeft(draft: Draft): LeftRow[] {
  const sum = (test: (payment: Payment) => boolean) => sumOf(draft.budget.payments, test);
  return [
    left('一、财政拨款（补助）', sum(isFiscal)),
    left('一般公共预算', sum(isGeneral)),
    left('政府性基金预算', sum(isFunds)),
    left('国有资本经营预算', sum(isCapital)),
  ];
}

/** Prints two lists side by side, one line a row, and the line of both totals. */
function printLists(
  draft: Draft,
  role: 'overview' | 'appropriation',
  number: number,
  lefts: LeftRow[],
  rightOf: (payments: readonly Payment[]) => Amount[],
  payments: readonly Payment[],
): void {
  const beforeRow = openTable(draft, role, number);
  const own = new Set(payments.map((payment) => payment.item.slice(0, 3)));
  const classes = CLASSES.map(([code]) => code).filter((code) => draft.style.allClasses || own.has(code));
  const count = Math.max(lefts.length, classes.length);
  for (let index = 0; index < count; index++) {
    if (index > 0) beforeRow();
    const at = { table: role, row: index + 1 };
    const cells = [];
    const item = lefts[index];
    if (item)
      cells.push(
        words(item.printed, draft.style.listWidth),
        ...figures(draft, { ...at, code: '', name: item.name }, [{ column: 'income', fen: item.fen }]),
      );
    const code = classes[index];
    if (code) {
      const name = functionName(draft, code);
      const within = payments.filter((payment) => payment.item.startsWith(code));
      cells.push(
        words(code),
        words(name, draft.style.listWidth),
        ...figures(draft, { ...at, code, name }, rightOf(within)),
      );
    }
    printCells(draft, cells);
  }
  const spread = (text: string) => (draft.style.spacedTotals ? [...text].join(' ') : text);
  const at = { table: role, row: count + 1, code: '' };
  const income = figures(draft, { ...at, name: '收入总计' }, [{ column: 'income', fen: sumOf(payments) }]);
  const spent = figures(draft, { ...at, name: '支出总计' }, rightOf(payments));
  printCells(draft, [words(spread('收入总计')), ...income, words(spread('支出总计')), ...spent]);
}

/** Table 1: all income beside all expenditure by class. */
export function printOverview(draft: Draft, number: number): void {
  const payments = draft.budget.payments.filter((payment) => payment.fen > 0);
  const right = (within: readonly Payment[]): Amount[] => [{ column: 'expenditure', fen: sumOf(within) }];
  printLists(draft, 'overview', number, overviewLeft(draft), right, payments);
}

/** Table 4: this year's fiscal appropriation, income beside expenditure by class and kind of budget. */
export function printAppropriation(draft: Draft, number: number): void {
  const payments = draft.budget.payments.filter((payment) => payment.fen > 0 && isFiscal(payment));
  const right = (within: readonly Payment[]): Amount[] => [
    { column: 'total', fen: sumOf(within) },
    { column: 'general_public', fen: sumOf(within, isGeneral) },
    { column: 'government_funds', fen: sumOf(within, isFunds) },
    { column: 'state_capital', fen: sumOf(within, isCapital) },
  ];
  printLists(draft, 'appropriation', number, appropriationLeft(draft), right, payments);
}
