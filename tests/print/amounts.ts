import { codeTree, economicName } from '../invent/codedTables';
import { functionName } from '../invent/draft';
import {
  isCapital,
  isCarry,
  isFiscal,
  isFiscalCarry,
  isFunds,
  isGeneral,
  isOtherCarry,
  isProject,
  priorOf,
  sumOf,
  type Payment,
} from '../invent/payment';
import type { Row, RowHead, RowMaking } from './Row';

export type Test = (payment: Payment) => boolean;

export const from =
  (...sources: string[]): Test =>
  (payment) =>
    sources.includes(payment.source);
export const nothing: Test = () => false;
export const personnel: Test = ({ nature }) => nature === 'personnel';
export const operating: Test = ({ nature }) => nature === 'operating';
export const all: Test = () => true;
export const both =
  (one: Test, other: Test): Test =>
  (payment) =>
    one(payment) && other(payment);

/** What rows of lists are called in the forms' data. */
export const SOURCES: Readonly<Record<string, Test>> = {
  fiscal: isFiscal,
  general: isGeneral,
  funds: isFunds,
  capital: isCapital,
  fiscal_account: from('fiscal_account'),
  unit_funds: from('unit_funds'),
  current: (payment) => !isCarry(payment),
  carry: isCarry,
  nothing,
};

/** What each column holds. */
function testOf(key: string, keys: readonly string[], role: string): Test {
  const splits = keys.includes('general_public_transfer');
  const tests: Readonly<Record<string, Test>> = {
    total: all,
    basic: (payment) => !isProject(payment),
    project: isProject,
    basic_personnel: personnel,
    basic_operating: operating,
    personnel,
    operating,
    fiscal_appropriation: isFiscal,
    general_public: splits ? from('general_public') : isGeneral,
    general_public_transfer: from('general_public_transfer'),
    government_funds: splits ? from('government_funds') : isFunds,
    government_funds_transfer: from('government_funds_transfer'),
    state_capital: splits ? from('state_capital') : isCapital,
    state_capital_transfer: from('state_capital_transfer'),
    fiscal_account: from('fiscal_account'),
    unit_funds: from('unit_funds'),
    business_income: from('fiscal_account'),
    other_income: from('unit_funds'),
    carryover: isCarry,
    fiscal_carryover: isFiscalCarry,
    nonfiscal_carryover: isOtherCarry,
    fiscal_total: isFiscalCarry,
    fiscal_personnel: both(isFiscalCarry, personnel),
    fiscal_operating: both(isFiscalCarry, operating),
    fiscal_project: both(isFiscalCarry, isProject),
    nonfiscal_total: isOtherCarry,
    nonfiscal_personnel: both(isOtherCarry, personnel),
    nonfiscal_operating: both(isOtherCarry, operating),
    nonfiscal_project: both(isOtherCarry, isProject),
    expenditure: all,
  };
  if (role === 'project' && key !== 'total') return (payment) => payment.economic === key;
  return tests[key] ?? nothing;
}

/** The amounts of a row that some payments stand behind. */
export function amountsOf(
  making: RowMaking,
  payments: readonly Payment[],
  keys = making.keys,
): Record<string, number | string> {
  return Object.fromEntries(
    keys.map((key): [string, number | string] => {
      if (key === 'prior_actual_total') return [key, priorOf(payments)];
      const change = sumOf(payments) - priorOf(payments);
      if (key === 'difference') return [key, change];
      if (key === 'percent') return [key, priorOf(payments) > 0 ? ((change / priorOf(payments)) * 100).toFixed(2) : ''];
      return [key, sumOf(payments, testOf(key, keys, making.table.role))];
    }),
  );
}

function labelsOf(code: string, name: string): Record<string, string> {
  return { code, class: code.slice(0, 3), section: code.slice(3, 5), item: code.slice(5, 7), name };
}

export const headOf = (making: RowMaking, code: string, name: string, payments: readonly Payment[]): RowHead => ({
  labels: labelsOf(code, name),
  code,
  name,
  amounts: amountsOf(making, payments),
});

/** The row of a table's total. */
function totalOf(making: RowMaking, payments: readonly Payment[]): Row {
  const name = making.form.name === 'xinjiang' ? '总计' : '合计';
  return { heads: [{ ...headOf(making, '', name, payments), merged: true }] };
}

export function withTotal(making: RowMaking, rows: Row[], payments: readonly Payment[]): Row[] {
  const total = totalOf(making, payments);
  return making.table.total === 'last' ? [...rows, total] : [total, ...rows];
}

/** A row for every code that payments stand under. */
export function coded(making: RowMaking, payments: readonly Payment[], codeOf: (payment: Payment) => string): Row[] {
  const nameOf = making.table.content === 'economic' ? economicName : functionName;
  const rows = codeTree(payments.map(codeOf)).map((code): Row => ({
    heads: [
      headOf(
        making,
        code,
        nameOf(making.draft, code),
        payments.filter((payment) => codeOf(payment).startsWith(code)),
      ),
    ],
  }));
  return withTotal(making, rows, payments);
}
