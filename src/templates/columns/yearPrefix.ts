/** A row that is named by a year and nothing else: `2023年`, `上年预算数`. */
const YEAR_ROW = /^(?:(20\d\d)年?|上年|去年|本年)度?(?:(?:预算|执行|决算)(?:数|额)?)?$/;

/** What stands before the keys of a row's columns, where the row is named by a year; undefined where its name is none. */
export function yearPrefix(name: string, year: number): string | undefined {
  const found = YEAR_ROW.exec(name);
  if (!found) return undefined;
  const isPrior = found[1] === undefined ? /^[上去]年/.test(name) : Number(found[1]) < year;
  if (!isPrior) return '';
  return /执行|决算/.test(name) ? 'prior_actual_' : 'prior_';
}
