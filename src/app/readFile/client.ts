import '../styles/style.css';
import { mount } from 'svelte';
import { READER_FILE } from '../../addresses/deckFile';
import { templateFile } from '../../addresses/dataFiles';
import { fileHref } from '../../addresses/fileHref';
import { insideHref, insideOf } from '../../addresses/insideHref';
import { siteFile } from '../../addresses/pageFile';
import { LANG_TAGS, otherLang, type Lang } from '../../i18n/lang';
import { problemSentence } from '../../i18n/problems/problemSentence';
import { readWordsOf } from '../../i18n/words/read/readWords';
import { KeptBudgets } from '../../queries/reader/KeptBudgets';
import type { ReaderHeld } from '../oneFile/Held';
import { placeOf } from '../oneFile/places';
import { openExplorer } from '../read/openExplorer';
import { pageOutside } from '../read/pageOutside';
import ReadPage from '../read/ReadPage.svelte';
import type { ReadWays } from '../read/readWays';
import * as saver from '../read/saveJson';
import type { Supplies } from '../read/Supplies';
import { beginInside } from './beginInside';
import { inLang } from '../../ui/getLang';

/** The door of the file that reads documents: the page `read.html` with all that it would fetch, in one document. */

function waysOf(lang: Lang, address: string): ReadWays {
  const near = { other: insideHref(siteFile('read', otherLang(lang))), again: () => begin(lang) };
  if (address === '') return near;
  const site = { root: address };
  return { ...near, index: fileHref(siteFile('index', lang), site), template: fileHref(templateFile(lang), site) };
}

/** Begins anew with nothing open; the browser asks first where something would be lost. */
function begin(lang: Lang): void {
  window.history.replaceState(null, '', insideHref(siteFile('read', lang)));
  window.location.reload();
}

function show({ shell, address }: ReaderHeld): void {
  const target = document.getElementById('app');
  if (!target) return;
  // A page of the other language is a link like any other.
  const { lang } = placeOf(insideOf(window.location.hash).pathname, '');
  const supplies: Supplies = {
    begin: beginInside(),
    weight: 0,
    explorer: () => Promise.resolve(openExplorer),
    teller: () => Promise.resolve(problemSentence),
    saver: () => Promise.resolve(saver),
    shell: () => Promise.resolve(shell),
    keeper: () => Promise.resolve(new KeptBudgets()),
  };
  for (const face of document.querySelectorAll('.face')) face.remove();
  document.documentElement.lang = LANG_TAGS[lang];
  document.title = `${readWordsOf(lang).title} · ${READER_FILE}`;
  mount(ReadPage, { target, props: { ways: waysOf(lang, address), supplies }, context: inLang(lang) });
  // The explorer of what is open follows its own addresses; that of this page in another language is none of them.
  window.addEventListener('hashchange', () => {
    const { pathname } = insideOf(window.location.hash);
    if (pathname === `/${siteFile('read', otherLang(lang))}`) window.location.reload();
  });
}

pageOutside();
const held = (globalThis as { mingzhangHeld?: unknown }).mingzhangHeld as ReaderHeld | undefined;
if (held) {
  show(held);
  const root = document.documentElement;
  delete root.dataset['unpacking'];
  root.dataset['ready'] = '';
}
