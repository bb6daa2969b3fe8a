/** The smallest piece of an invented budget. Every printed figure is a sum of payments, rounded once. */

/** Column keys of the income table that hold money, with the carryover split by what it was. */
export const SOURCES = [
  'general_public',
  'general_public_transfer',
  'government_funds',
  'government_funds_transfer',
  'state_capital',
  'state_capital_transfer',
  'fiscal_account',
  'unit_funds',
  'carry_general',
  'carry_funds',
  'carry_capital',
  'carry_account',
  'carry_unit',
] as const;

export type Source = (typeof SOURCES)[number];

export type Nature = 'personnel' | 'operating' | 'project';

export interface Payment {
  /** Function item, 7 digits. */
  item: string;
  source: Source;
  nature: Nature;
  /** Economic section (5 digits) of basic expenditure, column key of the project table for projects. */
  economic: string;
  /** Index of the project, -1 for basic expenditure. */
  project: number;
  /** Exact amount this year and last year, in fen. A payment of zero this year has ended. */
  fen: number;
  prior: number;
}

export interface BudgetProject {
  name: string;
  item: string;
  source: Source;
  /** Index into the body's members. */
  member: number;
}

const GENERAL: readonly Source[] = ['general_public', 'general_public_transfer'];
const FUNDS: readonly Source[] = ['government_funds', 'government_funds_transfer'];
const CAPITAL: readonly Source[] = ['state_capital', 'state_capital_transfer'];
const FISCAL_CARRY: readonly Source[] = ['carry_general', 'carry_funds', 'carry_capital'];
const OTHER_CARRY: readonly Source[] = ['carry_account', 'carry_unit'];

export const isGeneral = (payment: Payment): boolean => GENERAL.includes(payment.source);
export const isFunds = (payment: Payment): boolean => FUNDS.includes(payment.source);
export const isCapital = (payment: Payment): boolean => CAPITAL.includes(payment.source);
/** This year's fiscal appropriation. */
export const isFiscal = (payment: Payment): boolean => isGeneral(payment) || isFunds(payment) || isCapital(payment);
export const isFiscalCarry = (payment: Payment): boolean => FISCAL_CARRY.includes(payment.source);
export const isOtherCarry = (payment: Payment): boolean => OTHER_CARRY.includes(payment.source);
export const isCarry = (payment: Payment): boolean => isFiscalCarry(payment) || isOtherCarry(payment);
export const isProject = (payment: Payment): boolean => payment.nature === 'project';

/** Exact sum of this year's payments that the test lets through, in fen. */
export function sumOf(payments: readonly Payment[], test: (payment: Payment) => boolean = () => true): number {
  return payments.reduce((sum, payment) => (test(payment) ? sum + payment.fen : sum), 0);
}

/** The same sum of last year. */
export function priorOf(payments: readonly Payment[], test: (payment: Payment) => boolean = () => true): number {
  return payments.reduce((sum, payment) => (test(payment) ? sum + payment.prior : sum), 0);
}
