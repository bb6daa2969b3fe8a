import type { TargetOperand } from '../../../model/checks/operand';
import type { MentionedTarget } from '../Mentioned';
import type { Piece, WordsOf } from '../Piece';
import { money } from './money';

const BODY_TARGETS = '部门整体绩效目标表';

const PROJECT_TARGETS = '项目支出绩效目标表';

const LAST_YEAR = '上年完成值';

const list = (names: readonly string[]): string => names.join('、');

const placeOf = ({ table }: Pick<MentionedTarget, 'table'>): string =>
  table.project ? `${table.project}绩效目标表` : table.title || BODY_TARGETS;

/** The target value with its unit as printed: `=12个`. */
function textOf({ target }: MentionedTarget, unit = target.unit): string {
  return `${target.indicator} ${target.operator}${target.value} ${unit}`.trim();
}

function target(row: MentionedTarget | undefined, printed = '', column = ''): Piece | undefined {
  return row && { place: placeOf(row), subject: textOf(row), column, printed };
}

function lastYear(row: MentionedTarget | undefined, more = ''): Piece | undefined {
  if (!row) return undefined;
  const subject = textOf(row, row.target.unit.replace(/\s/g, ''));
  return { place: placeOf(row) + more, subject, column: LAST_YEAR, printed: row.target.lastYear };
}

/** What figures of targets are called in Chinese. */
export const targets: WordsOf<TargetOperand> = {
  target: ({ target: id }, all) => target(all.target(id)),
  'target-year': ({ target: id }, all) => target(all.target(id), '× 12 个月'),
  'last-year': ({ target: id }, all) => lastYear(all.target(id)),
  'last-year-in': ({ target: id, tables }, all) => lastYear(all.target(id), `等 ${tables} 张`),
  decrease: ({ target: id }, all) => {
    const row = all.target(id);
    return row && target(row, `${row.target.lastYear} − ${row.target.value}`, LAST_YEAR);
  },
  satisfaction: ({ target: id }, all) => {
    const row = all.target(id);
    const printed = row ? `${row.target.operator}${row.target.value}%` : '';
    return row && { place: placeOf(row), subject: row.target.indicator, printed };
  },
  weight: ({ target: id }, all) => {
    const row = all.target(id);
    return row && { place: placeOf(row), subject: row.target.indicator, printed: String(row.target.weight) };
  },
  'full-weight': ({ tables, points }) => ({
    subject: tables > 0 ? `另 ${tables} 张绩效目标表各` : '',
    printed: `${points} 分（满分 100 分，预算执行率另占 10 分时为 90 分）`,
  }),
  'printed-twice': ({ target: id }, all) => target(all.target(id), '印了 2 次'),
  'printed-once': () => ({ place: '一个指标', printed: '印 1 次' }),
  fund: ({ table: place, fund: at }, all) => {
    const table = all.targetTable(place);
    const fund = table?.funds[at - 1];
    return table && fund
      ? { place: placeOf({ table }), subject: fund.label, printed: money(fund.printed.text, fund.step) }
      : undefined;
  },
  'goal-amount': ({ table: place, printed }, all) => {
    const table = all.targetTable(place);
    return table && { place: `${placeOf({ table })} 总体目标`, printed };
  },
  'goal-satisfaction': ({ table: place, percent }, all) => {
    const table = all.targetTable(place);
    return table && { place: `${placeOf({ table })} 总体目标`, subject: '满意度', printed: `${Number(percent)} %` };
  },
  'targets-of-body': (_, { content: { targets } }) => ({
    place: BODY_TARGETS,
    printed: `${targets.filter(({ project }) => project === '').length} 张`,
  }),
  'targets-of-projects': (_, { content: { targets } }) => {
    const names = targets.flatMap(({ project }) => (project === '' ? [] : [project]));
    return { place: PROJECT_TARGETS, subject: list(names), printed: `${names.length} 个` };
  },
};
