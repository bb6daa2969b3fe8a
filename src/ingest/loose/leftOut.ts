import { noticeOf, type LostRow, type Notice } from '../../model/problems/problem';
import type { Printed } from '../../model/source/source';
import { QUOTED } from '../Finding';
import type { RawRow, RawTable } from './RawTable';

/** A row whose figures are left out, or those of one of its two lists. */
export interface LeftOut {
  table: RawTable;
  row: RawRow;
  figures: readonly Printed[];
}

/** Tells a row whose figures are left out, with what is printed of them. */
export function leftOut(kind: LostRow['kind'], { table, row, figures }: LeftOut): Notice {
  const name = `${row.code} ${row.name || (row.right?.name ?? '')}`.trim().slice(0, QUOTED);
  const values = { role: table.role, row: row.row, name, figures: figures.map(({ text }) => text) };
  return noticeOf(kind, values, { table: table.label || table.title, line: row.line });
}
