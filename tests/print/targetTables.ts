import { personName } from '../invent/body';
import type { Draft } from '../invent/draft';
import { figure, worth } from '../invent/figure';
import type { Invented, TrueTarget } from '../invent/Invented';
import { isGeneral, isFunds, sumOf, type Payment } from '../invent/payment';
import type { Random } from '../invent/random';
import { printValue } from '../invent/targetValue';
import { cellsOf, type HandCell, type HandTable, type PlacedTable } from './byHand';
import type { Head } from './Form';

/** Tables of targets and of projects, printed of an invented budget in the ways that bodies print them as cells, with what is true. */
export interface TargetPrint {
  tables: (HandTable | PlacedTable)[];
  /** Projects with their whole money in yuan. */
  projects: { name: string; amount: number }[];
  targets: TrueTarget[];
  /** Names and numbers of people that must not leave the reader. */
  private: string[];
}

/** How they are printed: a sheet for each project and the body, one list of all, a list of projects with their money. */
export type TargetLayout = 'sheets' | 'list' | 'unmerged-list' | 'projects';
export const TARGET_LAYOUTS: readonly TargetLayout[] = ['sheets', 'list', 'unmerged-list', 'projects'];

const STYLE = { unit: '万元', decimals: 2, thousands: true } as const;

interface OfProject {
  name: string;
  payments: readonly Payment[];
  targets: TrueTarget[];
}

const head = (title: string): Head => ({ title, label: 'name' });

/** The projects of a budget that have targets, each with its payments. */
function projectsOf({ budget }: Draft, { truth }: Invented): OfProject[] {
  return [...new Set(truth.targets.map(({ project }) => project))].flatMap((name): OfProject[] => {
    if (name === '') return [];
    const at = budget.projects.flatMap((project, index) => (project.name === name ? [index] : []));
    const payments = budget.payments.filter(({ project, fen }) => at.includes(project) && fen > 0);
    return [{ name, payments, targets: truth.targets.filter(({ project }) => project === name) }];
  });
}

/** How many rows from one on say the same of a level. */
function reach(targets: readonly TrueTarget[], at: number, isSame: (a: TrueTarget, b: TrueTarget) => boolean): number {
  const first = targets[at] as TrueTarget;
  const end = targets.findIndex((target, index) => index > at && !isSame(first, target));
  return (end < 0 ? targets.length : end) - at;
}

const sameLevel1 = (a: TrueTarget, b: TrueTarget): boolean => a.level1 === b.level1;
const sameLevel2 = (a: TrueTarget, b: TrueTarget): boolean => sameLevel1(a, b) && a.level2 === b.level2;

/** Cells of both levels, merged over the rows that they are said of. */
function levels(targets: readonly TrueTarget[], at: number, merged: boolean): HandCell[] {
  const target = targets[at] as TrueTarget;
  const cell = (text: string, isSame: typeof sameLevel1): HandCell => {
    const before = targets[at - 1];
    const isBegun = before !== undefined && isSame(before, target);
    if (!merged) return isBegun ? '' : text;
    return isBegun ? null : { text, down: reach(targets, at, isSame) };
  };
  return [cell(target.level1, sameLevel1), cell(target.level2, sameLevel2)];
}

const money = (payments: readonly Payment[]): string => figure(sumOf(payments), STYLE);

/** What a target adds up to in a list whose comparison and unit have columns of their own. */
function apart({ operator, value, unit }: TrueTarget): [string, string, string] {
  const sign = { '>=': '≥', '<=': '≤', '=': '＝', '>': '＞', '<': '＜' }[operator] ?? '定性';
  return [sign, value, unit];
}

/** A sheet of one project, or of the body: labels above, the list of indicators below. */
function sheet(draft: Draft, of: OfProject, random: Random, secret: string[]): PlacedTable {
  const { body } = draft;
  const isBody = of.name === '';
  const [person, phone] = [personName(random), `139${random.int(10_000_000, 99_999_999)}`];
  secret.push(person, phone);
  const wide = (label: string, text: string): HandCell[] => [label, { text, over: 6 }, ...Array<null>(5).fill(null)];
  const half = (a: string, b: string, c: string, d: string): HandCell[] => [
    a,
    { text: b, over: 2 },
    null,
    { text: c, over: 2 },
    null,
    { text: d, over: 2 },
    null,
  ];
  const rest = sumOf(of.payments) - sumOf(of.payments, isGeneral);
  const rows: HandCell[][] = [
    ...(isBody ? [] : [wide('项目名称', of.name)]),
    ...(isBody ? [] : [half('主管部门', body.shortName, '实施单位', body.shortName)]),
    half(isBody ? '部门联系人' : '项目负责人', person, '联系电话', phone),
    ...(isBody
      ? []
      : [
          half('项目资金（万元）', '年度资金总额', '其中：财政拨款', '其他资金'),
          half('', money(of.payments), figure(sumOf(of.payments, isGeneral), STYLE), figure(rest, STYLE)),
        ]),
    wide(
      random.pick(['年度总体目标', '年度绩效目标', '项目总体目标']),
      `保障${of.name || '机关'}各项工作按时完成，群众满意度达到90%以上。`,
    ),
    ['一级指标', '二级指标', '三级指标', '指标值', '上年完成值', '权重', '评分标准'],
    ...of.targets.map((target, at): HandCell[] => [
      ...levels(of.targets, at, true),
      target.indicator,
      target.operator === '' ? target.value : printValue(random, target),
      target.lastYear === '' ? random.pick(['', '—']) : target.lastYear.replace('>', '＞').replace('<', '＜'),
      String(target.weight),
      '按完成比例赋分',
    ]),
  ];
  return {
    title: isBody ? `${body.level}整体支出绩效目标表` : '项目支出绩效目标表',
    model: {
      leaves: Array.from({ length: 7 }, () => head('')),
      header: [],
      rows: rows.map(cellsOf),
      endsInTotal: false,
    },
  };
}

/** One list of all projects with their indicators. */
function list(projects: readonly OfProject[], merged: boolean): HandTable {
  const rows = projects.flatMap(({ name, payments, targets }) =>
    targets.map((target, at): HandCell[] => {
      const group = (text: string): HandCell => {
        if (!merged) return at === 0 ? text : '';
        return at === 0 ? { text, down: targets.length } : null;
      };
      return [
        group(name),
        group(money(payments)),
        group(`完成${name}全年任务。`),
        ...levels(targets, at, merged),
        target.indicator,
        ...apart(target),
        String(target.weight),
      ];
    }),
  );
  const titles = [
    '项目名称',
    '预算金额（万元）',
    '年度绩效目标',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标值',
    '度量单位',
    '权重',
  ];
  return { title: '项目支出绩效目标表', heads: titles.map(head), rows };
}

/** A list of projects with what each gets, by fund, below the bodies that they belong to. */
function projectList(projects: readonly OfProject[], { body }: Draft): HandTable {
  const other = ({ source }: Payment): boolean => ![isGeneral, isFunds].some((is) => is({ source } as Payment));
  const row = (name: string, unit: string, payments: readonly Payment[]): HandCell[] => [
    name,
    unit,
    money(payments),
    ...[isGeneral, isFunds, other].map((is) => {
      const text = figure(sumOf(payments, is), STYLE);
      return text === '0.00' ? '' : text;
    }),
  ];
  return {
    title: '项目支出预算表',
    heads: [
      head('项目名称'),
      head('项目单位'),
      { title: '合计', key: 'total' },
      { title: '一般公共预算', key: 'general_public' },
      { title: '政府性基金预算', key: 'government_funds' },
      { title: '其他资金', key: 'unit_funds' },
    ],
    rows: [
      row(
        '合计',
        '',
        projects.flatMap(({ payments }) => payments),
      ),
      ...projects.map(({ name, payments }) => row(name, body.name, payments)),
    ],
  };
}

/** Prints the targets and projects of an invented budget in one layout. */
export function printTargets(draft: Draft, invented: Invented, layout: TargetLayout, random: Random): TargetPrint {
  const projects = projectsOf(draft, invented);
  const truth = projects.map(({ name, payments }) => ({ name, amount: worth(sumOf(payments), STYLE) }));
  const secret: string[] = [];
  const own = { name: '', payments: [], targets: invented.truth.targets.filter(({ project }) => project === '') };
  const all = projects.flatMap(({ targets }) => targets);
  switch (layout) {
    case 'sheets':
      return {
        tables: [own, ...projects].map((of) => sheet(draft, of, random, secret)),
        projects: truth,
        targets: [...own.targets, ...all],
        private: secret,
      };
    case 'projects':
      return { tables: [projectList(projects, draft)], projects: truth, targets: [], private: secret };
    default:
      // Such a list has no column for last year.
      return {
        tables: [list(projects, layout === 'list')],
        projects: truth,
        targets: all.map((target) => ({ ...target, lastYear: '' })),
        private: secret,
      };
  }
}
