import type { Budget } from '../../model/budget';
import type { Yuan } from '../../model/money';
import { isLostRow, type Notice } from '../../model/problems/problem';
import type { NoticeKind } from '../../model/problems/problemKinds';
import { tableId } from '../../model/tables/tableOf';
import { rowGaps } from './rowGap';
import { unreadOf, type Unread } from './unread';
import { unreadRows } from './unreadRows';

/** Money is missing, something was read as a person has said, or something stays as it is printed. */
export type NotReadGroup = 'money' | 'ours' | 'kept';

/** What a notice is about, as the one character that marks it: a row, a column, a table, a cell, a unit, a picture, words. */
export type NotReadMark = '行' | '列' | '表' | '格' | '位' | '图' | '文';

const KINDS: Readonly<Record<NoticeKind, readonly [NotReadGroup, NotReadMark]>> = {
  'torn-row': ['money', '行'],
  'overfull-row': ['money', '行'],
  'broken-number': ['money', '格'],
  'unread-cell': ['money', '格'],
  'lost-title': ['money', '表'],
  'bare-table': ['money', '表'],
  'unknown-number': ['money', '文'],
  'unread-page': ['money', '图'],
  'no-unicode': ['money', '文'],
  'unworked-formula': ['money', '格'],
  'hidden-cells': ['kept', '格'],
  'stored-otherwise': ['kept', '格'],
  'set-aside': ['kept', '文'],
  'other-table': ['kept', '表'],
  'other-column': ['kept', '列'],
  'unread-targets': ['kept', '格'],
  'headers-alone': ['kept', '表'],
  'doubled-page': ['kept', '文'],
  'text-under-picture': ['kept', '图'],
  'unit-missing': ['kept', '位'],
  'number-joined': ['kept', '格'],
  'code-repaired': ['kept', '格'],
  'corrected-table': ['ours', '表'],
  'corrected-column': ['ours', '列'],
  'corrected-rows': ['ours', '行'],
  'correction-unfit': ['ours', '文'],
  'corrections-other': ['ours', '文'],
  'as-told': ['kept', '文'],
  'absent-table': ['kept', '表'],
  'absent-part': ['kept', '文'],
};

/** What would be missing from a sum, if its other rows are right. */
export interface MissingSum {
  /** Printed name of the sum. */
  name: string;
  column: string;
  amount: Yuan;
  step: Yuan;
  /** Whether the one row is all that is missing from it. */
  alone: boolean;
}

/** A notice with what a page shows beside it. */
export interface ShownNotice {
  /** Id of its element. */
  anchor: string;
  notice: Notice;
  group: NotReadGroup;
  mark: NotReadMark;
  /** Numbers that were not read, or that it is about; null where nobody knows how many. */
  count: number | null;
  /** Id of its table on the page of the tables; null where it has none. */
  table: string | null;
  missing: MissingSum | null;
}

/** What was not read of a budget. */
export interface NotReadView {
  /** Printed numbers, those of them that were read, and those that were not. */
  total: number;
  read: number;
  unread: number;
  money: ShownNotice[];
  ours: ShownNotice[];
  kept: ShownNotice[];
  /** The tables and parts in which something is missing. */
  concerned: Pick<Unread, 'tables' | 'parts'>;
}

/** Everything that was not read, or not surely, of a budget: the same for its pages, its deck and its file. */
export function notRead(budget: Budget): NotReadView {
  const unread = budget.coverage.kinds['unknown'] ?? 0;
  const shown = budget.problems.map((notice, index) => shownNotice(budget, notice, index));
  const of = (group: NotReadGroup) => shown.filter((one) => one.group === group);
  const { total } = budget.coverage;
  return {
    total,
    read: total - unread,
    unread,
    money: of('money'),
    ours: of('ours'),
    kept: of('kept'),
    concerned: concernedIn(budget),
  };
}

/** What stands on no page of tables, since it was not read or not found as a table. */
export interface LostTables {
  lost: ShownNotice[];
}

/** The tables of a budget that are on no page of tables. */
export function lostTables(budget: Budget): LostTables {
  const { money, kept } = notRead(budget);
  const lost: readonly NoticeKind[] = ['lost-title', 'unread-page', 'other-table', 'unread-targets', 'absent-table'];
  return { lost: [...money, ...kept].filter(({ notice }) => lost.includes(notice.kind)) };
}

function concernedIn(budget: Budget): NotReadView['concerned'] {
  const { tables, parts } = unreadOf(budget) ?? { tables: [], parts: [] };
  return { tables, parts };
}

function shownNotice(budget: Budget, notice: Notice, index: number): ShownNotice {
  const [group, mark] = KINDS[notice.kind];
  return {
    anchor: `not-read-${index + 1}`,
    notice,
    group,
    mark,
    count: countOf(notice),
    table: tableOfNotice(notice, budget),
    missing: missingOf(budget, notice),
  };
}

/** The table that a notice is about, if the page of the tables shows it. */
function tableOfNotice({ values, table, line }: Notice, { tables }: Budget): string | null {
  const own = tables.filter(({ role, label, title }) =>
    'role' in values ? role === values.role : table !== '' && [label, title].includes(table),
  );
  // Of several that nobody knows it is the one that it stands in.
  const there = own.find((one) => line !== null && one.line <= line && line <= one.endLine) ?? own[0];
  return there ? tableId(tables, there) : null;
}

/** How many numbers a notice is about; null where nobody knows. */
export function countOf(notice: Notice): number | null {
  switch (notice.kind) {
    case 'torn-row':
    case 'overfull-row':
    case 'broken-number':
      return notice.values.figures.length;
    case 'lost-title':
    case 'doubled-page':
    case 'no-unicode':
    case 'other-table':
    case 'other-column':
      return notice.values.figures;
    case 'unknown-number':
    case 'unworked-formula':
      return notice.values.count;
    case 'unread-cell':
    case 'number-joined':
    case 'code-repaired':
      return 1;
    default:
      return null;
  }
}

/** What its sum lacks, for a row whose figures were not read: in the table's first column, where every row has one. */
function missingOf(budget: Budget, notice: Notice): MissingSum | null {
  if (!isLostRow(notice)) return null;
  const { role, row } = notice.values;
  const table = budget.tables.find((one) => one.role === role);
  const code = table?.rows.find((one) => one.row === row)?.code ?? '';
  if (!table || code === '') return null;
  const gap = rowGaps(budget, table, unreadRows(budget, role)).find(
    (one) => one.code === code.slice(0, -2) || (code.length === 3 && one.code === ''),
  );
  const [first] = gap?.columns ?? [];
  if (!gap || !first || first.missing === 0) return null;
  const { column, missing: amount, step } = first;
  return { name: gap.name, column, amount, step, alone: gap.unread === 1 };
}
