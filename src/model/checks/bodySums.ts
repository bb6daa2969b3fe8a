import { sumYuan } from '../money';
import { judgeDifference } from '../rounding';
import { compareRows } from './codeTree';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Comparison, Rule } from './rule';

interface Body {
  body: FactRow;
  below: FactRow[];
}

/** True where a row's total may be the sum of the totals of others. */
function mayBeSum(row: FactRow, parts: readonly FactRow[]): boolean {
  const figures = [row, ...parts].flatMap((one) => one.cells.get('total') ?? []);
  const [whole, ...rest] = figures.map((fact) => fact.amount);
  const difference = (whole ?? 0) - sumYuan(rest);
  return (
    judgeDifference(
      difference,
      figures.map((fact) => fact.step),
    ).state !== '不符'
  );
}

/**
 * Splits rows into bodies by their sums: a body is followed by the items that add up to it, up to the next body. Undefined
 * where the rows do not divide so; each start is tried once.
 */
function splitBySums(rows: readonly FactRow[]): Body[] | undefined {
  const dead = new Set<number>();
  const splitFrom = (start: number): Body[] | undefined => {
    if (start === rows.length) return [];
    const body = rows[start];
    if (!body || dead.has(start)) return undefined;
    for (let end = start + 2; end <= rows.length; end++) {
      const below = rows.slice(start + 1, end);
      const rest = mayBeSum(body, below) ? splitFrom(end) : undefined;
      if (rest) return [{ body, below }, ...rest];
    }
    dead.add(start);
    return undefined;
  };
  return splitFrom(0);
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
  const bySums = splitBySums(rows);
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
