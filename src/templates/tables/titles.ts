import type { TableRole } from '../../model/tables/table';

/**
 * What the titles of tables say, whatever the province: the first rule whose words all stand in a title, and none of whose other words
 * do, gives the role. The more special ones come first.
 */
export interface TitleRule {
  role: TableRole;
  /** All of these; `a|b` is met by either. */
  has: readonly string[];
  /** None of these. */
  not?: readonly string[];
}

export const TITLE_RULES: readonly TitleRule[] = [
  { role: 'three-public', has: ['三公'] },
  { role: 'operating-cost', has: ['机关运行经费|运行经费'] },
  { role: 'procurement', has: ['政府采购'] },
  { role: 'carryover', has: ['结转结余|结转和结余|结余结转'], not: ['收入支出', '收支'] },
  { role: 'government-funds', has: ['政府性基金', '支出|收支|收入支出'], not: ['一般公共预算', '国有资本'] },
  { role: 'state-capital', has: ['国有资本', '支出|收支|收入支出'], not: ['一般公共预算', '政府性基金'] },
  { role: 'project', has: ['一般公共预算', '项目支出'], not: ['基本支出'] },
  { role: 'basic', has: ['一般公共预算', '基本支出'], not: ['项目支出'] },
  { role: 'appropriation-basic', has: ['财政拨款', '基本支出'], not: ['项目支出'] },
  { role: 'general-public-economic', has: ['一般公共预算', '支出', '经济分类|经济科目'], not: ['功能', '基本支出'] },
  { role: 'general-public', has: ['一般公共预算', '支出'], not: ['收支', '收入支出', '基本支出', '项目支出'] },
  { role: 'appropriation', has: ['财政拨款', '收支|收入支出'] },
  { role: 'appropriation-expenditure', has: ['财政拨款', '支出'], not: ['收入', '项目支出', '基本支出'] },
  { role: 'projects', has: ['项目支出|项目预算|项目经费'], not: ['绩效', '基本支出'] },
  { role: 'overview', has: ['收支|收入支出'], not: ['财政拨款', '政府性基金', '国有资本', '基本支出'] },
  { role: 'income', has: ['收入'], not: ['支出', '财政拨款', '政府性基金', '国有资本'] },
  {
    role: 'expenditure',
    has: ['支出'],
    not: ['收入', '财政拨款', '基本支出', '项目支出', '绩效', '政府购买', '国有资产'],
  },
];

/** Tables of performance targets: they give targets, no facts. */
export const TARGET_TITLE = /绩效(?:目标|指标|自评|评价)/;

/** Words that say that the amounts of a table are final accounts. */
export const FINAL_TITLE = /决算/;

/** How a title says that it is printed again. */
export const CONTINUED_TITLE = /[（(]?续(?:表|上表)?[一二三四五六七八九十\d]*[）)]?$/;

/** A table's number before its title. */
export const TITLE_LABEL =
  /^(?:(?:预算|公开|预算公开|部门预算|部门公开|部门预算公开|财决公开|公开决算|决算公开|附)?(?:附?表|附件)[\d一二三四五六七八九十]+(?:[-—–－.][\d]+)*|(?:预算|公开|预算公开|财决|财决公开|部门预算公开)?[\d一二三四五六七八九十]+(?:[-—–－.][\d]+)*表)[:：、.\s]*/;

/** What may stand before a form's own title: nothing, the year, a body or its level. Other words make it another title. */
export const BEFORE_TITLE = /(?:^|\d{4}年度?|部门|单位|[厅局委会院室处部办所站队校馆社团署心道镇乡司级])$/;

/** A title ends with 表, perhaps with the part that it prints behind a dash, and with words in brackets. */
export const TITLE_ENDS = /(?:表|明细|情况表)(?:[—–－-]+[\u4e00-\u9fff]{2,12})?(?:[（(][^）)]{1,24}[）)])*$/;

/** Titles that only the budget of a whole government has: what it takes in, insurance funds, transfers, its debt. */
export const GOVERNMENT_TITLE =
  /(?:一般公共预算|公共财政预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:预算)?收入(?:预算|情况|计划|执行|决算)*(?:总|明细)?(?:情况)?表|社会(?:保险|保障)基金.*表|(?:税收返还|转移支付).*表|政府.*债务.*表|全(?:区|市|县|省|州|镇|乡).*(?:收入|支出|收支).*表/;
