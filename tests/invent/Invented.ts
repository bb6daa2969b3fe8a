/** What an invented document really says: the measure that the reader is held against. Amounts are in yuan. */

/** One printed table figure. */
export interface TrueFact {
  table: string;
  row: number;
  code: string;
  name: string;
  column: string;
  /** What the printed figure is worth in yuan. */
  amount: number;
  /** As printed. */
  published: string;
  line: number;
}

/** One stated difference from last year's budget. */
export interface TrueChange {
  scope: string;
  code: string;
  subject: string;
  current: number;
  /** With the sign of the words. */
  change: number;
  /** Decimals as printed, with the sign of the words; empty if none is printed. */
  percent: string;
  prior: number;
  /** Without spaces and without its final stop; empty if none is given. */
  reason: string;
  /** Line of the printed difference; of the sentence's words where it prints none. */
  line: number;
  /** False for sentences such as 与上年预算持平, which print no difference. */
  printed: boolean;
}

export interface TrueProject {
  name: string;
  code: string;
  amount: number;
  basis: string;
  bearer: string;
  period: string;
  allocation: string;
  reason: string;
  notes: { label: string; text: string }[];
  line: number;
}

export interface TrueTarget {
  /** Empty for the body's own. */
  project: string;
  level1: string;
  level2: string;
  indicator: string;
  /** `=`, `>=`, `<=`, `>`, `<` or empty. */
  operator: string;
  value: string;
  unit: string;
  lastYear: string;
  weight: number;
  /** First and last line of the printed row. */
  line: number;
  endLine: number;
}

/** A stated count, area or value outside the tables. */
export interface TrueHolding {
  group: 'staff' | 'offices' | 'assets' | 'vehicles' | 'equipment' | 'procurement' | 'performance';
  label: string;
  value: number;
  unit: string;
  line: number;
}

/** A contradiction that was planted: where, and what stood there before. */
export interface Planted {
  kind: string;
  line: number;
  was: string;
  is: string;
}

export interface Truth {
  body: string;
  level: '部门' | '单位';
  year: number;
  unit: '万元' | '元';
  /** Date of publication as ISO 8601. */
  published: string;
  facts: TrueFact[];
  changes: TrueChange[];
  projects: TrueProject[];
  targets: TrueTarget[];
  holdings: TrueHolding[];
  /** Roles of the tables that a sentence declares empty. */
  emptyTables: string[];
  /** Roles of the tables that the document has. */
  tables: string[];
  /** Names and telephone numbers that must not leave the reader. */
  private: string[];
  planted: Planted[];
  /** Lines of tables that the template does not know. */
  unread: number[];
}

export interface Invented {
  text: string;
  file: string;
  truth: Truth;
}

export interface InventOptions {
  /** How many contradictions to plant; 0 unless told. */
  contradictions?: number;
  /** Names of the two-list tables wrap too, which the template itself never does; false unless told. */
  wrappedLists?: boolean;
}
