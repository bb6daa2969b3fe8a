import type { TableRole } from '../../model/tables/table';

/** How a title says that it is printed again. */
export const CONTINUED = /[（(]续表?[^）)]{0,2}[）)]$|续表?$/;

/** The title, printed again at a page break without its header, or 续表 alone. */
export const CONTINUED_ALONE = /^[（(]?续\s*表\s*\d*[）)]?$/;

/** Whole titles of tables of performance targets in a text. */
export const TARGETS_TITLE = /^(?:(?:部门|单位)?(?:整体)?(?:支出)?(?:整体)?|项目(?:支出)?)绩效目标(?:申报)?表$/;
export const PROJECT_TARGETS = /^项目/;

/** Titles by which a table says that the body is a unit (单位) and no department. */
export const UNIT_TITLE = /单位(?:财务)?(?:收支|收入|支出)/;

/** A heading, title or header by which a text says that it is final accounts. */
export const FINAL_ACCOUNTS =
  /^第.部分.*决算|(?:收入|支出|收支|拨款|经费).*决算(?:总|情况|明细)?表$|^决算数$|决算数.*决算数/;

/** What a sentence about an empty table calls it; one that names another table has lost its own table's title. */
export const CALLED: Readonly<Partial<Record<TableRole, RegExp>>> = {
  'government-funds': /政府性基金/,
  'state-capital': /国有资本/,
  'three-public': /三公/,
  carryover: /结转/,
};
