import type { TargetField } from '../../../templates/targets/targetForms';
import { joined, pieceIn, type ListRow } from './ListRow';

/** Columns of words that may go on below a page break. */
const GO_ON: readonly TargetField[] = ['indicator', 'basis', 'scoring', 'evidence'];

const has = (row: ListRow, field: TargetField): boolean => pieceIn(row, field).text !== '';

/** Whether a row prints words that only go on, and nothing that a row of its own would have. */
const onlyGoesOn = (row: ListRow): boolean =>
  row.strange.length === 0 && [...row.pieces].every(([field, { text }]) => text === '' || GO_ON.includes(field));

function join(before: ListRow, row: ListRow): void {
  for (const [field, piece] of row.pieces) before.pieces.set(field, joined(pieceIn(before, field), piece));
}

/**
 * The rows of a list, those whole again that a page break has cut. Where nobody knows whether what stands on both sides of a break is
 * one row or two, both are given back as doubtful.
 */
export function wholeRows(rows: readonly ListRow[]): { rows: ListRow[]; doubtful: Set<ListRow> } {
  const result: ListRow[] = [];
  const doubtful = new Set<ListRow>();
  for (const row of rows) {
    const before = result[result.length - 1];
    const isBroken = before !== undefined && before.band.grid !== row.band.grid;
    if (isBroken && onlyGoesOn(row) && (has(row, 'indicator') || has(before, 'value'))) join(before, row);
    else if (isBroken && has(before, 'indicator') && !has(before, 'value') && has(row, 'value')) join(before, row);
    else {
      if (isBroken && has(row, 'value') && !has(row, 'indicator')) doubtful.add(before).add(row);
      result.push(row);
    }
  }
  return { rows: result, doubtful };
}
