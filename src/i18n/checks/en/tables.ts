import type { Fact } from '../../../model/fact';
import type { TableRole } from '../../../model/tables/table';
import type { TableOperand } from '../../../model/checks/operand';
import { TABLE_NAMES } from '../../words/source/tableWords';
import { columnTerm } from '../columnTerm';
import type { Mentioned } from '../Mentioned';
import type { Piece, WordsOf } from '../Piece';
import { listed } from './printed';

/** A table by its printed number; one without a number by what it is about. */
function tableName(role: TableRole, mentioned: Mentioned): string {
  const { label = '', title = '' } = mentioned.table(role) ?? {};
  const [, number = ''] = /^\s*表\s*([\d-]+)\s*$/.exec(label) ?? [];
  if (number !== '') return `Table ${number}`;
  return role === 'other' ? label || title : `Table “${TABLE_NAMES[role].replace(/“(.*)”/, '‘$1’')}”`;
}

function cell({ table, code, name, column, printed }: Fact, mentioned: Mentioned): Piece {
  return {
    place: tableName(table, mentioned),
    subject: [code, name].filter(Boolean).join(' '),
    // The two lists of the overview need no column beside their names.
    column: table === 'overview' || column === 'income' ? '' : columnTerm(table, column),
    printed: printed.text,
  };
}

function blank(mentioned: Mentioned, table: TableRole, subject: string, column: string, printed = 'blank'): Piece {
  const place = tableName(table, mentioned);
  if (mentioned.table(table)?.empty) return { place, printed: 'an empty table' };
  return { place, subject, column: column && columnTerm(table, column), printed };
}

/** What figures of tables are called in English; rows are named as printed. */
export const tables: WordsOf<TableOperand> = {
  cell: ({ fact }, all) => {
    const found = all.fact(fact);
    return found && cell(found, all);
  },
  blank: ({ table, row, column }, all) => blank(all, table, row, column),
  'blank-total': ({ table, column }, all) => blank(all, table, 'total row', column),
  'blank-parts': ({ table, row }, all) => blank(all, table, row, '', 'all columns blank'),
  'blank-below': ({ table, column }, all) => blank(all, table, 'rows below', column),
  'blank-outside': ({ table }, all) => blank(all, table, 'money outside the treasury', ''),
  'total-twice': ({ table, name }, all) => ({ place: tableName(table, all), subject: name, printed: 'printed twice' }),
  'total-once': () => ({ place: 'A table’s total', printed: 'printed once' }),
  rows: ({ table, names }, all) => ({ place: tableName(table, all), printed: listed(names, 'row') }),
  'rows-of': ({ table, statement, names }, all) => ({
    place: tableName(table, all),
    subject: all.statement(statement)?.subject ?? '',
    printed: listed(names, 'row'),
  }),
};
