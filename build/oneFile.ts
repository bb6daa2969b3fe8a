import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { zlibSync } from 'fflate';
import { budgetFile, dataFile, indexFile } from '../src/addresses/dataFiles';
import { fileHref } from '../src/addresses/fileHref';
import { pageFile } from '../src/addresses/pageFile';
import { toBase91 } from '../src/app/oneFile/base91';
import { fillShell } from '../src/app/oneFile/fillShell';
import type { Held } from '../src/app/oneFile/Held';
import type { Lang } from '../src/i18n/lang';
import type { Budget, IndexEntry } from '../src/model/budget';
import type { DeckSettings } from '../src/model/deckSettings';
import type { OneFileBundle } from './bundleOneFile';
import { escapeText } from './htmlDocument';
import { readText, type Sources } from './Sink';
import type { Site } from './Site';
import { withPinyin } from './withPinyin';

/** What the file is told of the site. */
type Told = Pick<Site, 'server' | 'address'> & {
  /** Where the text of its document lies. */
  sources: Sources;
  index: readonly IndexEntry[];
  deck: DeckSettings;
  /** Name of the file beside it that reads documents, if there is one. */
  reader?: string;
};

/**
 * The explorer and the deck of a budget as one HTML document that asks nobody for anything. It travels on sticks and in
 * chat apps, so the byte budget watches its size; a larger document than most makes a larger file, not none.
 */
export async function oneFile(budget: Budget, { shell }: Pick<OneFileBundle, 'shell'>, site: Told): Promise<string> {
  const held = JSON.stringify(await heldBy(budget, site));
  const edition = `${shell.version}-${bytesToHex(sha256(utf8ToBytes(shell.html + held))).slice(0, 7)}`;
  return fillShell(shell.html, {
    title: escapeText(`${budget.body} ${budget.year} · 明账`),
    face: await site.server.renderFace(budget, edition),
    story: await site.server.renderStory(budget, site.deck),
    // As the page packs it that reads a document: the same everywhere, on servers without Node too.
    site: toBase91(zlibSync(utf8ToBytes(held), { level: 9 })),
  });
}

/** All that the pages of a budget would ask a server for. */
async function heldBy(budget: Budget, { sources, server, index, deck, address, reader = '' }: Told): Promise<Held> {
  const text = (await readText(sources, budget.source.text)) ?? '';
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
