import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What earlier builds have worked out, a JSON file each. It is never needed: what is missing or broken is worked out again. */
export class Remembered {
  constructor(readonly folder: string) {}

  /** @returns undefined where nothing of that name is known */
  async get<Value>(name: string): Promise<Value | undefined> {
    try {
      return JSON.parse(await readFile(this.#fileOf(name), 'utf8')) as Value;
    } catch {
      return undefined;
    }
  }

  async set(name: string, value: unknown): Promise<void> {
    const file = this.#fileOf(name);
    await mkdir(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, JSON.stringify(value));
    await rename(draft, file);
  }

  /** What is known by a name, else what is worked out now and known from now on. */
  async once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const known = await this.get<Value>(name);
    if (known !== undefined) return known;
    const value = await make();
    await this.set(name, value);
    return value;
  }

  /** Forgets all names but these. */
  async keepOnly(names: { has: (name: string) => boolean }): Promise<void> {
    for (const file of await readdir(this.folder).catch(() => [])) {
      if (!names.has(path.basename(file, '.json'))) await rm(path.join(this.folder, file), { force: true });
    }
  }

  #fileOf(name: string): string {
    return path.join(this.folder, `${name}.json`);
  }
}
