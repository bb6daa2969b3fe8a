import { cleanName } from '../words/words';

/** `…（类）`, `…（款）`, `…（项）`: a name and its level; brackets inside of a name belong to it. */
const LEVELS = /([^（）()。；：，\n]+(?:[（(][^（）()类款项]+[）)][^（）()。；：，\n]*)*)[（(](类|款|项)[）)]/g;
const A_LEVEL = /[（(][类款项][）)]/;
/** `“一般公共服务支出-商贸事务-行政运行”`: the same chain with hyphens, in quotes. */
const QUOTED = /[“"《]([^“”"《》]+)[”"》][^“”"]*$/;
const HYPHENS = /[-－—–]+/;
const DEPTHS: Readonly<Record<string, number>> = { 类: 0, 款: 1, 项: 2 };

/** `公共安全（类）` beside `公共安全支出` in the tables. */
const bare = (name: string): string => name.replace(/(?<=.{2})支出$/, '');

function codesNamed(name: string, byCode: ReadonlyMap<string, string>): string[] {
  const codes: string[] = [];
  const alike: string[] = [];
  byCode.forEach((printed, code) => {
    if (printed === name) codes.push(code);
    else if (bare(printed) === bare(name)) alike.push(code);
  });
  return codes.length > 0 ? codes : alike;
}

/** Finds the code that a chain of names stands for: class, section and item names from the top. */
export function codeOfNames(names: readonly string[], byCode: ReadonlyMap<string, string>): string {
  let code = '';
  for (const name of names) {
    const length = code === '' ? 3 : code.length + 2;
    const next = codesNamed(name, byCode).find(
      (candidate) => candidate.length === length && candidate.startsWith(code),
    );
    if (next === undefined) return '';
    code = next;
  }
  return code;
}

/** Code of a name that stands alone; a class first, and only if no two codes of one level share it. */
export function codeOfName(name: string, byCode: ReadonlyMap<string, string>): string {
  const codes: string[] = [];
  byCode.forEach((printed, code) => {
    if (printed === name) codes.push(code);
  });
  for (const length of [3, 5, 7]) {
    const found = codes.filter((code) => code.length === length);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? '') : '';
  }
  return '';
}

const nameIn = (words: string): string => cleanName(words).replace(/^[“"《]|^(?:支出)?(?:其中|包括)[:：]?/g, '');

/**
 * The names of the last chain in some words, from the class down; empty if there is none.
 * @param head names that a heading above gives, for a chain that begins below them
 */
export function chainIn(words: string, head: readonly string[]): string[] {
  if (!A_LEVEL.test(words)) return [];
  let chain: string[] = [];
  for (const match of words.matchAll(LEVELS)) {
    const depth = DEPTHS[match[2] ?? ''] ?? 0;
    const above = chain.length > 0 ? chain : head;
    chain = [...above.slice(0, depth), nameIn(match[1] ?? '')];
  }
  return chain;
}

/** The names of a chain with hyphens, where the tables know it. */
export function quotedChain(words: string, byCode: ReadonlyMap<string, string>): string[] {
  const names = (QUOTED.exec(words)?.[1] ?? '').split(HYPHENS).filter((name) => name !== '');
  return names.length > 1 && codeOfNames(names, byCode) !== '' ? names : [];
}
