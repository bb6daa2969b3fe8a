import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { answer } from '../scripts/staticServer';
import * as app from '../src/app/server';
import { views } from '../src/pages/views';
import { previousOf } from '../src/series/neighbours';
import { escapeText, jsonBlock, LANG_TAGS, sourceDocument } from './htmlDocument';
import { readBudgets } from './readBudgets';
import { withPinyin } from './withPinyin';

/** What a page is asked for in development comes from the sources; all else as it was built last. */
const BUILT = 'dist';
const DATA = 'static/data';
/** Files of the sources that take the place of what the build bundles. */
const SOURCE_FILES = { early: 'src/app/early.ts', styles: ['src/app/style.css', 'src/app/source.css'] };
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
  const site = await readBudgets(DATA);
  const text = file.startsWith('data/') ? await dataAt(file.slice(5), site) : await pageAt(file, address, site, server);
  if (text !== null) {
    const type = file.endsWith('.html') ? 'text/html' : 'text/plain';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(text);
    return true;
  }
  if (!/^(present|embed|share|frozen|lib|assets)\/|^en\/|\/take\/|\.html$/.test(file)) return false;
  await answer(path.resolve(BUILT), request, response);
  return true;
}

/** Whether a file that has changed shows only in a page that is drawn anew: the data, and what no script takes over. */
export function needsReload(file: string): boolean {
  const isStill = Object.values(views).some((view) => Object.hasOwn(view.still ?? {}, path.basename(file, '.svelte')));
  return isStill || !path.relative(DATA, file).startsWith('..');
}

type SiteData = Awaited<ReturnType<typeof readBudgets>>;

async function dataAt(file: string, { budgets }: SiteData): Promise<string | null> {
  const [, id = '', asked = ''] = /^search\/(.+)\.(\w+)\.json$/.exec(file) ?? [];
  const [budget, lang] = [budgets.get(id), app.langs.find((one) => one === asked)];
  if (budget && lang) return JSON.stringify(withPinyin(app.searchFileOf(budget, lang)));
  const named = [...budgets.values()].flatMap((one) => [`budgets/${one.id}.json`, one.source.text]);
  return ['index.json', ...named].includes(file) ? readFile(path.join(DATA, file), 'utf8') : null;
}

async function pageAt(file: string, address: string, site: SiteData, server: ViteDevServer): Promise<string | null> {
  const { index, budgets } = site;
  const route = app.pagesOf(index, budgets).find((one) => [one.file, ...app.copiesOf(one, index)].includes(file));
  const budget = budgets.get(route?.budget ?? '');
  if (!route || !budget) return file.endsWith('.html') ? plainAt(file, site) : null;
  const previous = budgets.get(previousOf(index, budget.id)?.id ?? '') ?? null;
  const page = await app.renderPage({ ...route, file }, budget, index, previous);
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

/** Pages without a script: the list of all budgets, a source text. */
async function plainAt(file: string, { index, budgets }: SiteData): Promise<string | null> {
  const [some] = budgets.values();
  const lists = some ? await app.renderDirectory(some, index, app.viewKeys) : [];
  const budget = [...budgets.values()].find(({ id }) => file.endsWith(`${id}/source.html`));
  const text = budget ? await readFile(path.join(DATA, budget.source.text), 'utf8').catch(() => '') : '';
  const sources = budget ? await app.renderSource(budget, text, index) : [];
  const page = [...lists, ...sources].find((one) => one.file === file);
  return page ? sourceDocument(page, SOURCE_FILES) : null;
}

/** Address of a component that the server has drawn. */
function componentAt(name: string, server: ViteDevServer): string {
  const files = [...server.environments.ssr.moduleGraph.fileToModulesMap.keys()];
  const file = files.find((one) => one.endsWith(`/${name}.svelte`)) ?? '';
  return `/${path.relative('.', file).replaceAll(path.sep, '/')}`;
}
