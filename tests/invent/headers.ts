import type { Draft, HeaderLine } from './draft';
import type { Random } from './random';

/** Header lines between the unit line and the rows: `/` a blank line between, `|` none. `odd` holds whole cells. */
interface Header {
  title: string;
  usual: string;
  odd?: string[];
  marker: string;
}

const FUNCTION_TOP = '功能分类科目编码|功能分类科目名称';
const marker = (names: number, columns: number): string =>
  [
    ...Array.from({ length: names }, () => '※'),
    ...Array.from({ length: columns }, (_, index) => String(index + 1)),
  ].join(' ');

const SPECIAL = (subject: string): Header => ({
  title: `${subject}支出情况表`,
  usual: `科目 ${subject}支出/${FUNCTION_TOP} 合计/基本支出|项目支出/类 款 项 人员经费 公用经费`,
  odd: [
    '科目',
    `${subject}支出`,
    '功能分类科目编码',
    '功能分类科目名称',
    '合计',
    '基本支出',
    '项目支出',
    '类 款 项',
    '人员经费',
    '公用经费',
  ],
  marker: marker(4, 4),
});

/** Headers by table role, in the words of the template. */
export const HEADERS: Readonly<Record<string, Header>> = {
  overview: { title: '收支总体情况表', usual: '收入 支出/项目 预算数 支出功能分类 预算数', marker: '' },
  income: {
    title: '收入总体情况表',
    usual:
      '功能分类/科目编码/功能分类科目名称 总计/财政拨款（补助）/财政专户/（教育收/费）/单位资金|财政拨款/结转/非财政拨/款结转结/余类 款 项|' +
      '财政拨款(补/助)小计/一般公共预/算/上级一般公/共预算安排/的转移支付/政/府/性/基/金/预/算/上级政府性基金/安排的转移支付/' +
      '国有资本/经营预算/上级国有/资本经营/预算安排/的转移支/付',
    odd: [
      '功能分类科目编码',
      '功能分类科目名称',
      '总计',
      '财政拨款（补助）',
      '财政专户（教育收费）',
      '单位资金',
      '财政拨款结转',
      '非财政拨款结转结余',
      '类 款 项',
      '财政拨款(补助)小计',
      '一般公共预算',
      '上级一般公共预算安排的转移支付',
      '政府性基金预算',
      '上级政府性基金安排的转移支付',
      '国有资本经营预算',
      '上级国有资本经营预算安排的转移支付',
    ],
    marker: marker(4, 12),
  },
  expenditure: {
    title: '支出总体情况表',
    usual: `科目 支出预算/${FUNCTION_TOP} 合计 基本支出 项目支出/类 款 项`,
    odd: ['科目', '支出预算', '功能分类科目编码', '功能分类科目名称', '合计', '基本支出', '项目支出', '类 款 项'],
    marker: marker(4, 3),
  },
  appropriation: {
    title: '财政拨款收支预算总体情况表',
    usual: '财政拨款收入 财政拨款支出/项目 合计 支出功能分类 合计|一般公共预/算/政府性基金/预算/国有资本经/营预算',
    marker: '',
  },
  'general-public': {
    title: '一般公共预算支出情况表',
    usual: `科目 一般公共预算支出/${FUNCTION_TOP} 合计 基本支出 项目支出/类 款 项`,
    odd: [
      '科目',
      '一般公共预算支出',
      '功能分类科目编码',
      '功能分类科目名称',
      '合计',
      '基本支出',
      '项目支出',
      '类 款 项',
    ],
    marker: marker(4, 3),
  },
  basic: {
    title: '一般公共预算基本支出情况表',
    usual: '科目 一般公共预算基本支出/经济分类科/目编码 经济分类科目名称 合计 人员经费 公用经费/类 款',
    odd: [
      '科目',
      '一般公共预算基本支出',
      '经济分类科目编码',
      '经济分类科目名称',
      '合计',
      '人员经费',
      '公用经费',
      '类 款',
    ],
    marker: marker(3, 3),
  },
  project: {
    title: '一般公共预算项目支出情况表',
    usual:
      '科目编码/功能分类科目名称 项目名称|项目支出/合计/工资福利/支出/商品服务/支出/对个人和/家庭的补/助/债务利息/及费用支/出/资本性支/' +
      '出（基本/建设）/资本性支/出/对企业补/助（基本/建设）/对企业/补助/对社会保障/基金补助|其他支出/类 款 项',
    odd: [
      '科目编码',
      '功能分类科目名称',
      '项目名称',
      '项目支出',
      '合计',
      '工资福利支出',
      '商品服务支出',
      '对个人和家庭的补助',
      '债务利息及费用支出',
      '资本性支出（基本建设）',
      '资本性支出',
      '对企业补助（基本建设）',
      '对企业补助',
      '对社会保障基金补助',
      '其他支出',
      '类 款 项',
    ],
    marker: marker(5, 11),
  },
  'government-funds': SPECIAL('政府性基金预算'),
  'state-capital': SPECIAL('国有资本经营预算'),
  'three-public': {
    title: '财政拨款“三公”经费支出情况表',
    usual: '“三公”经费支出内容 合计/资金来源/一般公共预算 政府性基金|国有资本经营预/算',
    odd: ['“三公”经费支出内容', '合计', '资金来源', '一般公共预算', '政府性基金', '国有资本经营预算'],
    marker: marker(1, 4),
  },
  carryover: {
    title: '上年结转结余情况明细表',
    usual:
      '项目名称 总计/财政拨款 非财政拨款/合计|基本支出/项目支出 合计|基本支出/项目支出|人员经费 公用经费 人员经费 公用经费',
    odd: [
      '项目名称',
      '总计',
      '财政拨款',
      '非财政拨款',
      '合计',
      '基本支出',
      '项目支出',
      '合计',
      '基本支出',
      '项目支出',
      '人员经费',
      '公用经费',
      '人员经费',
      '公用经费',
    ],
    marker: marker(1, 9),
  },
};

const WITH_LEVEL = new Set(['overview', 'income', 'expenditure']);

/** The title as this document prints it. */
export function titleOf(draft: Draft, role: string): string {
  if (role === 'appropriation') return draft.style.planTitle;
  return (WITH_LEVEL.has(role) ? draft.body.level : '') + HEADERS[role]!.title;
}

/** The title with what this document prints before it. */
export function printedTitle(draft: Draft, role: string): string {
  const { habits, body } = draft;
  const year = habits.titleYear === '' ? '' : `${body.year}年`;
  return (habits.titleYear === 'body' ? body.name : '') + year + titleOf(draft, role);
}

/** Prints the header once more after a page break, in some documents with the title. */
export function printAgain(draft: Draft, role: string): void {
  const { repeatTitle } = draft.habits;
  if (repeatTitle !== '')
    draft.paper.print(printedTitle(draft, role) + (repeatTitle === 'continued' ? '（续表）' : ''));
  printHeader(draft, role);
}

/** Prints the unit line and the header of a table, at its start and again after a page break. */
export function printHeader(draft: Draft, role: string): void {
  const { paper, body, style } = draft;
  const header = HEADERS[role]!;
  const compiler = `编制${body.level}${style.colon}${body.name}`;
  const unit = `单位${style.colon}${style.figures.unit}`;
  if (draft.habits.unitApart) [compiler, unit].forEach((line) => paper.print(line));
  else paper.print(`${compiler} ${unit}`);
  if (style.oddHeaders && header.odd) printOddHeader(draft, role, header.odd);
  else paper.printAll(header.usual);
  if (header.marker) paper.print(header.marker);
}

/** Cells are split at a width of their own; short neighbours share a line. A repeated header repeats its first printing. */
function printOddHeader(draft: Draft, role: string, cells: readonly string[]): void {
  const lines = draft.headers.get(role) ?? splitHeader(draft.random, cells);
  draft.headers.set(role, lines);
  for (const { text, tight } of lines) draft.paper.print(text, [], tight);
}

function splitHeader(random: Random, cells: readonly string[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  let line: string[] = [];
  const flush = () => {
    if (line.length > 0) lines.push({ text: line.join(' '), tight: random.chance(0.3) });
    line = [];
  };
  for (const cell of cells) {
    const width = random.pick([2, 3, 4, 5, 7, 20]);
    if (cell.length <= width || cell.includes(' ')) {
      line.push(cell);
      if (random.chance(0.4)) flush();
      continue;
    }
    flush();
    for (let at = 0; at < cell.length; at += width) {
      lines.push({ text: cell.slice(at, at + width), tight: at > 0 && random.chance(0.1) });
    }
  }
  flush();
  return lines;
}
