import type { DocumentPart } from '../../model/problems/problemKinds';

/** What the headings of a disclosure's parts say, whatever body prints it, as data. */
export type PartKind = 'opening' | 'narrative' | 'glossary' | 'tables';

/** What they end with. */
export const PART_ENDS: readonly (readonly [PartKind, RegExp])[] = [
  ['glossary', /名词解释$/],
  ['narrative', /(?:情况|编制|预算|决算|经费)(?:的)?说明$|其他(?:相关|重要)(?:情况|事项)(?:的?说明)?$/],
  ['tables', /(?:预算|决算)(?:公开)?(?:表格?|报表)$/],
  ['opening', /(?:职能|职责)$|机构设置$|单位构成$|(?:概况|情况)$/],
];

/** A numbered heading that speaks of money, though it ends as those of the opening do: `一、2024年预算收支总体情况`. */
export const ABOUT_MONEY =
  /(?:收支|收入|支出|预算|决算|拨款)(?:安排|编制|执行|总体|总|增减|变化|变动|构成|的|及|、)*(?:情况)$/;

/** Headings that are one whatever stands before them. */
export const SURE_HEADING = /(?:名词解释|编制说明|其他相关情况说明|项目经费情况说明|主要职能|机构设置)$/;

/** Whole headings of the numbered parts of a text. */
export const NARRATIVE_PART = /^第.部分.*(?:情况说明|编制说明|预算说明)$/;
export const GLOSSARY_PART = /^第.部分.*名词解释$/;
export const ANY_PART = /^第.部分/;

/** Official names of parts, for those that are absent. */
export const PART_NAMES: Readonly<Record<DocumentPart, string>> = {
  narrative: '预算情况说明',
  targets: '绩效目标表',
  glossary: '名词解释',
};

/** A part of the document, its own title, or that of a table: these tell the year first. */
export const YEAR_TITLE =
  /^第.部分|(?:部门|单位)(?:综合)?(?:预算|决算)|^\d{4}年(?:度)?.{0,40}表(?:[（(][^）)]*[）)])?$/;
/** A numbered heading that is about a budget: `二、关于某某局2024年收入预算情况说明`. */
export const YEAR_HEADING =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])关?于?.{0,60}\d{4}年(?:度)?[^，。；]*(?:预算|收支|拨款|经费|支出|收入)/;
/** A sentence that says what the budget of a year is. */
export const YEAR_PLANNED =
  /(?<!\d)(20\d\d)年(?:度)?(?:年初)?(?:收支总|收入|支出|收支)?预算(?:数?为|总额|安排为|[\d,.]+[万千亿]?元)/;

/** The body on a title page whose year stands before it. */
export const BODY_AFTER_YEAR = /^20\d\d年度?(.{4,40}?)(?:部门|单位)?(?:预算|决算)/;
