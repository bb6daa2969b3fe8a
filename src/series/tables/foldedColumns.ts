import type { ReadColumn, ReadTable } from './readPage';

/** Columns of a table where there is no room for all, and what the others print. */
export interface FoldedColumns {
  shown: ReadColumn[];
  /** Columns that print in each row what a shown one prints. */
  same: { column: ReadColumn; as: ReadColumn }[];
  /** Columns in which nothing is printed but zeros and blanks. */
  zero: ReadColumn[];
  /** Columns that found no room. */
  more: ReadColumn[];
}

const NOTHING = /^[-−—–0.\s]*$/;

/** Folds the columns of one list of a table: first those that say nothing new, then what is more than there is room for. */
export function foldedColumns(table: ReadTable, list: number, room: number): FoldedColumns {
  const rows = table.rows.filter((row) => row.list === list);
  const printed = (column: ReadColumn): string[] =>
    rows.map(({ figures }) => figures.find(({ key }) => key === column.key)?.text ?? '');
  const folded: FoldedColumns = { shown: [], same: [], zero: [], more: [] };
  for (const column of table.columns.filter((one) => one.list === list)) {
    const texts = printed(column);
    const as = folded.shown.find((shown) => printed(shown).every((text, row) => text === texts[row]));
    if (as) folded.same.push({ column, as });
    else if (folded.shown.length > 0 && texts.every((text) => NOTHING.test(text))) folded.zero.push(column);
    else folded[folded.shown.length < room ? 'shown' : 'more'].push(column);
  }
  return folded;
}
