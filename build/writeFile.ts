import { mkdir, writeFile as write } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file of the site, with the folders that lead to it. */
export async function writeFile(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await write(file, content);
}

/** Writes a list or an object as JSON that people can read. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
