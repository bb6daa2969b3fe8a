import { render } from 'svelte/server';
import { LANGS, type Lang } from '../../i18n/lang';
import { readWordsOf } from '../../i18n/words/read/readWords';
import { wordsOf } from '../../i18n/words/words';
import { rootOf } from '../../addresses/fileHref';
import { siteFile } from '../../addresses/pageFile';
import { withoutMarks } from '../../ui/withoutMarks';
import ReadFace from '../readFile/ReadFace.svelte';
import ReadPage from './ReadPage.svelte';
import { readWays } from './readWays';
import { inLang } from '../../ui/getLang';

/** The page that reads a document, in one language. */
export interface RenderedReadPage {
  /** Path below the root of the site. */
  file: string;
  lang: Lang;
  title: string;
  description: string;
  body: string;
}

/** Draws the page on which somebody reads a document of their own, in each language. */
export function renderRead(): Promise<RenderedReadPage[]> {
  return Promise.all(
    LANGS.map(async (lang) => {
      const file = siteFile('read', lang);
      const words = readWordsOf(lang);
      const { body } = await render(ReadPage, {
        props: { ways: readWays(lang, rootOf(file)) },
        context: inLang(lang),
      });
      return { file, lang, title: `${wordsOf(lang).site.read} · 明账`, description: words.describe, body };
    }),
  );
}

/** Draws what stands in the file that reads documents before it is unpacked, in all languages. */
export async function renderReadFace(): Promise<string> {
  const { body } = await render(ReadFace);
  return withoutMarks(body);
}
