import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SearchFile } from '../../src/series/search/readSearchFile';
import { SITE, sitePages } from './sitePages';

const pages = sitePages();
const files = [...new Set(pages.map(({ budget, lang }) => `${budget}.${lang}`))];

/** The page of a view as text, with all ids that an address can name. */
function pageOf(budget: string, lang: string, view: string): string | undefined {
  const page = pages.find((one) => one.budget === budget && one.lang === lang && one.view === view);
  return page && readFileSync(`${SITE}/${decodeURI(page.url)}`, 'utf8');
}

describe.each(files)('the search file %s', (name) => {
  const [budget = '', lang = ''] = name.split('.');
  const { entries, answers } = JSON.parse(readFileSync(`${SITE}/data/search/${name}.json`, 'utf8')) as SearchFile;

  test('names each thing once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(30);
  });

  test('leads to places that are there', () => {
    const texts = new Map(
      ['flows', 'structure', 'changes', 'projects', 'targets', 'tables', 'glossary', 'unit', 'ask', 'checks'].map(
        (view) => [view, pageOf(budget, lang, view)],
      ),
    );
    const places = [
      ...entries,
      ...answers.filter(({ view }) => view !== '').map(({ kind, view, at }) => ({ id: `answer ${kind}`, view, at })),
    ];
    const lost = places.filter(({ view, at }) => {
      if (view === 'project') return pageOf(budget, lang, `projects/${at}`) === undefined;
      const text = texts.get(view);
      if (text === undefined) return true;
      if (at.startsWith('#')) return !text.includes(` id="${at.slice(1)}"`);
      // A focus is known where the page's state names it.
      return !text.includes(`"${at.replace('?focus=', '')}"`);
    });
    expect(lost.map(({ id, view, at }) => `${id} → ${view}${at}`)).toEqual([]);
  });

  test('spells every Chinese name, one syllable a character', () => {
    const wrong = entries.filter(
      ({ title, pinyin }) =>
        (title.match(/\p{Script=Han}/gu) ?? []).length !== pinyin.split(' ').filter(Boolean).length,
    );
    expect(wrong.map(({ title, pinyin }) => `${title}: ${pinyin}`)).toEqual([]);
  });
});

test('every budget has a search file in each language', () => {
  for (const name of files) expect(existsSync(`${SITE}/data/search/${name}.json`), name).toBe(true);
});
