import type { TableRole } from '../../model/tables/table';

/** Headers of columns of figures by key, from left to right. */
export type Columns = Readonly<Record<string, string | readonly string[]>>;

/** A table as a form prints it. */
export interface FormTable {
  role: TableRole;
  /** Its titles, without the table's number, year and body before them and 部门 or 单位 in front: whole, not parts of them. */
  titles: readonly string[];
  /**
   * Its columns of figures from left to right, by key: the words above each as printed, cells from the outside in joined by `>`. Brackets
   * are half width, white space, years and a header that stands over all columns of figures are left out. What is not named here is read
   * by the words that everybody uses. Several ones where documents of the form differ.
   */
  columns?: Columns;
}

/**
 * How one body, or the bodies of one province, print a disclosure. All that is particular to them stands in this one value, in one
 * file; it is true of documents that print the form's own titles and of no other.
 */
export interface Form {
  /** What it is called, for people. */
  name: string;
  /** In print order. */
  tables: readonly FormTable[];
  /** Headers of columns in which no amounts stand, where nobody else calls them so. */
  labels?: Readonly<Partial<Record<'code' | 'name' | 'remark', readonly string[]>>>;
  /**
   * Labels of rows that nobody else has, with what everybody calls such a row, numbering left out: a budget names its rows so, since
   * totals, lines of income and empty tables are known by these words. A sum has to be called 合计, an empty table 无.
   */
  rows?: Readonly<Record<string, string>>;
}

/** A table as the form prints it that copied texts are read by: they have lost their columns, so all of them are named, and in order. */
interface TextTable extends FormTable {
  columns: Columns;
  /** Its whole title in a text, where nothing but its words tells a title from a sentence or a row. */
  textTitle: RegExp;
  /** What has to stand in its header: the words that tell the form's columns from those of other layouts. */
  telling?: readonly string[];
}

/** A form whose copied text is read too. */
export interface TextForm extends Form {
  tables: readonly TextTable[];
  /** Tables without which such a text cannot be read as a budget. */
  required: readonly [TableRole, ...TableRole[]];
  /** What its lists of income print (cleaned), so that a wrapped name can be told from two names. */
  incomeLines: readonly string[];
  /** Words of its headers that name no column of their own. */
  headerWords: string;
}
