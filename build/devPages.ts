import { LANG_TAGS } from '../src/i18n/lang';
import { sourceFile } from '../src/addresses/pageFile';
import { budgetFile, dataFile, indexFile, isDataFile, searchFile } from '../src/addresses/dataFiles';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { answer } from '../scripts/staticServer';
import * as app from '../src/app/server';
import { views } from '../src/pages/views';
import { indexParts } from '../src/series/budgets/indexPart';
import { previousOf } from '../src/series/budgets/neighbours';
import { devSite, type DevSite } from './devSite';
import { GALLERY, galleryPage, gallerySite } from './gallery';
import { escapeText, jsonBlock, sourceDocument } from './htmlDocument';
import { readExpected } from './readExpected';
import { spelled, withPinyin } from './withPinyin';

/** What a page is asked for in development comes from the sources; all else as it was built last. */
const BUILT = 'dist';
const STATIC = 'static';
const DATA = `${STATIC}/data`;
const SETTINGS = 'documents';
/** Files of the sources that take the place of what the build bundles. */
const SOURCE_HEAD = [
  '<script type="module" src="/src/app/early.ts"></script>',
  ...['style', 'source', 'catalogue'].map((name) => `<link rel="stylesheet" href="/src/app/${name}.css">`),
].join('');
const APP = /<div id="app">.*?<\/div>/s;

/**
 * Shows the explorer in development, at the addresses that it has when it is published: `index.html` is filled with what
 * the server's door draws of the data, and the browser's door takes over, both straight from the sources.
 * @returns false for what is Vite's own
 */
export async function respond(
  server: ViteDevServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const address = decodeURI(request.url?.split(/[?#]/, 1)[0] ?? '/');
  const file = address.replace(/^\/+/, '').replace(/(^|\/)$/, '$1index.html');
  const text = await textAt(file, address, request.url ?? '', server);
  if (text !== null) {
    const type = file.endsWith('.html') || `${file}/` === GALLERY ? 'text/html' : 'text/plain';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(text);
    return true;
  }
  if (!/^(present|embed|share|frozen|lib|assets|reader|templates)\/|^en\/|\/take\/|\.html$/.test(file)) return false;
  await answer(path.resolve(BUILT), request, response);
  return true;
}

/** What a path of the site or of the gallery shows; null for what neither makes of the sources. */
async function textAt(file: string, address: string, url: string, server: ViteDevServer): Promise<string | null> {
  if (`${file}/` === GALLERY || file === `${GALLERY}index.html`) {
    return galleryPage(new URL(url, 'http://localhost').searchParams);
  }
  if (file.startsWith(GALLERY)) return pageAt(file.slice(GALLERY.length), address, gallerySite(), server);
  const site = await devSite(DATA, SETTINGS);
  return isDataFile(file) ? dataAt(file, site) : pageAt(file, address, site, server);
}

/** Whether a file that has changed shows only in a page that is drawn anew: the data, and what no script takes over. */
export function needsReload(file: string): boolean {
  const isStill = Object.values(views).some((view) => Object.hasOwn(view.still ?? {}, path.basename(file, '.svelte')));
  return isStill || !path.relative(DATA, file).startsWith('..');
}

async function dataAt(file: string, { index, read }: DevSite): Promise<string | null> {
  const asIs = (): Promise<string> => readFile(path.join(STATIC, file), 'utf8');
  if (file === indexFile()) return asIs();
  for (const { id } of index) {
    const lang = app.langs.find((one) => searchFile(id, one) === file);
    if (lang) return JSON.stringify(withPinyin(app.searchFileOf(await read(id), lang)));
    if (file === budgetFile(id) || file === dataFile((await read(id)).source.text)) return asIs();
  }
  return null;
}

async function pageAt(file: string, address: string, site: DevSite, server: ViteDevServer): Promise<string | null> {
  const { index, read, besideOf } = site;
  const found = await routeAt(file, site);
  if (!found) return file.endsWith('.html') ? plainAt(file, site) : null;
  const { route, budget } = found;
  const before = previousOf(index, budget.id);
  const previous = before ? await read(before.id) : null;
  const page = await app.renderPage(
    { ...route, file },
    budget,
    indexParts(index)(budget.id),
    previous,
    await besideOf(budget.id),
  );
  const body = [
    page.others,
    `<div id="app">${page.body}</div>`,
    page.notes,
    jsonBlock('site', page.site),
    jsonBlock('state', page.data),
    // Their scripts do nothing here but bring their styles.
    ...page.still.map((name) => `<script type="module" src="${componentAt(name, server)}"></script>`),
  ];
  const whole = (await readFile('index.html', 'utf8'))
    .replace('lang="zh-CN"', `lang="${LANG_TAGS[route.lang]}"`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeText(page.title)}</title>${page.head}`)
    .replace(APP, () => body.join(''));
  return server.transformIndexHtml(address, whole);
}

/** The page of a budget that stands at a path; undefined where none does. */
async function routeAt(file: string, { index, bodies, read }: DevSite) {
  const partOf = indexParts(index);
  for (const { id } of index) {
    const budget = await read(id);
    const places = (one: Parameters<typeof app.copiesOf>[0]) => app.copiesOf(one, partOf(id), bodies);
    const route = app.pagesOf(budget, index).find((one) => one.file === file || places(one).includes(file));
    if (route) return { route, budget };
  }
  return undefined;
}

/** Pages without a script: the list of all budgets, a source text. */
async function plainAt(file: string, { index, bodies, read }: DevSite): Promise<string | null> {
  const some = index[0] && (await read(index[0].id));
  const { expected } = await readExpected('documents');
  const lists = some ? await app.renderDirectory(some, index, app.viewKeys, { years: bodies, expected, spelled }) : [];
  const named = index.find(({ id }) => app.langs.some((lang) => sourceFile(id, lang) === file));
  const budget = named && (await read(named.id));
  const text = budget ? await readFile(path.join(DATA, budget.source.text), 'utf8').catch(() => '') : '';
  const sources = budget
    ? await app.renderSource(budget, () => Promise.resolve(text), indexParts(index)(budget.id))
    : [];
  const page = [...lists, ...sources].find((one) => one.file === file);
  return page ? sourceDocument(page, SOURCE_HEAD) : null;
}

/** Address of a component that the server has drawn. */
function componentAt(name: string, server: ViteDevServer): string {
  const files = [...server.environments.ssr.moduleGraph.fileToModulesMap.keys()];
  const file = files.find((one) => one.endsWith(`/${name}.svelte`)) ?? '';
  return `/${path.relative('.', file).replaceAll(path.sep, '/')}`;
}
