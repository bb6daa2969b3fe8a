import { LANGS, type Lang } from '../../i18n/lang';
import { VIEW_KEYS, type PageKey } from '../../pages/view';
import { deckFile, type DeckView } from '../../present/deckFile';
import { sourceFile } from '../../series/sourceHref';

/** What a path inside of the file shows. */
export type Place =
  | { kind: 'view'; view: PageKey; lang: Lang; project?: string }
  | { kind: 'deck'; view: DeckView; lang: Lang }
  | { kind: 'source'; lang: Lang };

/** The page at a path below the site's root; the front page where there is none. */
export function placeOf(path: string, budget: string): Place {
  const name = decodeURI(path).replace(/^\//, '');
  for (const lang of LANGS) {
    for (const view of ['deck', 'speaker'] as const) {
      if (name === deckFile(budget, view, lang)) return { kind: 'deck', view, lang };
    }
    if (name === sourceFile(budget, lang)) return { kind: 'source', lang };
  }
  if (name.startsWith('data/')) return { kind: 'source', lang: 'zh' };
  const lang: Lang = name.startsWith('en/') ? 'en' : 'zh';
  const project = /\/projects\/([^/]+)\.html$/.exec(name)?.[1];
  if (project !== undefined) return { kind: 'view', view: 'project', lang, project };
  const key = /(\w+)\.html$/.exec(name)?.[1];
  return { kind: 'view', view: VIEW_KEYS.find((view) => view === key) ?? 'overview', lang };
}
