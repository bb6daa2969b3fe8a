import { LANG_TAGS, type Lang } from '../src/i18n/lang';
import { fileHref } from '../src/addresses/fileHref';
import { pageFile } from '../src/addresses/pageFile';
import { budgetFile, dataFile, indexFile } from '../src/addresses/dataFiles';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Shell } from '../src/queries/reader/shellAt';
import { fillShell, shellMark } from '../src/app/oneFile/fillShell';
import type { Held } from '../src/app/oneFile/Held';
import type { Budget, IndexEntry } from '../src/model/budget';
import type { DeckSettings } from '../src/model/deckSettings';
import { escapeText } from './htmlDocument';
import { hashes, heldIcon, INSIDE, markedTargets, oneScript, packed } from './oneScript';
import type { Site } from './Site';
import { withPinyin } from './withPinyin';

/** The script and the styles that every such file holds. */
export interface OneFileBundle {
  script: string;
  unpack: string;
  early: string;
  styles: string;
  /** Styles of what stands in the file before it is unpacked. */
  plain: string;
}

/** Bundles explorer and deck into one script and one style sheet. */
export async function bundleOneFile(): Promise<OneFileBundle> {
  const app = await oneScript('src/app/oneFile/client.ts', INSIDE);
  const unpack = await oneScript('src/app/oneFile/unpack.ts');
  const early = await oneScript('src/app/early.ts');
  const styles = markedTargets(app.styles);
  return { script: app.script, unpack: unpack.script, early: early.script, styles, plain: unpack.styles };
}

/** What the file is told of the site. */
type Told = Pick<Site, 'data' | 'server' | 'address'> & {
  index: readonly IndexEntry[];
  deck: DeckSettings;
  /** Name of the file beside it that reads documents, if there is one. */
  reader?: string;
};

/**
 * The explorer and the deck of a budget as one HTML document that asks nobody for anything. It travels on sticks and in
 * chat apps, so the byte budget watches its size; a larger document than most makes a larger file, not none.
 */
export async function oneFile(budget: Budget, bundle: OneFileBundle, site: Told): Promise<string> {
  const held = JSON.stringify(await heldBy(budget, site));
  const edition = `${await version()}-${createHash('sha256')
    .update(bundle.script + bundle.styles + held)
    .digest('hex')
    .slice(0, 7)}`;
  return fillShell(await shellHtml(bundle), {
    title: escapeText(`${budget.body} ${budget.year} · 明账`),
    face: await site.server.renderFace(budget, edition),
    story: await site.server.renderStory(budget, site.deck),
    site: packed(held),
  });
}

/** The file without its budget, for the page that reads a document and saves it so. */
export async function oneFileShell(bundle: OneFileBundle): Promise<Shell> {
  return { version: await version(), html: await shellHtml(bundle) };
}

async function shellHtml(bundle: OneFileBundle): Promise<string> {
  return `<!doctype html>
<html lang="${LANG_TAGS.zh}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(bundle)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shellMark('title')}</title>
<link rel="icon" type="image/svg+xml" href="${await heldIcon()}">
<style>${bundle.plain}</style>
<script>${bundle.early}</script>
</head>
<body>
${shellMark('face')}
<div id="app">${shellMark('story')}</div>
<script type="text/plain" id="packed-script">${packed(bundle.script)}</script>
<script type="text/plain" id="packed-styles">${packed(bundle.styles)}</script>
<script type="text/plain" id="packed-site">${shellMark('site')}</script>
<script>${bundle.unpack}</script>
</body>
</html>
`;
}

/** All that the pages of a budget would ask a server for. */
async function heldBy(budget: Budget, { data, server, index, deck, address, reader = '' }: Told): Promise<Held> {
  const text = await readFile(path.join(data, budget.source.text), 'utf8').catch(() => '');
  const asks = (lang: Lang) => {
    return address === '' ? '' : fileHref(pageFile({ budget: budget.id, view: 'ask', lang }), { root: address });
  };
  const pinyin = (lang: 'zh' | 'en') =>
    withPinyin(server.searchFileOf(budget, lang)).entries.map((entry) => entry.pinyin);
  return {
    budget: budget.id,
    files: {
      // It holds one document: what rests on others of the body stands on the site.
      [indexFile()]: JSON.stringify(index.filter(({ id }) => id === budget.id).map(alone)),
      [budgetFile(budget.id)]: JSON.stringify(budget),
      [dataFile(budget.source.text)]: text,
    },
    pinyin: { zh: pinyin('zh'), en: pinyin('en') },
    plain: { zh: server.plainNames(budget, 'zh'), en: server.plainNames(budget, 'en') },
    settings: deck,
    addresses: { zh: asks('zh'), en: asks('en') },
    elsewhere: { address, file: reader },
  };
}

/** A line of the index without what leads to other documents. */
function alone(own: IndexEntry): IndexEntry {
  const { years: _, account: __, ...entry } = own;
  return entry;
}

/** The policy of the file: its own scripts and styles by their hashes, pictures inside of it, and no request at all. */
function policyOf({ script, unpack, early, styles, plain }: OneFileBundle): string {
  return [
    "default-src 'none'",
    `script-src ${hashes([early, unpack, script])}`,
    `style-src ${hashes([plain, styles])}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mingzhang',
  ].join('; ');
}

async function version(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version;
}
