import { columnName } from '../../../model/tables/columnNames';
import type { Fact } from '../../../model/fact';
import type { TableRole } from '../../../model/tables/table';
import type { TableOperand } from '../../../model/checks/operand';
import type { Mentioned } from '../Mentioned';
import type { Piece, WordsOf } from '../Piece';

const list = (names: readonly string[]): string => names.join('、');

/** `表2`, or the title of a table without a number. */
function tableName(role: TableRole, mentioned: Mentioned): string {
  const table = mentioned.table(role);
  return (table?.label || table?.title) ?? '';
}

function cell({ table, code, name, column, printed }: Fact, mentioned: Mentioned): Piece {
  return {
    place: tableName(table, mentioned),
    subject: [code, name].filter(Boolean).join(' '),
    // The two lists of the overview need no column beside their names.
    column: table === 'overview' || column === 'income' ? '' : columnName(table, column),
    printed: printed.text,
  };
}

function blank(mentioned: Mentioned, table: TableRole, subject: string, column: string, printed = '空白'): Piece {
  const place = tableName(table, mentioned);
  if (mentioned.table(table)?.empty) return { place, printed: '空表' };
  return { place, subject, column: column && columnName(table, column), printed };
}

/** What figures of tables are called in Chinese. */
export const tables: WordsOf<TableOperand> = {
  cell: ({ fact }, all) => {
    const found = all.fact(fact);
    return found && cell(found, all);
  },
  blank: ({ table, row, column }, all) => blank(all, table, row, column),
  'blank-total': ({ table, column }, all) => blank(all, table, '总计', column),
  'blank-parts': ({ table, row }, all) => blank(all, table, row, '', '各列空白'),
  'blank-below': ({ table, column }, all) => blank(all, table, '下级各行', column),
  'blank-outside': ({ table }, all) => blank(all, table, '财政专户、单位资金', ''),
  'total-twice': ({ table, name }, all) => ({ place: tableName(table, all), subject: name, printed: '印了 2 次' }),
  'total-once': () => ({ place: '一张表的合计', printed: '印 1 次' }),
  rows: ({ table, names }, all) => ({
    place: tableName(table, all),
    subject: list(names),
    printed: `${names.length} 个`,
  }),
  'rows-of': ({ table, statement, names }, all) => {
    const subject = `${all.statement(statement)?.subject ?? ''}：${list(names)}`;
    return { place: tableName(table, all), subject, printed: `${names.length} 项` };
  },
};
