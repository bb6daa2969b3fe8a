import { rm } from 'node:fs/promises';
import path from 'node:path';
import type * as Server from '../src/app/server';
import { bundleClient, bundleServer, type ClientBundle } from './bundle';
import { bundleDeck, type DeckFiles } from './bundleDeck';
import { bundleEmbed, type EmbedFiles } from './bundleEmbed';
import { bundleLibrary } from './bundleLibrary';
import { bundleReader, type ReaderFiles } from './bundleReader';
import { bundleOneFile, type OneFileBundle } from './oneFile';

/** Everything that is made from the sources alone, and so is the same in every site. */
export interface Bundles {
  /** Folder with the files that each site gets a copy of. */
  folder: string;
  client: ClientBundle;
  server: typeof Server;
  embed: EmbedFiles;
  deck: DeckFiles;
  oneFile: OneFileBundle;
  reader: ReaderFiles;
}

/** @param name tells this build from others that run at the same time */
export async function bundleAll(name: string): Promise<Bundles> {
  const folder = path.join('.cache/bundles', name.replace(/[^\w-]+/g, '_'));
  await rm(folder, { recursive: true, force: true });
  const client = await bundleClient(folder);
  const server = await bundleServer(folder);
  await bundleLibrary(folder);
  const embed = await bundleEmbed(folder);
  const reader = await bundleReader(folder);
  return { folder, client, server, embed, reader, deck: await bundleDeck(folder), oneFile: await bundleOneFile() };
}
