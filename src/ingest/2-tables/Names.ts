/** What the tables call their codes, and what the body is called, for reading who a sentence speaks about. */
export interface Names {
  /** Names of the coded rows, by code. */
  byCode: ReadonlyMap<string, string>;
  /** Bodies that compile a table or have projects. */
  bodies: ReadonlySet<string>;
  /** Names of rows without a code, such as projects: a year in them is part of the name. */
  rows: ReadonlySet<string>;
  /** The year that the document is about: an amount of an earlier one is last year's. */
  year?: number;
}
