import { levelOf } from '../model/codes';
import type { Fact } from '../model/fact';
import type { TableRole } from '../model/tables/table';

/** Tables that print the codes of the national classification by function. */
const CODED: ReadonlySet<TableRole> = new Set([
  'income',
  'expenditure',
  'general-public',
  'appropriation-expenditure',
  'government-funds',
  'state-capital',
]);

/** The class code that a name stands for in the coded tables of the same document; a name of two codes stands for none. */
export function classCodes(facts: readonly Fact[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { table, code, name } of facts) {
    if (!CODED.has(table) || levelOf(code) !== 'class') continue;
    const known = codes.get(name);
    codes.set(name, known === undefined || known === code ? code : '');
  }
  return codes;
}
