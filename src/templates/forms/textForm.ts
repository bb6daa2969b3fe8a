import { columnName } from '../../model/tables/columnNames';
import { columnSums, type ColumnSum } from '../../model/tables/columnTree';
import type { TableColumn, TableRole } from '../../model/tables/table';
import { shapeOf } from '../tables/tableShapes';
import type { TextForm } from './Form';
import { xinjiang } from './xinjiang';

/**
 * The form that copied texts are read by. A text has lost its columns; a row's figures are put into those that the form prints, so
 * there can be one such form only.
 */
export const TEXT_FORM: TextForm = xinjiang;

const tableOf = (role: TableRole): TextForm['tables'][number] | undefined =>
  TEXT_FORM.tables.find((table) => table.role === role);

/** The roles that the form has, in its order. */
export const TEXT_ROLES: readonly TableRole[] = TEXT_FORM.tables.map(({ role }) => role);

/** Without these the text of such a document cannot be read as a budget. */
export const REQUIRED_ROLES = TEXT_FORM.required;

/** What the form's lists of income print. */
export const INCOME_LINES = TEXT_FORM.incomeLines;

/** Columns that the form prints in a table, in print order; none for a table that it does not have. */
export function formColumns(role: TableRole): readonly string[] {
  return Object.keys(tableOf(role)?.columns ?? {});
}

/** The form's columns as a table owns them: where the text has lost the headers, they stand under their official words. */
export function formTableColumns(role: TableRole): TableColumn[] {
  const isTwoLists = shapeOf(role).rows === 'lists';
  return formColumns(role).map((key, index) => ({
    key,
    title: columnName(role, key),
    list: isTwoLists && index > 0 ? 1 : 0,
  }));
}

/** What adds up in each row of one of the form's tables. */
export function formSums(role: TableRole): ColumnSum[] {
  return columnSums(formColumns(role).map((key) => ({ key, title: '' })));
}

/** Columns that the figures of a row may stand in, or those of its second list where two stand side by side. */
export function looseColumns(role: TableRole): readonly string[] {
  const columns = formColumns(role);
  return shapeOf(role).rows === 'lists' ? columns.slice(1) : columns;
}

/** The role of the table that has such a title in a text; undefined where none has. */
export function roleOfTextTitle(title: string): TableRole | undefined {
  return TEXT_FORM.tables.find(({ textTitle }) => textTitle.test(title))?.role;
}

/** The words that a header of the form's table has to print; none where its words tell nothing. */
export function tellingWords(role: TableRole): readonly string[] {
  return tableOf(role)?.telling ?? [];
}

/** All words that stand in a header of the form's table, in one string. */
export function headerWords(role: TableRole): string {
  const columns = formColumns(role).map((column) => columnName(role, column));
  return [TEXT_FORM.headerWords, ...tellingWords(role), ...columns].join('');
}
