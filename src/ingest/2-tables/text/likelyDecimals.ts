import { decimalsOf, yuanOf, stepOf } from '../../../model/money';
import { looseColumns } from '../../../templates/forms/textForm';
import type { Printed } from '../../../model/source/source';
import type { TableRole } from '../../../model/tables/table';
import { candidatesOf, habitOf } from './pieces';
import type { RawTable } from '../../loose/RawTable';
import type { TableSegment } from '../../1-parts/text/segments';
import { recogniseTable } from './table';
import { addsAcross, isList } from './evidence';

const figuresOf = ({ rows, role }: RawTable): Printed[][] =>
  rows
    .flatMap((row) => (isList(role) ? [row.figures, row.rightFigures] : [row.figures]))
    .filter((one) => one.length > 0);

/** How many decimals the figures and pieces of a table show, each number with how often. */
function decimalsSeen(table: RawTable): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { text } of figuresOf(table).flat()) {
    if (text === '0') continue;
    const decimals = /^[\d,]+$/.test(text) ? 0 : decimalsOf(text);
    seen.set(decimals, (seen.get(decimals) ?? 0) + 1);
  }
  return seen;
}

/** How many decimals figures have together with the piece behind them, the commonest number first. */
function decimalsPieced(table: RawTable): number[] {
  const counts = new Map<number, number>();
  for (const figures of figuresOf(table)) {
    figures.forEach(({ text }, at) => {
      const next = figures[at + 1]?.text ?? '';
      if (!text.includes('.') || !/^\d{1,5}$/.test(next)) return;
      const decimals = decimalsOf(text) + next.length;
      counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    });
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([decimals]) => decimals);
}

/** Less than this share of a table's figures with other decimals are misprints. */
const FEW = 0.15;

/** Whether a table prints figures with and without decimals, or its pieces do. */
function isMixed(table: RawTable): boolean {
  const counts = [...decimalsSeen(table).values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.filter((count) => count > FEW * all).length > 1;
}

/** Whether any figure of a table is in pieces, as it is read. */
function holdsPieces(table: RawTable): boolean {
  const habit = habitOf(table);
  return figuresOf(table).some((figures) =>
    candidatesOf(figures, habit, looseColumns(table.role).length).some((candidate) =>
      candidate.figures.some(({ pieces }) => pieces.length > 1),
    ),
  );
}

/** How many rows add up across where the table has these decimals, less those that cannot. */
function rowsThatAdd(table: RawTable): number {
  const habit = habitOf(table);
  const columns = looseColumns(table.role).length;
  let count = 0;
  for (const figures of figuresOf(table)) {
    const adds = candidatesOf(figures, habit, columns).filter((candidate) => {
      const texts = candidate.figures.map(({ text }) => text);
      if (texts.length < 2) return false;
      const values = texts.map((text) => yuanOf(text, table.unit));
      return addsAcross(table.role, values, Math.max(...texts.map((text) => stepOf(text, table.unit))));
    });
    if (adds.length === 1) count += 1;
    else if (figures.length > 1) count -= 1;
  }
  return count;
}

/** The decimals under which most rows add up; undefined where those do that most figures show. */
function best(segment: TableSegment, table: RawTable): number | undefined {
  const seen = [...decimalsSeen(table).keys()].filter((decimals) => decimals > 0);
  const tries = new Set([...seen, ...decimalsPieced(table)].filter((one) => one !== table.decimals));
  let chosen: number | undefined;
  let most = rowsThatAdd(table);
  for (const decimals of tries) {
    const rows = rowsThatAdd(recogniseTable(segment, decimals));
    if (rows <= most) continue;
    most = rows;
    chosen = decimals;
  }
  return chosen;
}

/**
 * How many decimals tables print whose figures are so broken that most of them do not show it, by role. A list, whose rows do not
 * add up, prints as many as the other tables.
 */
export function likelyDecimals(segments: readonly TableSegment[], tables: readonly RawTable[]): Map<TableRole, number> {
  const likely = new Map<TableRole, number>();
  const mixed = tables.flatMap((table, at) => {
    const segment = segments[at];
    return segment && isMixed(table) ? [{ table, segment }] : [];
  });
  for (const { table, segment } of mixed) {
    const decimals = isList(table.role) ? undefined : best(segment, table);
    if (decimals !== undefined) likely.set(table.role, decimals);
  }
  const counts = new Map<number, number>();
  for (const table of tables) {
    const decimals = likely.get(table.role) ?? table.decimals;
    if (table.rows.length > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (usual === undefined) return likely;
  tables.forEach((table, at) => {
    const segment = segments[at];
    if (!segment || likely.has(table.role) || table.decimals === usual || table.rows.length === 0) return;
    const again = recogniseTable(segment, usual);
    if (holdsPieces(again) && (isList(table.role) || rowsThatAdd(again) >= rowsThatAdd(table)))
      likely.set(table.role, usual);
  });
  return likely;
}
