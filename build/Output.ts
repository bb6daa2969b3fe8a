import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './manifest';
import { jsonText, type Sink } from './Sink';

/** A file of a site as it lies there: its hash, and by what it is seen that nobody has touched it since. */
export interface WrittenFile {
  sha256: string;
  size: number;
  /** Milliseconds. */
  changed: number;
}

/**
 * The folder that a site is written to. A file is written beside its place and renamed into it, so whoever reads meanwhile, or
 * ends the build, finds the old one or the new one, both whole. One whose bytes lie there already is not written again.
 */
export class Output implements Sink {
  /** What was written, by path below the folder. */
  readonly written = new Map<string, WrittenFile>();
  readonly #made = new Set<string>();

  /** @param wants which files are drawn; all, where nothing is said */
  constructor(
    readonly folder: string,
    readonly wants: Sink['wants'] = () => true,
  ) {}

  async write(file: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const target = path.join(this.folder, file);
    if (!(await holds(target, bytes))) {
      const beside = path.dirname(target);
      if (!this.#made.has(beside)) await mkdir(beside, { recursive: true });
      this.#made.add(beside);
      const draft = `${target}.${process.pid}.draft`;
      await writeFile(draft, bytes);
      await rename(draft, target);
    }
    const { size, mtimeMs } = await stat(target);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.written.set(file, { sha256, size, changed: mtimeMs });
  }

  async writeJson(file: string, value: unknown): Promise<void> {
    await this.write(file, jsonText(value));
  }

  async copy(from: string, file: string): Promise<void> {
    await this.write(file, await readFile(from));
  }

  async copyFolder(from: string, folder = ''): Promise<void> {
    for (const file of await filesBelow(from)) await this.copy(path.join(from, file), path.posix.join(folder, file));
  }

  /** Whether a file lies there as it was written. */
  async has(file: string, { size, changed }: WrittenFile): Promise<boolean> {
    const found = await stat(path.join(this.folder, file)).catch(() => null);
    return found?.size === size && found.mtimeMs === changed;
  }

  /** Takes away every file but these, and the folders that are empty then. */
  async keepOnly(kept: { has: (file: string) => boolean }): Promise<void> {
    for (const file of await filesBelow(this.folder)) if (!kept.has(file)) await rm(path.join(this.folder, file));
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const folders = entries
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    // The deepest first; one that holds something stays.
    for (const folder of folders.sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => undefined);
  }
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.size === bytes.length && (await readFile(file)).equals(bytes);
}
