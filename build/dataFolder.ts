import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sources } from './Sink';

/** The data of a site that lies in a folder of this machine. */
export function dataFolder(folder: string): Sources {
  return { read: (file) => readFile(path.join(folder, file)).catch(() => null) };
}
