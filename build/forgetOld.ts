import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/** A day in milliseconds. */
export const DAY = 24 * 3600 * 1000;

/**
 * Throws away what earlier builds have kept and none has used for a while. Whoever uses a part of it says so with `used`.
 * @param folder holds a file or a folder for each part
 * @param age for how long a part is kept unused, in milliseconds
 */
export async function forgetOld(folder: string, age: number, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const part = path.join(folder, name);
    const found = await stat(part).catch(() => null);
    // Another build may be throwing it away at this moment.
    if (found && now - found.mtimeMs > age) await rm(part, { recursive: true, force: true });
  }
}

/** Keeps a part for as long again. */
export async function used(part: string): Promise<void> {
  await utimes(part, new Date(), new Date()).catch(() => undefined);
}
