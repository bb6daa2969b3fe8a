import type { ProblemPlace } from '../../model/problems/problem';
import { cellAddress } from '../formats/cellAddress';
import type { Lang } from '../lang';

interface Names {
  page: (page: number) => string;
  line: (line: number) => string;
  between: string;
}

const NAMES: Readonly<Record<Lang, Names>> = {
  zh: { page: (page) => `第 ${page} 页`, line: (line) => `第 ${line} 行`, between: ' ' },
  en: { page: (page) => `page ${page}`, line: (line) => `line ${line}`, between: ', ' },
};

/** Table, page and line of a problem as far as there are any; empty if there are none. */
export function problemPlace({ table, page, line, cell }: ProblemPlace, lang: Lang): string {
  const names = NAMES[lang];
  const places = [table, page === undefined ? '' : names.page(page), line === null ? '' : names.line(line)];
  if (cell) places.push(cellAddress(cell, lang));
  return places.filter(Boolean).join(names.between);
}
