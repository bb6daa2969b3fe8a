import { inUnified } from '../model/lookAlikes';
import { judgeShare } from '../model/rounding';
import { comparePercent, compareSums } from './compare';
import { amountFigure, percentFigure, placeOf } from './figure';
import { COLUMN_OF_WORDS, statedCell } from './statedCell';
import type { Statement } from '../model/statement';
import type { ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Rule } from './rule';

/** Every amount that the narrative states, against the cell that its words name. */
export const statedAmounts: Rule = {
  key: 'stated-amount',
  group: 'table-narrative',
  title: { zh: '说明里写的数等于表里的数', en: 'An amount in the narrative equals the one in the table' },
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      if (!statement.amount) return [];
      const stated = amountFigure(placeOf(statement), statement.subject, statement.amount);
      return compareSums(statement.id, [stated], statedCell(index, statement) ?? []);
    }),
};

/** What the narrative calls 未安排 has no money in the tables. */
export const statedAbsence: Rule = {
  key: 'stated-absence',
  group: 'table-narrative',
  title: { zh: '说明写未安排的，表里没有数', en: 'What the narrative calls not arranged has no figure in the table' },
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      if (!statement.absent || statement.amount) return [];
      const stated: Figure = {
        place: placeOf(statement),
        subject: statement.subject,
        column: '',
        printed: '未安排',
        value: 0,
        step: 0,
        lines: [statement.quote.line],
        facts: [],
      };
      return compareSums(statement.id, [stated], statedCell(index, statement) ?? []);
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
  title: { zh: '写的占比等于金额除以总计', en: 'A stated share equals the amount over the total' },
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const whole = wholeOf(index, statement);
      if (!statement.share || !statement.amount || !whole) return [];
      const part = amountFigure(placeOf(statement), statement.subject, statement.amount);
      const verdict = judgeShare(statement.share, { value: part.value, step: part.step }, whole);
      const text = `${part.printed} ÷ ${whole.place} ${whole.subject} ${whole.printed} = ${percentText(verdict?.value)}`;
      return comparePercent(
        statement.id,
        percentFigure(statement, '占', statement.share),
        { figures: [part, whole], text },
        verdict,
      );
    }),
};

/** A worked-out percentage with at most four decimals, and at least two. */
export function percentText(value: number | undefined): string {
  if (value === undefined) return '';
  const text = value.toFixed(4).replace(/0{1,2}$/, '');
  return `${text.replace('-', '−')}%`;
}

/** Names after 包括：, without amounts and uses. */
function listedNames(text: string): string[] {
  const list = /包括[：:]([^。；;]*)/.exec(text)?.[1] ?? '';
  if (/\d/.test(list)) return [];
  return list
    .split('、')
    .map((name) => name.replace(/\s/g, ''))
    .filter(Boolean);
}

/** Where the narrative lists what a total is made of, it names as many things as the table prints rows. */
export const statedLists: Rule = {
  key: 'stated-list',
  group: 'table-narrative',
  title: { zh: '说明列举的项目数等于表里的行数', en: 'The narrative lists as many things as the table has rows' },
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const spelled = listedNames(inUnified(statement.quote.text));
      const names = spelled.length > 0 ? spelled : listedNames(`包括：${statement.use}`);
      const column = COLUMN_OF_WORDS.get(statement.subject);
      if (statement.scope !== 'basic' || !column || names.length < 2) return [];
      if (!index.columns('basic').some(({ key }) => key === column)) return [];
      const rows = index.rows('basic').filter((row) => row.code.length === 5 && row.cells.has(column));
      const count = (place: string, subject: string, value: number, lines: number[]): Figure => {
        return { place, subject, column: '', printed: `${value} 项`, value, step: 0, lines, facts: [] };
      };
      const lines = rows.flatMap((row) => row.cells.get(column)?.printed.line ?? []);
      return compareSums(
        statement.id,
        [count(placeOf(statement), `${statement.subject}：${names.join('、')}`, names.length, [statement.quote.line])],
        [
          count(
            index.label('basic'),
            `${statement.subject}：${rows.map((row) => row.name).join('、')}`,
            rows.length,
            lines,
          ),
        ],
        { unit: '项', soft: true },
      );
    }),
};
