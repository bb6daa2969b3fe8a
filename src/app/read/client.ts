import { hydrate } from 'svelte';
import { LANGS } from '../../i18n/lang';
import { askedEarly } from '../askedEarly';
import '../styles/style.css';
import { shellAt } from '../../queries/reader/shellAt';
import { beginnerOf } from './beginnerOf';
import { pageOutside } from './pageOutside';
import ReadPage from './ReadPage.svelte';
import { readWays } from './readWays';
import type { Supplies } from './Supplies';
import { inLang } from '../../ui/getLang';

/** The door of the page that reads a document: takes over what the server drew. */

pageOutside();
const target = document.getElementById('app');
const { root, reader, shell, weight } = target?.dataset ?? {};
const lang = LANGS.find((one) => document.documentElement.lang.startsWith(one));
if (target && lang && root !== undefined && reader !== undefined && shell !== undefined) {
  const supplies: Supplies = {
    weight: Number(weight),
    begin: beginnerOf(new URL(reader, document.baseURI).href),
    explorer: async () => (await import('./openExplorer')).openExplorer,
    teller: async () => (await import('../../i18n/problems/problemSentence')).problemSentence,
    saver: () => import('./saveJson'),
    shell: shellAt(new URL(shell, document.baseURI).href),
    keeper: async () => new (await import('../../queries/reader/KeptBudgets')).KeptBudgets(),
  };
  hydrate(ReadPage, { target, props: { ways: readWays(lang, root), supplies }, context: inLang(lang) });
  document.documentElement.dataset['ready'] = '';
  askedEarly();
}
