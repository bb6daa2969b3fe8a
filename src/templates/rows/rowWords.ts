/** What the labels of rows say, whatever the province, as data. */

/** A row that adds up the group that it stands in. */
export const SUBTOTAL = /^(?:小计|合计)$/;

/** A row that adds up. */
export const TOTAL_ROW = /(?:总|合|小)计$/;

/** A kind of projects, in a row above those of its kind. */
export const PROJECT_KIND = /^(?:人员类|(?:其他)?运转类|公用经费|特定目标类|部门项目|其他项目)(?:项目)?$/;

/** Rows of last year's money, below which names of this year's come again. */
export const CARRYOVER_ROW = /^(?:上年结转结余|财政拨款结转|非财政拨款结转结余)$/;

/** How a row of the highest level is numbered: it ends what stood below the one before. */
export const FIRST_LEVEL = /^[一二三四五六七八九十]+[、.．]/;

/** What is added to those names, so that they are told from this year's. */
export const CARRIED_MARK = '（结转）';

/** A part of what stands above it. */
export const PART_MARK = /^其中[:：]/;
/** A sum, as a name has it in brackets. */
export const SUBTOTAL_MARK = /[（(]小计[）)]/g;

/** A line that begins with a total. */
export const BEGINS_WITH_TOTAL = /^(?:总\s*计|合\s*计)/;
/** A line of a total and its figures, and nothing else. */
export const TOTAL_LINE = /^(?:总\s*计|合\s*计)(?:\s+[-－−]?\d[\d,，.]*)+$/;
/** A line of a table's total with a figure. */
export const TOTAL_WITH_FIGURE = /^(?:总\s*计|合\s*计|收\s*入\s*总\s*计)\s+[-－]?\d/;
/** The first line of rows: a total, or a code. */
export const FIRST_ROW = /^(?:总\s*计|合\s*计)\s+[-\d]|^\d{3}(?:\s|[\u4e00-\u9fff])/;
/** Rows of a table: a total with a figure, or a code, a name and a figure; or words that say that there are none. */
export const ANY_ROW =
  /为空表|空表$|无数据|^(?:总\s*计|合\s*计|收\s*入\s*总\s*计)\s+[-－−]?\d|^\d{3}(?:\s?\d\d){0,2}\s*[\u4e00-\u9fff].*\d$|^[一二]、.*\s[-－−]?\d[\d,.]*(?:\s|$)/;

/** Totals of two lists: of income, of spending, of either. */
export const SPENDING_TOTAL = '支出总计';
export const GRAND_TOTAL = /^(?:收入总计|支出总计)$/;
export const LIST_TOTAL = /总计$/;
export const ANY_LIST_TOTAL = /(?:总|合)计$/;
/** Both of them on one line. */
export const TWO_TOTALS = /^(.*总计)(支出总计)$/;
/** A total, as a table with codes or a list of spending calls it. */
export const TABLE_TOTAL = /^(?:总计|合计|支出总计)$/;

/** 类 款 项 stands in headers alone. */
export const LEVELS_ROW = /^类\s+款(?:\s+项)?(?:\s+[\u4e00-\u9fff\s]*)?$/;

/** Notes below a table. */
export const NOTES = /^(?:备?注|说明)[:：]/;

/** A cell of a total alone. */
export const TOTAL_CELL = /^(?:总计|合计|小计|收入总计|支出总计)$/;

/** What a table says of itself that has no rows. */
export const EMPTY_TABLE = /^(?:无|空表?|本表无数据|此表为空|.{0,40}(?:没有|无|未安排|空表|为空).{0,60}[。.]?)$/;
