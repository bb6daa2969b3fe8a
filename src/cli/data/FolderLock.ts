import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const FILE = '.lock';
/** Ending of a lock's name: only who made this file may take a dead run's lock away, so that no two do. */
const BREAKING = '-breaking';
/** Milliseconds after which a lock that nobody touches is dead, whatever its process does; reading a document takes far less. */
const DEAD = 10 * 60_000;
/** Milliseconds that writing or taking away a lock file may take. */
const SHORT = 10_000;
const PAUSE = 100;
/** Locks that this process holds: in a container every process may have the number that a dead one had. */
const HELD = new Set<string>();

/** Lets one run at a time write into a folder. The lock of a run that was killed counts for nothing. */
export class FolderLock {
  private constructor(private readonly file: string) {}

  /**
   * Waits until the folder is free and takes it.
   * @param waiting is told once, with the number of the process that holds it
   * @param name of the lock, where runs beside each other have one each
   * @throws NodeJS.ErrnoException if the folder cannot be written
   */
  static async take(folder: string, waiting: (pid: number) => void, name = FILE): Promise<FolderLock> {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, name);
    let told = false;
    while (!made(file)) {
      if (isDead(file)) breakLock(file, `${file}${BREAKING}`);
      else {
        const pid = holderOf(file)?.pid;
        if (pid !== undefined && !told) waiting(pid);
        told ||= pid !== undefined;
        await pause(PAUSE);
      }
    }
    HELD.add(file);
    return new FolderLock(file);
  }

  /** Says that its run is alive; to be called now and then. */
  touch(): void {
    const now = new Date();
    utimesSync(this.file, now, now);
  }

  release(): void {
    HELD.delete(this.file);
    rmSync(this.file, { force: true });
  }
}

/** Makes a file that names this process, if it is not there. */
function made(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds a lock; undefined while it is being written, and where it is gone. */
function holderOf(file: string): { pid: number; host: string } | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(file, 'utf8')) as { pid?: unknown; host?: unknown };
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isDead(file: string): boolean {
  const age = ageOf(file);
  const holder = holderOf(file);
  if (!holder) return age > SHORT;
  // Numbers of processes mean nothing on another machine.
  if (age > DEAD) return true;
  if (holder.host !== hostname()) return false;
  return holder.pid === process.pid ? !HELD.has(file) : !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Milliseconds since a file was last touched; none where it is gone. */
function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** Takes a dead run's lock away, once more looked at where nobody else may take it away. */
function breakLock(file: string, breaking: string): void {
  if (!made(breaking)) {
    if (ageOf(breaking) > SHORT) rmSync(breaking, { force: true });
    return;
  }
  try {
    if (isDead(file)) rmSync(file, { force: true });
  } finally {
    rmSync(breaking, { force: true });
  }
}
