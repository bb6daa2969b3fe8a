import { isDataFile } from '../../addresses/dataFiles';
import { LANGS, type Lang } from '../../i18n/lang';
import type { PageKey } from '../../addresses/viewKey';
import { deckFile, type DeckView } from '../../addresses/deckFile';
import { inLanguage, pageAt, printedAt, sourceFile, stepsFile } from '../../addresses/pageFile';

/** What a path inside of the file shows. */
export type Place =
  | { kind: 'view'; view: PageKey; lang: Lang; project?: string }
  | { kind: 'deck'; view: DeckView; lang: Lang }
  | { kind: 'source'; lang: Lang }
  | { kind: 'printed'; page: number; lang: Lang }
  | { kind: 'steps'; lang: Lang };

/** The page at a path below the site's root; the front page where there is none. */
export function placeOf(path: string, budget: string): Place {
  const name = decodeURI(path).replace(/^\//, '');
  for (const lang of LANGS) {
    for (const view of ['deck', 'speaker'] as const) {
      if (name === deckFile(budget, view, lang)) return { kind: 'deck', view, lang };
    }
    if (name === sourceFile(budget, lang)) return { kind: 'source', lang };
    if (name === stepsFile(budget, lang)) return { kind: 'steps', lang };
  }
  if (isDataFile(name)) return { kind: 'source', lang: 'zh' };
  const lang: Lang = name.startsWith(inLanguage('', 'en')) ? 'en' : 'zh';
  const page = printedAt(path);
  if (page !== null) return { kind: 'printed', page, lang };
  return { kind: 'view', lang, ...pageAt(name) };
}
