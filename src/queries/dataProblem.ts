import type { Problem } from '../model/problem';

/** A problem with a data file as an error, since a query can fail only by throwing. */
export class DataProblem extends Error {
  readonly problem: Problem;

  constructor(kind: string, file: string, expected: string, found: string, place = '') {
    super(`${file}: ${found}`);
    this.name = 'DataProblem';
    this.problem = { severity: 'refusal', kind, file, table: place, line: null, expected, found };
  }
}
