import type { ChangeBase } from '../../../model/narrative/statement';
import type { Publication } from '../../../model/publication';
import { ranges } from '../../formats/numbers';
import type { Lang } from '../../lang';
import { pictureWords as en } from '../../en/share/pictureWords';
import { pictureWords as zh } from '../../zh/share/pictureWords';

/** What pictures say that no page says. */
export interface PictureWords {
  /** Body, year, stage, unit. */
  facts: (document: Pick<Publication, 'body' | 'year' | 'stage'>, unit: string) => string[];
  source: (document: Publication, tables: string) => string;
  flows: (source: { share: string; name: string }, economic: { share: string; name: string }) => string;
  /** A project and its part of all spending. */
  project: (name: string, share: string) => string;
  more: (count: number) => string;
  /** `2030 年 1.00 → 2031 年 2.00` */
  years: (year: number, prior: string, current: string, base?: ChangeBase) => string;
  /** Around last year's figure, which is worked out. */
  prior: (year: number, amount: string, base?: ChangeBase) => string;
  /** After the number of figures that a table has. */
  figures: string;
  checkUnit: string;
}

const WORDS: Readonly<Record<Lang, PictureWords>> = { zh, en };

/** Numbers of tables in short: `表2、3、5–7`; labels of another form stay as they are. */
export function tableRange(labels: readonly string[]): string {
  const matches = labels.map((label) => /^(\D+)(\d+)$/.exec(label));
  const [head] = matches.map((match) => match?.[1]);
  if (head === undefined || matches.some((match) => match?.[1] !== head)) return labels.join('、');
  const numbers = [...new Set(matches.map((match) => Number(match?.[2])))].sort((a, b) => a - b);
  // Two neighbours are no range.
  const runs = ranges(numbers).map((run) => run.replace(/^(\d+)–(\d+)$/, shortRun));
  return `${head}${runs.join('、')}`;
}

function shortRun(run: string, first: string, last: string): string {
  return Number(last) - Number(first) === 1 ? `${first}、${last}` : run;
}

/** The words of pictures. */
export function pictureWordsOf(lang: Lang): PictureWords {
  return WORDS[lang];
}
