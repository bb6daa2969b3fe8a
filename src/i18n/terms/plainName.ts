import type { Lang } from '../lang';
import { ECONOMIC_ITEM_TERMS } from './economicItemTerms';
import { englishWords } from './everydayWords';
import { ITEM_TERMS } from './itemTerms';
import { SECTION_TERMS, type NamedTerm } from './sectionTerms';

/** Names as documents print them: brackets of either width, blanks anywhere. */
const keyOf = (name: string): string => name.replace(/\s/g, '').replace(/\(/g, '（').replace(/\)/g, '）');

/** 3xxxx is an economic code, 2xxxx one of a function: 住房公积金 is a name in both. */
const ECONOMIC = /^[35]/;

const byName = (terms: readonly NamedTerm[]): ReadonlyMap<string, NamedTerm> =>
  new Map(terms.map((term) => [keyOf(term[0]), term]));

const FUNCTIONS = byName([...SECTION_TERMS, ...ITEM_TERMS]);
const ECONOMICS = byName(ECONOMIC_ITEM_TERMS);

/** What is left of a class beside its parts. */
const UNDIVIDED: Readonly<Record<Lang, (term: NamedTerm) => string>> = {
  zh: ([, zh]) => `${zh}，没有细分`,
  en: ([, , en]) => `${en}, not told apart`,
};

/** `其他某某支出`: what is not told apart within 某某. */
const OTHER = /^其他(.{2,}?)(?:支出|费用)?$/;

/**
 * What the name of a section or item means in plain words; empty where no list or rule says it.
 * @param code that the name stands beside; its first digit says which classification is meant
 */
export function plainName(name: string, code: string, lang: Lang): string {
  const term = termOf(keyOf(name), code);
  if (term) return told(term, name, lang);
  const inner = OTHER.exec(keyOf(name))?.[1];
  const rest = inner === undefined ? undefined : (termOf(inner, code) ?? termOf(`${inner}支出`, code));
  if (rest) return UNDIVIDED[lang](rest);
  return lang === 'zh' ? '' : englishWords(name);
}

function termOf(key: string, code: string): NamedTerm | undefined {
  return (ECONOMIC.test(code) ? ECONOMICS : FUNCTIONS).get(key);
}

/** Plain words that only repeat the name say nothing. */
function told([, zh, en]: NamedTerm, name: string, lang: Lang): string {
  if (lang === 'en') return en;
  return zh === keyOf(name) ? '' : zh;
}
