import type { Provenance } from '../../../model/fact';
import type { TableRole } from '../../../model/tables/table';
import type { Lang } from '../../lang';
import { tableWords as en } from '../../en/source/tableWords';
import { tableWords as zh } from '../../zh/source/tableWords';

/** What the page of the printed tables says. */
export interface TableWords {
  title: (tables: number, figures: number) => string;
  english: (tables: number, figures: number) => string;
  lede: string;
  /** Follows the lede; begins with the space that stands between sentences. */
  inferred: (count: number) => string;
  none: string;
  index: string;
  figures: (count: number) => string;
  empty: string;
  unit: (unit: string) => string;
  window: (title: string) => string;
  item: string;
  asPrinted: string;
  sign: string;
  place: (label: string, row: number, column: number) => string;
  sourceLine: (line: number) => string;
  how: string;
  provenance: Record<Provenance, string>;
  /** Leads from a figure to the correction that it rests on. */
  correction: string;
  alternatives: (names: string) => string;
  others: (count: number) => string;
  noOthers: string;
  close: string;
  top: string;
  notRead: {
    cell: string;
    /** Of a table of which some was read. */
    some: (count: number) => string;
    sum: (rows: number) => string;
    /** Something of a table, by its words where it is a row. */
    place: (name: string) => string;
    /** What a sum lacks without a row; around the amount. */
    missing: (sum: string, alone: boolean) => [before: string, after: string];
    why: string;
    /** Tables that are not on the page. */
    lost: string;
  };
}

const WORDS: Readonly<Record<Lang, TableWords>> = { zh, en };

/** The words of the page of the printed tables. */
export function tableWordsOf(lang: Lang): TableWords {
  return WORDS[lang];
}

/** English names of the tables, by role. */
export const TABLE_NAMES: Readonly<Record<TableRole, string>> = {
  overview: 'Income and expenditure in all',
  income: 'Income',
  expenditure: 'Expenditure',
  appropriation: 'Fiscal appropriations, income and expenditure',
  'general-public': 'Expenditure of the general public budget',
  basic: 'Basic expenditure of the general public budget',
  project: 'Project expenditure of the general public budget',
  'government-funds': 'Expenditure of government-managed funds',
  'state-capital': 'Expenditure of the state capital operations budget',
  'three-public': '“Three public” expenses from fiscal appropriations',
  carryover: 'Money carried over from earlier years',
  'appropriation-expenditure': 'Expenditure from fiscal appropriations, by function',
  'appropriation-basic': 'Basic expenditure from fiscal appropriations, by economic category',
  'general-public-economic': 'Expenditure of the general public budget, by economic category',
  projects: 'Projects of all funds',
  'operating-cost': 'Running cost of the offices',
  procurement: 'Government procurement',
  other: 'Another table',
};

/** English names of the columns, by key. */
export const COLUMN_TERMS: Readonly<Record<string, string>> = {
  total: 'Total',
  income: 'Income',
  expenditure: 'Expenditure',
  fiscal_appropriation: 'Fiscal appropriation',
  general_public: 'General public budget',
  general_public_transfer: 'General public budget transfers',
  government_funds: 'Government-managed funds',
  government_funds_transfer: 'Government fund transfers',
  state_capital: 'State capital operations',
  state_capital_transfer: 'State capital transfers',
  fiscal_account: 'Special fiscal account',
  unit_funds: 'Own funds of the body',
  fiscal_carryover: 'Fiscal carryover',
  nonfiscal_carryover: 'Non-fiscal carryover',
  basic: 'Basic expenditure',
  project: 'Project expenditure',
  personnel: 'Personnel',
  operating: 'Operating cost',
  basic_personnel: 'Personnel',
  basic_operating: 'Operating cost',
  wages_welfare: 'Wages and welfare',
  goods_services: 'Goods and services',
  individuals_families: 'Individuals and families',
  debt_interest: 'Debt interest and fees',
  capital_construction: 'Capital (construction)',
  capital: 'Capital',
  enterprises_construction: 'Enterprises (construction)',
  enterprises: 'Enterprises',
  social_security_funds: 'Social security funds',
  other: 'Other',
  fiscal_total: 'Fiscal, total',
  fiscal_personnel: 'Fiscal, personnel',
  fiscal_operating: 'Fiscal, operating',
  fiscal_project: 'Fiscal, projects',
  nonfiscal_total: 'Non-fiscal, total',
  nonfiscal_personnel: 'Non-fiscal, personnel',
  nonfiscal_operating: 'Non-fiscal, operating',
  nonfiscal_project: 'Non-fiscal, projects',
};
