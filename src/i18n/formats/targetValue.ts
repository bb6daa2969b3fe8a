import { decimalsOf } from '../../model/money';
import { countWord } from './countWords';
import type { Lang } from '../lang';
import { grouped } from './numbers';
import { operatorSign } from './operatorSign';

/** A target's value as it is shown: sign, figure or words, unit; each may be empty. */
interface TargetValueText {
  sign: string;
  /** Whether `text` is a figure and not words of the document. */
  number: boolean;
  text: string;
  unit: string;
}

/** What is shown of a value that the document prints in these parts. */
export function targetValue(
  { operator, text, unit }: { operator: string; text: string; unit: string },
  lang: Lang,
): TargetValueText {
  const number = /^-?\d+(\.\d+)?$/.test(text);
  return {
    sign: operator === '' ? '' : operatorSign(operator),
    number,
    text: number ? grouped(Number(text), decimalsOf(text)) : text,
    unit: countWord(unit, Number(text), lang),
  };
}
