import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileDigest } from './fileDigest';

const COMMIT = 'commit.json';
const JOURNAL = 'journal.jsonl';

/** What is left to do of making a draft the data: renames in this order, then removals. */
interface Commit {
  files: string[];
  takenAway: string[];
}

/**
 * A folder beside the data that fills while documents are read. To become the data it is first said as a whole what has to be renamed
 * and removed: a run that is killed meanwhile leaves that behind, and the next one does the rest.
 */
export class Draft {
  private readonly root: string;
  private readonly files = new Set<string>();
  private journal: number | undefined;

  constructor(
    private readonly folder: string,
    name: string,
  ) {
    this.root = join(folder, name);
  }

  /** Puts a file into the draft; `path` is relative to the data. */
  write(path: string, content: string | Uint8Array): void {
    const target = join(this.root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    this.files.add(path);
  }

  /** Takes over a file that an unfinished run has left in the draft, if it is there as it was written. */
  adopt(files: readonly { path: string; sha256: string }[]): boolean {
    if (!files.every(({ path, sha256 }) => fileDigest(join(this.root, path)) === sha256)) return false;
    for (const { path } of files) this.files.add(path);
    return true;
  }

  /** A line that the next run shall find if this one does not end; it is written when what it tells of is. */
  note(line: string): void {
    mkdirSync(this.root, { recursive: true });
    // What a killed run was writing last may lack its end.
    this.journal ??= this.opened();
    writeSync(this.journal, `${line}\n`);
  }

  /** What an unfinished run has noted. */
  notes(): string {
    try {
      return readFileSync(join(this.root, JOURNAL), 'utf8');
    } catch {
      return '';
    }
  }

  /**
   * Makes the draft the data.
   * @param last path of the file that names all others, so that it never names what is not there
   * @param takenAway paths of files that are data no longer
   */
  publish(last: string, takenAway: string[]): void {
    this.files.delete(last);
    const commit: Commit = { files: [...this.files, last], takenAway };
    const own = join(this.root, `${COMMIT}.tmp`);
    writeFileSync(own, JSON.stringify(commit));
    renameSync(own, join(this.root, COMMIT));
    finish(this.folder, this.root);
    this.files.clear();
  }

  /** Ends it; what was noted stays for the next run only if this one is to be resumed. */
  close(keeps: boolean): void {
    if (this.journal !== undefined) closeSync(this.journal);
    this.journal = undefined;
    if (!keeps) rmSync(this.root, { recursive: true, force: true });
  }

  /** Does what is left to do of every draft that was becoming the data when its run was killed. */
  static finishAll(folder: string): void {
    for (const name of readdirSync(folder).filter((one) => one.startsWith('.')))
      if (existsSync(join(folder, name, COMMIT))) finish(folder, join(folder, name));
  }

  private opened(): number {
    const handle = openSync(join(this.root, JOURNAL), 'a');
    if (this.notes() !== '' && !this.notes().endsWith('\n')) writeSync(handle, '\n');
    return handle;
  }
}

/** Does what a draft says is to be done, or what is left of it. */
function finish(folder: string, root: string): void {
  const { files, takenAway } = JSON.parse(readFileSync(join(root, COMMIT), 'utf8')) as Commit;
  for (const path of files) {
    if (!existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(root, path), join(folder, path));
  }
  for (const path of takenAway) rmSync(join(folder, path), { force: true });
  rmSync(root, { recursive: true, force: true });
}
