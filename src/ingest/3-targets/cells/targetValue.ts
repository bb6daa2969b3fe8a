import type { Target } from '../../../model/narrative/target';
import { NO_COMPARISON } from '../../../templates/targets/targetForms';
import { OPERATOR, plainOperator, UNIT } from '../../../templates/targets/targetWords';

type Value = Pick<Target, 'operator' | 'value' | 'unit'>;

/** The comparison that a cell of its own names; null where it names none that is known. */
function comparisonOf(text: string): string | null {
  if (text === '' || NO_COMPARISON.test(text)) return '';
  return OPERATOR.exec(text)?.[0] === text ? plainOperator(text) : null;
}

/** Whether words are a unit and nothing else. */
const isUnit = (text: string): boolean => text === '' || UNIT.exec(text)?.[0] === text;

/**
 * The value of a target as its cells print it. What is no number with a unit stays in its words.
 * @param comparison words of the column of comparisons, empty where there is none
 * @param unit words of the column of units, empty where there is none
 * @returns null where the cells contradict each other
 */
export function targetValue(text: string, comparison: string, unit: string): Value | null {
  const stated = comparisonOf(comparison);
  const sign = OPERATOR.exec(text)?.[0] ?? '';
  const printed = plainOperator(sign);
  if (stated === null || (stated !== '' && printed !== '' && stated !== printed)) return null;
  const operator = stated === '' ? printed : stated;
  const rest = text.slice(sign.length);
  const number = /^\d[\d,]*(?:\.\d+)?/.exec(rest)?.[0] ?? '';
  const behind = rest.slice(number.length);
  if (number !== '' && (behind === unit || (behind === '' && unit !== ''))) return { operator, value: number, unit };
  if (number !== '' && unit === '' && isUnit(behind)) return { operator, value: number, unit: behind };
  return { operator: stated, value: text, unit };
}
