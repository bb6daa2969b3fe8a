import { functionName, type Draft } from './draft';
import { ECONOMIC_NAMES } from './economicCodes';
import { figures, openTable, printCells, printEmpty, words, type Amount, type Cell } from './grid';
import { printAgain } from './headers';
import {
  isCapital,
  isFiscal,
  isFiscalCarry,
  isFunds,
  isGeneral,
  isOtherCarry,
  isProject,
  sumOf,
  type Payment,
  type Source,
} from './payment';

type Columns = readonly (readonly [string, (payment: Payment) => boolean])[];

const all = (): boolean => true;
const basic = (payment: Payment): boolean => !isProject(payment);
const personnel = (payment: Payment): boolean => payment.nature === 'personnel';
const operating = (payment: Payment): boolean => payment.nature === 'operating';
const from = (source: Source) => (payment: Payment) => payment.source === source;

const INCOME: Columns = [
  ['total', all],
  ['fiscal_appropriation', isFiscal],
  ['general_public', from('general_public')],
  ['general_public_transfer', from('general_public_transfer')],
  ['government_funds', from('government_funds')],
  ['government_funds_transfer', from('government_funds_transfer')],
  ['state_capital', from('state_capital')],
  ['state_capital_transfer', from('state_capital_transfer')],
  ['fiscal_account', from('fiscal_account')],
  ['unit_funds', from('unit_funds')],
  ['fiscal_carryover', isFiscalCarry],
  ['nonfiscal_carryover', isOtherCarry],
];
const BASIC_PROJECT: Columns = [
  ['total', all],
  ['basic', basic],
  ['project', isProject],
];
const PERSONNEL_OPERATING: Columns = [
  ['total', all],
  ['personnel', personnel],
  ['operating', operating],
];
const SPECIAL: Columns = [
  ['total', all],
  ['basic_personnel', personnel],
  ['basic_operating', operating],
  ['project', isProject],
];

/** Codes of all levels that the payments' codes stand under, in print order. */
export function codeTree(codes: readonly string[]): string[] {
  const tree = new Set<string>();
  for (const code of codes) for (const length of [3, 5, 7]) if (length <= code.length) tree.add(code.slice(0, length));
  return [...tree].sort();
}

/** A code and the name behind it, as the document prints them: `201 03 01 行政运行`, in one piece, or broken over lines. */
export function codeAndName(draft: Draft, code: string, name: string, width: number): Cell[] {
  const groups = [code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter(Boolean);
  const { codes } = draft.habits;
  if (codes === 'glued') return [words(code + name, width + code.length)];
  if (codes === 'joined') return [words(code), words(name, width)];
  const parts = draft.random.chance(0.5) ? groups : [groups.slice(0, 2).join(' '), ...groups.slice(2)];
  const isBroken = codes === 'broken' && groups.length > 1;
  return [isBroken ? { parts, marks: [] } : words(groups.join(' ')), words(name, width)];
}

/** Prints a table of a total row and one row for every code. */
function printCoded(
  draft: Draft,
  role: string,
  number: number,
  payments: readonly Payment[],
  columns: Columns,
  codeOf: (payment: Payment) => string,
  nameOf: (code: string) => string,
): void {
  const beforeRow = openTable(draft, role, number);
  const amountsOf = (within: readonly Payment[]): Amount[] =>
    columns.map(([column, test]) => ({ column, fen: sumOf(within, test) }));
  const afterBreak = () => draft.style.repeatHeaders && printAgain(draft, role);
  printCells(draft, [
    words('总计'),
    ...figures(draft, { table: role, row: 1, code: '', name: '总计' }, amountsOf(payments)),
  ]);
  codeTree(payments.map(codeOf)).forEach((code, index) => {
    beforeRow();
    const name = nameOf(code);
    const within = payments.filter((payment) => codeOf(payment).startsWith(code));
    const cells = figures(draft, { table: role, row: index + 2, code, name }, amountsOf(within));
    printCells(draft, [...codeAndName(draft, code, name, draft.style.nameWidth(role)), ...cells], afterBreak);
  });
}

/** Whether a function table has a row for a payment: of money, or of zero where the document prints rows of items that have ended. */
export function stands(draft: Draft, role: 'income' | 'expenditure' | 'general-public', payment: Payment): boolean {
  if (role === 'general-public' && !isGeneral(payment)) return false;
  return payment.fen > 0 || (draft.habits.zeroRows && draft.style.zeroTables.has(role));
}

const itemOf = (payment: Payment): string => payment.item;

/** Tables 2, 3 and 5: income, expenditure and the general public budget by function code. */
export function printFunctionTable(
  draft: Draft,
  role: 'income' | 'expenditure' | 'general-public',
  number: number,
): void {
  const payments = draft.budget.payments.filter((payment) => stands(draft, role, payment));
  printCoded(draft, role, number, payments, role === 'income' ? INCOME : BASIC_PROJECT, itemOf, (code) =>
    functionName(draft, code),
  );
}

/** Table 6: basic expenditure of the general public budget by economic code. */
export function printBasicTable(draft: Draft, number: number): void {
  const payments = draft.budget.payments.filter((payment) => payment.fen > 0 && isGeneral(payment) && basic(payment));
  printCoded(
    draft,
    'basic',
    number,
    payments,
    PERSONNEL_OPERATING,
    (payment) => payment.economic,
    (code) => economicName(draft, code),
  );
}

/** Name of an economic class or section, in the document's brackets. */
export function economicName(draft: Draft, code: string): string {
  const name = ECONOMIC_NAMES[code] ?? code;
  return draft.style.halfBrackets ? name.replace(/（/g, '(').replace(/）/g, ')') : name;
}

/** Tables 8 and 9: government-managed funds and state capital, or the sentence that there are none. */
export function printSpecialTable(draft: Draft, role: 'government-funds' | 'state-capital', number: number): void {
  const test = role === 'government-funds' ? isFunds : isCapital;
  const payments = draft.budget.payments.filter((payment) => payment.fen > 0 && test(payment));
  if (payments.length > 0) {
    printCoded(draft, role, number, payments, SPECIAL, itemOf, (code) => functionName(draft, code));
    return;
  }
  openTable(draft, role, number);
  printEmpty(draft, role, `使用${role === 'government-funds' ? '政府性基金' : '国有资本经营'}预算拨款安排的支出`);
}
