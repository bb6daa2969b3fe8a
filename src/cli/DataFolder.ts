import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Budget, IndexEntry } from '../model/budget';
import { indexSchema } from '../model/schema';
import { indexEntry, jsonOf } from './budgetFile';
import { FolderLock } from './FolderLock';

const INDEX = 'index.json';
const DRAFT = '.draft-';
/** Folders of which every file belongs to one budget, by the file's name without its ending. */
const PARTS = ['budgets', 'sources', 'pages'];

/** A data file that holds no budget. */
export class NoBudget extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

/**
 * The folder of the data while one run writes into it. What is read goes into a draft beside the data and becomes the data
 * only at the end, the index last: a run that ends early, however it ends, leaves the data as it was or whole.
 */
export class DataFolder {
  private readonly draft: string;
  private readonly files: string[] = [];

  private constructor(
    private readonly folder: string,
    private readonly lock: FolderLock,
  ) {
    this.draft = join(folder, `${DRAFT}${process.pid}`);
  }

  /**
   * Waits until no other run writes into the folder, and clears away what a killed one has left.
   * @param waiting is told once, with the number of the other process
   * @throws NodeJS.ErrnoException if the folder cannot be written
   */
  static async open(folder: string, waiting: (pid: number) => void): Promise<DataFolder> {
    const lock = await FolderLock.take(folder, waiting);
    // Nobody else has a draft while this run has the lock.
    for (const name of readdirSync(folder).filter((one) => one.startsWith(DRAFT)))
      rmSync(join(folder, name), { recursive: true, force: true });
    return new DataFolder(folder, lock);
  }

  /** The budgets that it holds: those that the index names or, where there is none, all that lie there. */
  known(): IndexEntry[] {
    const index = this.index();
    const ids = index?.map(({ id }) => id) ?? this.namesIn('budgets').map((name) => name.replace(/\.json$/, ''));
    return ids.flatMap((id) => {
      const entry = index?.find((one) => one.id === id);
      if (entry?.source && existsSync(this.pathOf(id))) return [entry];
      try {
        return [this.entryOf(id)];
      } catch {
        return entry ? [entry] : [];
      }
    });
  }

  /**
   * What the index says about a budget that lies here.
   * @throws NoBudget
   */
  entryOf(id: string): IndexEntry {
    try {
      return indexEntry(JSON.parse(readFileSync(this.pathOf(id), 'utf8')) as Budget);
    } catch {
      throw new NoBudget(this.pathOf(id));
    }
  }

  /** Puts a file into the draft; `path` is relative to the folder. */
  write(path: string, content: string | Uint8Array): void {
    const target = join(this.draft, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    this.files.push(path);
  }

  /** Says that this run is alive. */
  touch(): void {
    this.lock.touch();
  }

  /**
   * Makes the draft the data. The index comes last, as a whole, so that it never names what is not there.
   * @param only whether everything that the index does not name is taken away
   */
  publish(entries: readonly IndexEntry[], only: boolean): void {
    for (const path of this.files) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      renameSync(join(this.draft, path), join(this.folder, path));
    }
    this.files.length = 0;
    this.write(INDEX, jsonOf(entries));
    renameSync(join(this.draft, INDEX), join(this.folder, INDEX));
    if (!only) return;
    const named = new Set(entries.map(({ id }) => id));
    for (const part of PARTS)
      for (const name of this.namesIn(part))
        if (!named.has(basename(name).replace(/\.[^.]*$/, ''))) rmSync(join(this.folder, part, name), { force: true });
  }

  /** Clears the draft away and lets others in. */
  close(): void {
    rmSync(this.draft, { recursive: true, force: true });
    this.lock.release();
    try {
      // A folder that was made for nothing does not stay.
      rmdirSync(this.folder);
    } catch {
      // It holds something.
    }
  }

  private index(): IndexEntry[] | undefined {
    try {
      const result = v.safeParse(indexSchema, JSON.parse(readFileSync(join(this.folder, INDEX), 'utf8')));
      return result.success ? result.output : undefined;
    } catch {
      return undefined;
    }
  }

  private namesIn(part: string): string[] {
    const folder = join(this.folder, part);
    return existsSync(folder) ? readdirSync(folder) : [];
  }

  private pathOf(id: string): string {
    return join(this.folder, 'budgets', `${id}.json`);
  }
}

/** In the order of the files' names. */
export function byFile(entries: IndexEntry[]): IndexEntry[] {
  return entries.sort((a, b) => (`${a.id}.json` < `${b.id}.json` ? -1 : 1));
}
