import { sumYuan } from '../model/money';
import { isRounding, splitBySums, type Summand } from '../model/splitBySums';
import { compareRows } from './codeTree';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Comparison, Rule } from './rule';

interface Body {
  body: FactRow;
  below: FactRow[];
}

/** A row's printed total and its step; nothing where it prints none. */
function totalOf(row: FactRow): Summand {
  return row.cells.get('total') ?? { amount: 0, step: 0 };
}

/** True where a row's total may be the sum of the totals of others. */
function mayBeSum(row: FactRow, parts: readonly FactRow[]): boolean {
  const figures = [row, ...parts].map(totalOf);
  const [whole, ...rest] = figures.map(({ amount }) => amount);
  return isRounding(
    (whole ?? 0) - sumYuan(rest),
    figures.reduce((sum, { step }) => sum + step, 0),
  );
}

/** Splits rows into bodies that are followed by the items that add up to them; undefined where they do not divide so. */
function splitIntoBodies(rows: readonly FactRow[]): Body[] | undefined {
  return splitBySums(rows.map(totalOf))?.flatMap(({ whole, parts }) => {
    const body = rows[whole];
    return body ? [{ body, below: parts.flatMap((part) => rows[part] ?? []) }] : [];
  });
}

/** Splits rows at the ones that are known to name a body. */
function splitAt(rows: readonly FactRow[], isBody: (row: FactRow) => boolean): Body[] {
  const bodies: Body[] = [];
  for (const row of rows) {
    if (isBody(row)) bodies.push({ body: row, below: [] });
    else bodies.at(-1)?.below.push(row);
  }
  return bodies;
}

/** Words that names of bodies end with; an item of the carryover table ends with its kind of money. */
const BODY_NAME = /(局|委|会|厅|处|室|办|部|政府|中心|学|院|所|站|队|馆|社|园|镇|乡|街道|本级|机关)$/;

/** The bodies of the project table bear names without a code; the carryover table has nothing but names. */
function bodiesOf(index: ContentIndex, role: 'project' | 'carryover', total: FactRow | undefined): Body[] {
  const rows = index.rows(role).filter((row) => row !== total);
  if (role === 'project') return splitAt(rows, (row) => row.code === '');
  const bySums = splitIntoBodies(rows);
  const whole = bySums?.map(({ body }) => body) ?? [];
  if (bySums && total && mayBeSum(total, whole)) return bySums;
  if (total && mayBeSum(total, rows)) return [];
  const names = new Set([index.content.body, ...index.namedRows('project').map((row) => row.name)]);
  return splitAt(rows, (row) => names.has(row.name) || BODY_NAME.test(row.name));
}

/** Tables that name bodies: the total is the sum of the bodies, each body the sum of its rows. */
export const bodySums: Rule = {
  key: 'body-sum',
  group: 'within-table',
  title: { zh: '单位各行相加等于单位合计和总计', en: 'The rows of a body add up to it, and the bodies to the total' },
  run: (index) =>
    (['project', 'carryover'] as const).flatMap((role) => {
      const total = index.totalRow(role);
      const bodies = bodiesOf(index, role, total);
      const within = bodies.flatMap(({ body, below }): Comparison[] => {
        const shortest = Math.min(...below.map((row) => row.code.length));
        const top = below.filter((row) => row.code.length === shortest);
        return compareRows(index, role, `body-${body.row}`, [body], top);
      });
      const items = bodies.length > 0 ? bodies.map(({ body }) => body) : index.namedRows(role);
      return [...(total ? compareRows(index, role, 'bodies', [total], items) : []), ...within];
    }),
};
