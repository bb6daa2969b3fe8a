import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestFiles } from '../../src/cli/ingest/ingestFiles';
import type * as IngestOne from '../../src/cli/ingest/ingestOne';
import type { IngestOneResult, ReadOrder } from '../../src/cli/ingest/ingestOne';
import { invent } from '../invent/invent';

/** A run may end between any two things that it does to the disk: here it does, at each of them in turn. */

vi.setConfig({ testTimeout: 240_000 });

const disk = vi.hoisted(() => ({
  /** How many more changes succeed. */
  left: Infinity,
  /** What the one after them ends with. */
  code: 'KILLED',
  count: 0,
}));

vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<Record<string, (...args: unknown[]) => unknown>>();
  const failing =
    (name: string) =>
    (...args: unknown[]) => {
      disk.count += 1;
      disk.left -= 1;
      // A process that was killed changes nothing more.
      if (disk.left < 0 && (disk.left === -1 || disk.code === 'KILLED'))
        throw Object.assign(new Error(`${disk.code}: ${name}`), { code: disk.code });
      return actual[name]?.(...args);
    };
  const changing = ['writeFileSync', 'writeSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync', 'utimesSync'];
  return { ...actual, ...Object.fromEntries(changing.map((name) => [name, failing(name)])) };
});

// What a document becomes is worked out once: what is tried is when it is written.
const known = vi.hoisted(() => new Map<string, IngestOneResult>());
vi.mock('../../src/cli/ingest/ingestOne', async (importActual) => {
  const actual = await importActual<typeof IngestOne>();
  const ingestOne = async (order: ReadOrder): Promise<IngestOneResult> => {
    const key = `${order.sha256} ${order.id}`;
    const result = known.get(key) ?? (await actual.ingestOne(order));
    known.set(key, result);
    return result;
  };
  return { ...actual, ingestOne };
});

let root: string;
let documents: string;

beforeEach(() => {
  heal();
  root = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
  documents = path.join(root, 'documents');
  mkdirSync(documents);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return () => {
    heal();
    rmSync(root, { recursive: true, force: true });
  };
});

function heal(): void {
  disk.left = Infinity;
  disk.count = 0;
}
const SHORT = [21, 14].map((seed) => invent(seed).text);
const put = (name: string, text = ''): void => writeFileSync(path.join(documents, name), text);
const read = (out: string, only = false) => ingestFiles([documents], { out, only, program: 'this version' });

function contents(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files
      .map((one) => path.join(one.parentPath, one.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}
/** Without what is beside the data: locks, drafts and logs. */
const data = (folder: string) =>
  Object.fromEntries(Object.entries(contents(folder)).filter(([name]) => !name.startsWith('.')));

/** The data before, and what the documents of now make of them. */
async function beforeAndAfter(
  out: string,
  only: boolean,
): Promise<{ before: Record<string, string>; after: Record<string, string>; changes: number }> {
  put('a.txt', SHORT[0]);
  put('gone.txt', `${SHORT[1]}\n`);
  await read(out);
  const before = data(out);
  rmSync(path.join(documents, 'gone.txt'));
  put('a.txt', SHORT[1]);
  put('b.txt', SHORT[0]);
  const copy = path.join(root, 'copy');
  for (const [name, text] of Object.entries(contents(out))) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    writeFileSync(path.join(copy, name), text);
  }
  heal();
  await read(copy, only);
  return { before, after: contents(copy), changes: disk.count };
}

/** Puts the folder back to what it was. */
function restore(out: string, kept: Record<string, string>): void {
  rmSync(out, { recursive: true, force: true });
  for (const [name, text] of Object.entries(kept)) {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), text);
  }
}

describe('a run that ends between any two changes of the disk', () => {
  it('as if it were killed: the next one leaves what an undisturbed one leaves, byte for byte', async () => {
    const out = path.join(root, 'data');
    const { after, changes } = await beforeAndAfter(out, true);
    const kept = contents(out);
    let ended = 0;
    for (let at = 0; at < changes; at += 1) {
      heal();
      restore(out, kept);
      disk.code = 'KILLED';
      disk.left = at;
      await read(out, true).catch(() => (ended += 1));
      heal();
      // The lock of a dead process counts for nothing; this one is alive.
      for (const name of readdirSync(out).filter((one) => one.startsWith('.lock'))) rmSync(path.join(out, name));
      await read(out, true);
      expect([at, contents(out)]).toEqual([at, after]);
    }
    expect(ended).toBeGreaterThan(15);
  });

  it.each([
    ['ENOSPC', '磁盘已满'],
    ['EROFS', '只读的磁盘'],
    ['EDQUOT', '配额'],
  ])(
    'since the disk says %s: one sentence, the data as they were or whole, and the next run ends it',
    async (code, word) => {
      const out = path.join(root, 'data');
      const { before, after, changes } = await beforeAndAfter(out, false);
      const kept = contents(out);
      const whole = Object.fromEntries(Object.entries(after).filter(([name]) => !name.startsWith('.')));
      for (let at = 0; at < changes; at += 3) {
        heal();
        restore(out, kept);
        heal();
        disk.code = code;
        disk.left = at;
        const fault = await read(out).then(
          () => undefined,
          (error: unknown) => error,
        );
        // The last changes take away what nobody needs: there it may go unsaid.
        if (fault instanceof Error)
          expect(fault.message).toMatch(new RegExp(`data：应为可以写入的文件夹，实际是[^\\n]*${word}[^\\n]*。$`));
        heal();
        for (const [name, text] of Object.entries(data(out)))
          expect([at, name, [before[name], whole[name]].includes(text)]).toEqual([at, name, true]);
        await read(out);
        expect([at, data(out)]).toEqual([at, whole]);
      }
    },
  );
});
