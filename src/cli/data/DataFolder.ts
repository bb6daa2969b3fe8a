import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Budget, IndexEntry } from '../../model/budget';
import { indexSchema } from '../../model/schema';
import type { Shard } from '../documents/Shard';
import type { IngestOneResult } from '../ingest/ingestOne';
import { indexEntry, jsonOf } from '../../model/budgetFile';
import { Draft } from './Draft';
import { fileDigest } from './fileDigest';
import { FolderLock } from './FolderLock';
import { keptResult, loggedReadings, type KeptResult, type LoggedReading } from './ReadingLog';

const INDEX = 'index.json';
const DRAFT = '.draft-';
/** The draft of a run over a folder or a list, which the next such run goes on with. */
const UNFINISHED = '.unfinished';
const LOG = '.read';
/** Folders of which every file belongs to one budget, by the file's name without its ending. */
const PARTS = ['budgets', 'sources', 'pages'];

/** A data file that holds no budget. */
export class NoBudget extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

/** How a run takes the folder. */
export interface FolderUse {
  /** Whether it goes on where an earlier run has ended, and says what it has read. */
  resumes: boolean;
  /** The part of the documents that it reads, beside other runs that read the other parts. */
  shard?: Shard | undefined;
}

/**
 * The folder of the data while one run writes into it. What is read goes into a draft beside the data and becomes the data
 * only at the end, the index last: a run that ends early, however it ends, leaves the data as it was or whole. One run writes at
 * a time; the runs of several shards read at the same time and wait for each other only to publish.
 */
export class DataFolder {
  private readonly draft: Draft;
  private readonly log: Map<string, LoggedReading>;
  private readonly notes: Map<string, LoggedReading>;
  private readonly logFile: string;
  private readonly logged: LoggedReading[] = [];

  private constructor(
    private readonly folder: string,
    private readonly lock: FolderLock,
    private readonly use: FolderUse,
    private readonly waiting: (pid: number) => void,
  ) {
    const suffix = use.shard ? `-${use.shard.index}-of-${use.shard.count}` : '';
    this.draft = new Draft(folder, use.resumes ? `${UNFINISHED}${suffix}` : `${DRAFT}${process.pid}`);
    this.logFile = `${LOG}${suffix}.jsonl`;
    this.notes = loggedReadings(use.resumes ? this.draft.notes() : '');
    this.log = loggedReadings(use.resumes ? textOf(join(folder, this.logFile)) : '');
  }

  /**
   * Waits until no other run writes into the folder, and clears away what a killed one has left.
   * @param waiting is told once, with the number of the other process
   * @throws NodeJS.ErrnoException if the folder cannot be written
   */
  static async open(
    folder: string,
    waiting: (pid: number) => void,
    use: FolderUse = { resumes: false },
  ): Promise<DataFolder> {
    const whole = await FolderLock.take(folder, waiting);
    Draft.finishAll(folder);
    // Nobody else has such a draft while this run has the lock.
    for (const name of readdirSync(folder).filter((one) => one.startsWith(DRAFT)))
      rmSync(join(folder, name), { recursive: true, force: true });
    if (!use.shard) return new DataFolder(folder, whole, use, waiting);
    whole.release();
    const own = await FolderLock.take(folder, waiting, `.lock-${use.shard.index}-of-${use.shard.count}`);
    return new DataFolder(folder, own, use, waiting);
  }

  /** The budgets that it holds: those that the index names or, where there is none, all that lie there. */
  known(): IndexEntry[] {
    const index = this.index();
    const ids = index?.map(({ id }) => id) ?? this.namesIn('budgets').map((name) => name.replace(/\.json$/, ''));
    const named = new Map(index?.map((entry) => [entry.id, entry]));
    return ids.flatMap((id) => {
      const entry = named.get(id);
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

  /** What an earlier run has read, finished or not, where all of its files are there as they were written. */
  kept(key: string): KeptResult | undefined {
    const noted = this.notes.get(key);
    const logged = this.log.get(key);
    const found =
      (noted && (!noted.result.ok || this.draft.adopt(noted.result.value.files)) ? noted : undefined) ??
      (logged && (!logged.result.ok || this.holds(logged.result.value.files)) ? logged : undefined);
    if (found) this.logged.push(found);
    return found?.result;
  }

  /** Puts what became of a document into the draft; what is noted with a key is not read again. */
  take(key: string | undefined, id: string, result: IngestOneResult): void {
    if (result.ok) for (const { path, bytes } of result.value.files) this.draft.write(path, bytes);
    const kept = key === undefined ? undefined : keptResult(result);
    if (key === undefined || !kept || !this.use.resumes) return;
    const line = { key, id, result: kept };
    this.draft.note(JSON.stringify(line));
    this.logged.push(line);
  }

  /** Puts a file into the draft that belongs to no budget; `path` is relative to the folder. */
  write(path: string, content: string): void {
    this.draft.write(path, content);
  }

  /** Says that this run is alive. */
  touch(): void {
    this.lock.touch();
  }

  /**
   * Makes the draft the data. The index comes last, as a whole, so that it never names what is not there.
   * @param own what this run has read
   * @param only whether everything that it has not read is taken away
   */
  async publish(own: readonly IndexEntry[], only: boolean): Promise<void> {
    const whole = this.use.shard ? await FolderLock.take(this.folder, this.waiting) : undefined;
    try {
      if (whole) Draft.finishAll(this.folder);
      const entries = new Map((only ? [] : this.known()).map((entry) => [entry.id, entry]));
      for (const entry of own) entries.set(entry.id, entry);
      if (this.use.resumes) this.draft.write(this.logFile, this.logText(entries));
      this.draft.write(INDEX, jsonOf(byFile([...entries.values()])));
      this.draft.publish(INDEX, only ? this.pathsOfOthers(entries) : []);
    } finally {
      whole?.release();
    }
  }

  /** Lets others in. A draft that was not published is cleared away unless a next run can go on with it. */
  close(): void {
    this.draft.close(this.use.resumes);
    this.lock.release();
    try {
      // A folder that was made for nothing does not stay.
      rmdirSync(this.folder);
    } catch {
      // It holds something.
    }
  }

  /** What this run knows of the documents of the index, and of others what earlier runs have known. */
  private logText(entries: ReadonlyMap<string, IndexEntry>): string {
    const anew = new Set(this.logged.map(({ id }) => id));
    const earlier = [...this.log.values()].filter(({ id }) => entries.has(id) && !anew.has(id));
    const lines = [...earlier, ...this.logged].map((line) => JSON.stringify(line));
    return lines
      .sort()
      .map((line) => `${line}\n`)
      .join('');
  }

  private pathsOfOthers(entries: ReadonlyMap<string, IndexEntry>): string[] {
    return PARTS.flatMap((part) =>
      this.namesIn(part)
        .filter((name) => !entries.has(basename(name).replace(/\.[^.]*$/, '')))
        .map((name) => join(part, name)),
    );
  }

  private holds(files: readonly { path: string; sha256: string }[]): boolean {
    return files.every(({ path, sha256 }) => fileDigest(join(this.folder, path)) === sha256);
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

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** In the order of the files' names. */
function byFile(entries: IndexEntry[]): IndexEntry[] {
  return entries.sort((a, b) => (`${a.id}.json` < `${b.id}.json` ? -1 : 1));
}
