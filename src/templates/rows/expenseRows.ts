/** What the table of the three public expenses calls its rows, whatever body prints it, as data. */

const ABROAD = '因公出国[（(]境[）)]费用?';
const HOSPITALITY = '公务接待费';

/** Its last row. */
export const LAST_EXPENSE = /^公务用车运行/;

/** A row's name with numbers and marks; each begins a row of its own, with figures or without. */
export const EXPENSE_ROW = new RegExp(
  `^(?:合计|总计|(?:[一二三1-3][、.．])?${ABROAD}|(?:[一二三1-3][、.．])?${HOSPITALITY}|(?:[一二三1-3][、.．])?公务用车购置及运行(?:维护)?费(?:[（(]小计[）)])?|(?:其中[:：])?(?:[（(]?[12][）).．、])?公务用车(?:购置|运行(?:维护)?)费)$`,
);

/** A line of such a row with its figures, where another table stands. */
export const EXPENSE_LINE = new RegExp(
  `^(?:其中[:：])?(?:${ABROAD}|${HOSPITALITY}|公务用车(?:购置及)?(?:购置|运行)(?:维护)?费(?:[（(]小计[）)])?)(?:\\s+[-－−]?\\d[\\d,，.]*)*$`,
);

/** Words of the three public expenses, and of the two that bodies print with them. */
export const OF_EXPENSES = /合计|总计|小计|出国|接待|车|会议|培训|三公/;

/** What the narrative calls all of them together. */
export const ALL_EXPENSES = /三公/;
