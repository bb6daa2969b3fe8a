import type { Lang } from '../lang';
import { plainName } from './plainName';
import type { Budget } from '../../model/budget';

/** Digits of the code of a class. */
const CLASS = 3;

/** Plain words for names of sections and items, by the name as it is printed. */
export type PlainNames = Readonly<Record<string, string>>;

/**
 * What a budget's names of sections and items mean, as far as it is known. Only who draws or packs pages works it out: the lists behind
 * it are longer than all names of a document.
 */
export function plainNames(budget: Budget, lang: Lang): PlainNames {
  const codes = new Map(budget.facts.filter(({ code }) => code.length > CLASS).map(({ name, code }) => [name, code]));
  const pairs = [...codes].map(([name, code]) => [name, plainName(name, code, lang)] as const);
  return Object.fromEntries(pairs.filter(([, plain]) => plain !== ''));
}
