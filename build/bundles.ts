import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type * as Server from '../src/app/server';
import { LANGS } from '../src/i18n/lang';
import { views } from '../src/pages/views';
import { bundleClient, bundleServerFile, loadServer, type ClientBundle } from './bundle';
import { bundleDeck, type DeckFiles } from './bundleDeck';
import { bundleEmbed, type EmbedFiles } from './bundleEmbed';
import { bundleLibrary } from './bundleLibrary';
import { bundleOneFile, type OneFileBundle } from './bundleOneFile';
import { bundleLean, type LeanFiles } from './lean/bundleLean';
import { bundleReader, type ReaderFiles } from './bundleReader';
import { clientOf, type MadeClient } from './clientOf';
import { DAY, forgetOld, used } from './forgetOld';

/** Everything that is made from the sources alone, and so is the same in every site. */
export interface Bundles extends Omit<MadeBundles, 'client'> {
  /** All of them as they are kept. */
  made: MadeBundles;
  /** Folder with the files that each site gets a copy of. */
  folder: string;
  client: ClientBundle;
  server: typeof Server;
}

/** The same as it is kept for the next build, and for others who draw. */
export interface MadeBundles {
  client: MadeClient;
  embed: EmbedFiles;
  deck: DeckFiles;
  oneFile: OneFileBundle;
  reader: ReaderFiles;
  lean: LeanFiles;
}

/** A folder for each state of the sources. */
const FOLDER = '.cache/bundles';

/**
 * Makes all bundles, or leaves those that an earlier build made of the same sources.
 * @param code what they are made of (`codeHash`)
 * @param fresh whether they are made anew in any case
 * @returns the folder that `loadBundles` takes
 */
export async function bundleAll(code: string, fresh: boolean): Promise<string> {
  const folder = path.posix.join(FOLDER, code);
  if (!fresh && existsSync(madeFile(folder))) {
    await used(folder);
    return folder;
  }
  await forgetOld(FOLDER, DAY);
  // In a folder of its own first: builds that run at the same time find all of it or nothing.
  const draft = `${folder}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  const files = path.posix.join(draft, FILES);
  const client = await bundleClient(files);
  await bundleServerFile(path.posix.join(draft, SERVER));
  await bundleLibrary(files);
  const [embed, reader] = [await bundleEmbed(files), await bundleReader(files)];
  const [deck, oneFile] = [await bundleDeck(files), await bundleOneFile()];
  const pages = Object.keys(views).flatMap((view) =>
    LANGS.map((lang) => [`${view}.${lang}`, client.filesOf(view, lang)] as const),
  );
  const lean = await bundleLean(files);
  const { sourceFiles } = client;
  const made: MadeBundles = {
    embed,
    reader,
    lean,
    deck,
    oneFile,
    client: { sourceFiles, pages: Object.fromEntries(pages) },
  };
  await writeFile(madeFile(draft), JSON.stringify(made));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return folder;
}

const FILES = 'files';
const SERVER = 'server';
const madeFile = (folder: string): string => path.join(folder, 'made.json');

/** The bundles of a folder, ready to draw with. */
export async function loadBundles(folder: string): Promise<Bundles> {
  const made = JSON.parse(await readFile(madeFile(folder), 'utf8')) as MadeBundles;
  const server = await loadServer(path.join(folder, SERVER, 'server.js'));
  return { ...made, made, folder: path.join(folder, FILES), client: clientOf(made.client), server };
}
