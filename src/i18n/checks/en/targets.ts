import type { TargetOperand } from '../../../model/checks/operand';
import { plural } from '../../formats/numbers';
import type { MentionedTarget } from '../Mentioned';
import type { Piece, WordsOf } from '../Piece';
import { counted, listed, money } from './printed';

const BODY_TARGETS = 'Targets of the body';

const LAST_YEAR = 'last year';

const placeOf = ({ table }: Pick<MentionedTarget, 'table'>): string =>
  table.project ? `Targets of ${table.project}` : BODY_TARGETS;

/** A target with its value: `社区数 = 12`. */
function textOf({ target: { indicator, operator, value, unit } }: MentionedTarget): string {
  return `${indicator} ${operator}${counted(value, unit.replace(/\s/g, ''))}`.trim();
}

function target(row: MentionedTarget | undefined, printed = '', column = ''): Piece | undefined {
  return row && { place: placeOf(row), subject: textOf(row), column, printed };
}

function lastYear(row: MentionedTarget | undefined, more = ''): Piece | undefined {
  if (!row) return undefined;
  const printed = counted(row.target.lastYear, row.target.unit.replace(/\s/g, ''));
  return { place: placeOf(row) + more, subject: textOf(row), column: LAST_YEAR, printed };
}

/** What figures of targets are called in English; indicators are named as printed. */
export const targets: WordsOf<TargetOperand> = {
  target: ({ target: id }, all) => target(all.target(id)),
  'target-year': ({ target: id }, all) => target(all.target(id), '× 12 months'),
  'last-year': ({ target: id }, all) => lastYear(all.target(id)),
  'last-year-in': ({ target: id, tables }, all) => lastYear(all.target(id), ` and others, ${tables} tables in all`),
  decrease: ({ target: id }, all) => {
    const row = all.target(id);
    return row && target(row, `${counted(row.target.lastYear, '')} − ${row.target.value}`, LAST_YEAR);
  },
  satisfaction: ({ target: id }, all) => {
    const row = all.target(id);
    return (
      row && {
        place: placeOf(row),
        subject: row.target.indicator,
        printed: `${row.target.operator}${row.target.value}%`,
      }
    );
  },
  weight: ({ target: id }, all) => {
    const row = all.target(id);
    return row && { place: placeOf(row), subject: row.target.indicator, printed: String(row.target.weight) };
  },
  'full-weight': ({ tables, points }) => ({
    subject: tables > 0 ? `${plural(tables, 'other table')} of targets, each` : '',
    printed: `${points} points (100 in full, or 90 where the rate of spending takes 10)`,
  }),
  'printed-twice': ({ target: id }, all) => target(all.target(id), 'printed twice'),
  'printed-once': () => ({ place: 'An indicator', printed: 'printed once' }),
  fund: ({ table: place, fund: at }, all) => {
    const table = all.targetTable(place);
    const fund = table?.funds[at - 1];
    return table && fund
      ? { place: placeOf({ table }), subject: fund.label, printed: money(fund.printed.text, fund.step) }
      : undefined;
  },
  'goal-amount': ({ table: place, printed }, all) => {
    const table = all.targetTable(place);
    return table && { place: placeOf({ table }), column: 'goal', printed: money(printed, 0) };
  },
  'goal-satisfaction': ({ table: place, percent }, all) => {
    const table = all.targetTable(place);
    return table && { place: placeOf({ table }), column: 'goal, satisfaction', printed: `${Number(percent)}%` };
  },
  'targets-of-body': (_, { content: { targets } }) => ({
    place: BODY_TARGETS,
    printed: `in ${plural(targets.filter(({ project }) => project === '').length, 'table')}`,
  }),
  'targets-of-projects': (_, { content: { targets } }) => ({
    place: 'Targets of projects',
    printed: listed(
      targets.flatMap(({ project }) => (project === '' ? [] : [project])),
      'table',
    ),
  }),
};
