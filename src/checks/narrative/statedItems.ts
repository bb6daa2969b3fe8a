import { columnsHolding } from '../../model/tables/measure';
import { cellsOrBlank } from '../cellsOrBlank';
import type { ContentIndex } from '../ContentIndex';
import type { Figure } from '../figure';

/** One of the three public expenses or their neighbours. */
interface Item {
  /** Its key where the table prints it as a column. */
  key: string;
  /** The narrative's words, the more special before the more general. */
  words: RegExp;
  /** Its row, where the table prints it as one. */
  row: RegExp;
}

const ITEMS: readonly Item[] = [
  { key: 'abroad', words: /出国/, row: /^因公出国/ },
  { key: 'hospitality', words: /接待/, row: /^公务接待/ },
  { key: 'cars', words: /购置(费)?[及和]运行/, row: /^公务用车购置(费)?[及和]/ },
  { key: 'car_purchase', words: /购置/, row: /^公务用车购置费?$/ },
  { key: 'car_running', words: /运行/, row: /^公务用车运行/ },
  { key: 'meetings', words: /会议费/, row: /^会议费/ },
  { key: 'training', words: /培训费/, row: /^培训费/ },
];

/** Which of the three public expenses, or of what stands beside them, a subject names. */
export function itemOf(subject: string): string | undefined {
  return ITEMS.find(({ words }) => words.test(subject))?.key;
}

/** What the three-public table prints for an item: in one row with a column each, or in a row each. */
export function threePublicCell(index: ContentIndex, subject: string): Figure[] | undefined {
  const item = ITEMS.find(({ words }) => words.test(subject));
  // A part of an item, such as guests from abroad, is printed by no table.
  if ((!item && !/三公/.test(subject)) || /外宾|国内公务/.test(subject)) return undefined;
  const total = index.totalRow('three-public');
  const columns = index.columns('three-public').map(({ key }) => key);
  if (!item) {
    const whole = columns.includes('three_public') ? 'three_public' : 'total';
    return cellsOrBlank(index, 'three-public', total, subject, whole);
  }
  if (columns.includes(item.key)) return cellsOrBlank(index, 'three-public', total, subject, item.key);
  const row = index.namedRows('three-public').find((candidate) => item.row.test(candidate.name));
  const stands = row ?? index.table('three-public')?.rows.find(({ name }) => item.row.test(name));
  if (!stands && !index.table('three-public')?.empty) return undefined;
  return cellsOrBlank(index, 'three-public', row, subject, 'total');
}

/** The running cost of the body: where a table prints it by name, that; else the operating part of basic expenditure. */
export function operatingCell(index: ContentIndex): Figure[] | undefined {
  if (index.columns('three-public').some(({ key }) => key === 'operating_cost'))
    return cellsOrBlank(index, 'three-public', index.totalRow('three-public'), '', 'operating_cost');
  if (index.table('operating-cost')) {
    const figures = index.cells([index.totalRow('operating-cost')], ['total']);
    return figures.length > 0 ? figures : undefined;
  }
  return cellsOrBlank(index, 'basic', index.totalRow('basic'), '', 'operating');
}

/** What is bought: the narrative's words, and its row where the table prints it as one. */
const PROCUREMENT = [
  { key: 'goods', words: /货物/, row: /^货物/ },
  { key: 'works', words: /工程/, row: /^工程/ },
  { key: 'services', words: /服务/, row: /^服务/ },
] as const;

/** All procurement, or its goods, works or services, as the procurement table prints them. */
export function procurementCell(index: ContentIndex, subject: string): Figure[] | undefined {
  const table = index.table('procurement');
  if (!table || /企业/.test(subject)) return undefined;
  const kind = PROCUREMENT.find(({ words }) => words.test(subject));
  const key = kind?.key ?? 'total';
  if (columnsHolding(table, [key]).includes(key)) {
    const figures = index.cells([index.totalRow('procurement')], [key]);
    if (figures.length > 0) return figures;
  }
  const row = index.rows('procurement').find(({ name }) => kind?.row.test(name) && !name.includes('/'));
  return row ? index.cells([row], ['total']) : undefined;
}
