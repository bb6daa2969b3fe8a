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

/** The problem behind anything that was thrown on the way to a page's data. */
export function problemOf(error: unknown, budget: string): Problem {
  return error instanceof DataProblem ? error.problem : programProblem(error, budget);
}

/** A budget that could not even be asked for, since the code that asks did not arrive. */
export function unreachable(budget: string): Problem {
  return new DataProblem('unreachable', `${budget}.json`, '能够取得的数据文件', '网络没有应答').problem;
}

/** An error of the program itself, told as a problem with the budget that it met. */
export function programProblem(error: unknown, budget: string): Problem {
  return {
    severity: 'refusal',
    kind: 'program',
    file: `${budget}.json`,
    table: '',
    line: null,
    expected: '能够显示的页面',
    found: `程序出错（${error instanceof Error ? error.message : String(error)}）`,
  };
}
