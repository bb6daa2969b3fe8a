import type { ProblemPlace } from '../../model/problems/problem';
import { cellAddress } from '../formats/cellAddress';
import type { Lang } from '../lang';

/** Table, page and line of a problem as far as there are any; empty if there are none. */
export function problemPlace({ table, page, line, cell }: ProblemPlace, lang: Lang): string {
  const places =
    lang === 'zh'
      ? [table, page === undefined ? '' : `第 ${page} 页`, line === null ? '' : `第 ${line} 行`]
      : [table, page === undefined ? '' : `page ${page}`, line === null ? '' : `line ${line}`];
  if (cell) places.push(cellAddress(cell, lang));
  return places.filter(Boolean).join(lang === 'zh' ? ' ' : ', ');
}
