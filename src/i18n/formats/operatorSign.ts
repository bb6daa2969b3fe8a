import { entryFor } from '../terms/entryFor';

const SIGNS: Readonly<Record<string, string>> = { '=': '＝', '>=': '≥', '<=': '≤', '>': '＞', '<': '＜' };

/** The sign of an operator on screen; one that is not known stays as printed. */
export function operatorSign(operator: string): string {
  return entryFor(SIGNS, operator) ?? operator;
}
