import { entryFor } from './entryFor';
import { PRINTED_UNITS } from './printedUnit';
import type { Provenance } from '../model/fact';
import type { TableRole } from '../model/table';
import type { Lang } from './lang';
import { plural } from './plural';

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

const WORDS: Readonly<Record<Lang, TableWords>> = {
  zh: {
    title: (tables, figures) => `${tables}\u00a0张表、${figures}\u00a0个数，照原样印在这里`,
    english: (tables, figures) => `${plural(tables, 'table')} and ${plural(figures, 'figure')}, as printed`,
    lede: '行、列、数字都照公开的表排印，空格就是空格，没有填过一个。点一个数，看它印在原文哪一行、还印在哪里。',
    inferred: (count) => `文本丢了空格，有 ${count} 个数的列是按规则选定的，画虚线，标“推”。`,
    none: '这份文件里没有读到表。',
    index: '全部的表',
    figures: (count) => `${count} 个数`,
    empty: '空表',
    unit: (unit) => `单位：${unit}`,
    window: (title) => `${title}，可以左右滑动`,
    item: '项目',
    asPrinted: '照原表排印，空格就是空格。',
    sign: '推',
    place: (label, row, column) => `${label} 第 ${row} 行，第 ${column} 列`,
    sourceLine: (line) => `看原文第 ${line} 行`,
    how: '怎么知道是这一列',
    provenance: {
      reported: '这一行印的数和列一样多，位置确定。',
      resolved: '文本里丢了空格，但加总关系只容这一种放法。',
      inferred: '文本里丢了空格，不止一种放法说得通，这里按规则选了一种。',
    },
    alternatives: (names) => `也可能在：${names}。`,
    others: (count) => `同一个数，还印在 ${count} 处`,
    noOthers: '这个数只印了这一次。',
    close: '关上',
    top: '回到表的目录',
    notRead: {
      cell: '没有读进来',
      some: (count) => `${count} 处没有读进来`,
      sum: (rows) => `读进的 ${rows} 行之和`,
      place: (name) => (name ? `“${name}”这一行的钱没有读进来。` : '这张表有数没有读进来。'),
      missing: (sum, alone) => [
        `“${sum}”减去读进的各行，差 `,
        alone ? '，应当就是它；不替文件填。' : '，是没有读进来的几行合起来的；不替文件填。',
      ],
      why: '为什么',
      lost: '没有读进来的表',
    },
  },
  en: {
    title: (tables, figures) => `${plural(tables, 'table')} and ${plural(figures, 'figure')}, as printed`,
    english: () => '',
    lede: 'Rows, columns and figures stand as in the published tables; a blank cell is blank, and not one was filled in. Names of rows are in the words of the document. Choose a figure to see its line in the source and where else it is printed.',
    inferred: (count) =>
      ` The text lost its blank cells; for ${count} figures a rule chose the column. They are dashed and marked “i”.`,
    none: 'No table was found in this document.',
    index: 'All tables',
    figures: (count) => plural(count, 'figure'),
    empty: 'Empty table',
    unit: (unit) => `Unit: ${entryFor(PRINTED_UNITS, unit) ?? unit}`,
    window: (title) => `${title}, scrolls sideways`,
    item: 'Item',
    asPrinted: 'As printed: a blank cell is blank.',
    sign: 'i',
    place: (label, row, column) => `${label}, row ${row}, column ${column}`,
    sourceLine: (line) => `See line ${line} of the source`,
    how: 'How the column is known',
    provenance: {
      reported: 'The row prints as many figures as there are columns: the place is certain.',
      resolved: 'The text lost its blank cells, but the sums allow this place only.',
      inferred: 'The text lost its blank cells and more than one place fits; a rule chose this one.',
    },
    alternatives: (names) => `It could also be in: ${names}.`,
    others: (count) => `The same figure is printed ${count === 1 ? 'once' : `${count} times`} more`,
    noOthers: 'This figure is printed only once.',
    close: 'Close',
    top: 'Back to the list of tables',
    notRead: {
      cell: 'not read',
      some: (count) => `${plural(count, 'place')} not read`,
      sum: (rows) => `Sum of the ${plural(rows, 'row')} read`,
      place: (name) =>
        name ? `The money of the row “${name}” was not read.` : 'Some figures of this table were not read.',
      missing: (sum, alone) => [
        `“${sum}” less the rows that were read leaves `,
        alone
          ? ', which should be it; nothing is filled in.'
          : ', which is what the unread rows add up to; nothing is filled in.',
      ],
      why: 'Why',
      lost: 'Tables that were not read',
    },
  },
};

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
