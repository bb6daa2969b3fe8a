import { UNITS } from '../../model/checks/check';
import { inUnified } from '../../model/source/lookAlikes';
import { judgeShare } from '../../model/sums/rounding';
import { comparePercent, compareSums } from '../compare';
import { countFigure, percentFigure, statedFigures, type Figure } from '../figure';
import { statedCell } from './statedCell';
import type { Statement } from '../../model/narrative/statement';
import type { ContentIndex } from '../ContentIndex';
import type { Rule } from '../rule';

/** Every amount that the narrative states, against the cell that its words name. */
export const statedAmounts: Rule = {
  key: 'stated-amount',
  group: 'table-narrative',
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const stated = statedFigures(statement);
      return stated.length > 0 ? compareSums(statement, stated, statedCell(index, statement) ?? []) : [];
    }),
};

/** What the narrative calls 未安排 has no money in the tables. */
export const statedAbsence: Rule = {
  key: 'stated-absence',
  group: 'table-narrative',
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      if (!statement.absent || statement.amount) return [];
      const stated = countFigure({ kind: 'absence', statement: statement.id }, 0, [statement.quote.line]);
      return compareSums(statement, [stated], statedCell(index, statement) ?? []);
    }),
};

/** The total that a share is one of: the words say so, else it belongs to the table that its sentence speaks about. */
function wholeOf(index: ContentIndex, { scope, subject, quote, share }: Statement): Figure | undefined {
  const before = quote.text.slice(0, share ? quote.text.lastIndexOf(share.printed.text) : undefined);
  const [of = ''] = /占[^，。；占]*$/.exec(before) ?? [];
  if (/(?:本年|年度)(?:总)?支出/.test(of) && scope !== 'expenditure')
    return index.cells([index.totalRow('expenditure')], ['total'])[0];
  if (scope === 'operating' || scope === 'overview')
    return index.cells([index.totalRow('overview')], ['expenditure'])[0];
  const isItem = scope === 'three-public' && !/三公/.test(subject);
  const columns =
    isItem && index.columns(scope).some(({ key }) => key === 'three_public') ? ['three_public'] : ['total'];
  return index.cells([index.totalRow(scope)], columns)[0];
}

/** Every stated share (占 …%), worked out from the stated amount and the table's total. */
export const statedShares: Rule = {
  key: 'stated-share',
  group: 'table-narrative',
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const { id, share } = statement;
      const [part] = statedFigures(statement);
      const whole = wholeOf(index, statement);
      if (!share || !part || !whole) return [];
      return comparePercent(
        statement,
        percentFigure({ kind: 'share', statement: id }, share),
        { figures: [part, whole], form: 'part-of-whole' },
        judgeShare(share, part, whole),
      );
    }),
};

/** Names after 包括：, without amounts and uses. */
function listedNames(text: string): string[] {
  return namesIn(/包括[：:](.*)/s.exec(text)?.[1] ?? '');
}

/** The names that words up to their first stop list; none where there are amounts among them. */
function namesIn(words: string): string[] {
  const [list = ''] = /^[^。；;]*/.exec(words) ?? [];
  if (/\d/.test(list)) return [];
  return list
    .split(/、/)
    .map((name) => name.replace(/\s/g, ''))
    .filter(Boolean);
}

/** What the narrative lists the sections of, by the column of the basic table that prints them. */
const LISTED = [
  [/^人员经费$/, 'personnel'],
  [/^公用经费$/, 'operating'],
] as const;

/** Where the narrative lists what a total is made of, it names as many things as the table prints rows. */
export const statedLists: Rule = {
  key: 'stated-list',
  group: 'table-narrative',
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const spelled = listedNames(inUnified(statement.quote.text));
      const names = spelled.length > 0 ? spelled : namesIn(statement.use);
      const column = LISTED.find(([subject]) => subject.test(statement.subject))?.[1];
      if (statement.scope !== 'basic' || !column || names.length < 2) return [];
      if (!index.columns('basic').some(({ key }) => key === column)) return [];
      const rows = index.rows('basic').filter((row) => row.code.length === 5 && row.cells.has(column));
      const printed = rows.map((row) => row.name);
      const lines = rows.flatMap((row) => row.cells.get(column)?.printed.line ?? []);
      return compareSums(
        statement,
        [countFigure({ kind: 'listed', statement: statement.id, names }, names.length, [statement.quote.line])],
        [countFigure({ kind: 'rows-of', table: 'basic', statement: statement.id, names: printed }, rows.length, lines)],
        { unit: UNITS.items, soft: true },
      );
    }),
};
