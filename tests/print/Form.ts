/** A form as data of the tests: which tables a body prints, under which titles and headers, and which key each column truly has. */

/** A header over columns, or over one column. */
export interface Head {
  title: string;
  /** Headers below it. */
  under?: readonly Head[];
  /** Key of a column of figures. */
  key?: string;
  /** What stands in a column of labels: a part of the code, a name, a group. */
  label?: string;
  /** Which of the lists side by side the column belongs to; 0 unless told. */
  list?: number;
}

/** What the rows of a table are made of; `rows.ts` knows how. */
export type Content =
  | 'overview'
  | 'appropriation'
  | 'income'
  | 'groups'
  | 'functions'
  | 'general'
  | 'fiscal-functions'
  | 'economic'
  | 'funds'
  | 'capital'
  | 'projects'
  | 'one-row'
  | 'three-public-rows'
  | 'three-public-row'
  | 'carryover'
  | 'operating-cost'
  | 'procurement';

export interface FormTable {
  role: string;
  title: string;
  label?: string;
  content: Content;
  heads: readonly Head[];
  /** Unit of this table where it differs from the document's. */
  unit?: '元' | '万元';
  /** A row that numbers the columns. */
  numbered?: boolean;
  /** Where the row of the total stands. */
  total?: 'first' | 'last';
}

export interface Form {
  name: string;
  unit: '元' | '万元';
  tables: readonly FormTable[];
  /** Names of the rows of the left and the third list. */
  leftRows: readonly (readonly [printed: string, name: string, source: string])[];
  appropriationRows: readonly (readonly [printed: string, name: string, source: string])[];
  /** Numbers before the names of classes in lists: `一、一般公共服务支出`; codes beside them, or nothing. */
  classes: 'numbered' | 'coded' | 'plain';
  titleHas: readonly ('year' | 'body')[];
  /** What it calls rows that all others call otherwise, by what these call them. */
  said?: Readonly<Record<string, string>>;
}

export const code: Head = { title: '科目编码', label: 'code' };
export const parts = (title: string): Head => ({
  title,
  under: [
    { title: '类', label: 'class' },
    { title: '款', label: 'section' },
    { title: '项', label: 'item' },
  ],
});
