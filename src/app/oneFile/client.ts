import '../styles/style.css';
import '../styles/source.css';
import '../../present/deck.css';
import { mount } from 'svelte';
import type { Held } from './Held';
import OtherDocument from './OtherDocument.svelte';
import { Pages } from './Pages';
import { holdFile, pageFetch, pageHistory, pageLocation } from './insideAddress';

/** The door of a file that holds a whole site. The script that unpacked this one has put there what the file holds. */
declare global {
  var mingzhangHeld: Held | undefined;
  /** What the names `location`, `history` and `fetch` mean in this bundle. */
  var pageInside: unknown;
}

globalThis.pageInside = { location: pageLocation, history: pageHistory, fetch: pageFetch };
const held = globalThis.mingzhangHeld;
const app = document.getElementById('app');
if (held && app) {
  for (const [path, text] of Object.entries(held.files)) holdFile(path, () => text);
  mount(OtherDocument, { target: document.body, props: { elsewhere: held.elsewhere } });
  void new Pages(held, app).start().then(() => {
    const root = document.documentElement;
    delete root.dataset['unpacking'];
    root.dataset['ready'] = '';
  });
}
