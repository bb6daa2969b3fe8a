import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as hostile from './hostilePdf';
import { readPrinted } from './readPrinted';

const { fromText } = hostile;
const sound = hostile.sound();
const bare = (content: string, page: string): Uint8Array<ArrayBuffer> => hostile.pages([content], { page });

/** What each file is refused with: the one true reason. */
const REFUSED: [name: string, bytes: () => Uint8Array<ArrayBuffer>, reason: RegExp][] = [
  ['locked with a password', hostile.encrypted, /有密码保护的 PDF/],
  ['locked in a way that nobody knows', hostile.unknownLock, /有密码保护的 PDF/],
  ['cut off in the middle', () => fromText(sound.slice(0, sound.length / 2)), /打不开的 PDF：不完整，或者已损坏/],
  ['nothing but its first line', () => fromText(sound.slice(0, 30)), /打不开的 PDF/],
  ['without pages', () => hostile.pages([]), /没有一页有文字或图片/],
  ['with a blank page', () => hostile.pages(['']), /没有一页有文字或图片/],
  ['pictures alone', () => hostile.scan(5), /扫描件：5 页里有 5 页是图片/],
  ['2,000 pages', () => hostile.pages(Array.from({ length: 2000 }, () => 'BT ET')), /不超过 1000 页.*实际是2000 页/],
  ['a form that a program has to draw', hostile.xfa, /动态表单（XFA）/],
  ['a tree of pages that loops', hostile.treeLoop, /第 1 页已损坏|打不开的 PDF/],
  ['pages without a size', () => bare('0 0 m 100 0 l S', '/MediaBox [0 0 0 0]'), /没有一页有文字或图片/],
  [
    'a page whose size is no number',
    () => bare('0 0 m 100 0 l S', '/MediaBox [nan 1e999 -1e999 x]'),
    /没有一页有文字或图片/,
  ],
  [
    'a page of endless size',
    () => bare('0 0 m 100 0 l S', '/MediaBox [-1e30 -1e30 1e30 1e30]'),
    /没有一页有文字或图片/,
  ],
  ['a drawing that draws itself', hostile.formLoop, /没有一页有文字或图片/],
  ['drawings within drawings', () => hostile.deepForms(3000, false), /没有一页有文字或图片/],
  ['20,000 lines on a page', () => hostile.paths(20_000), /没有一页有文字或图片/],
];

/** Odd files in which all the same everything stands. */
const READ: [name: string, bytes: () => Uint8Array<ArrayBuffer>][] = [
  ['a ZIP behind it', () => fromText(sound + hostile.ZIP)],
  ['a ZIP inside it', () => fromText(sound.replace('%âãÏÓ\n', `%âãÏÓ\n${hostile.ZIP}\n`))],
  ['a ZIP before it', () => fromText(hostile.ZIP + sound)],
  ['a table of places that is elsewhere', () => fromText(sound.replace(/startxref\n\d+/, 'startxref\n12'))],
  [
    'a table of wrong places',
    () =>
      fromText(
        sound.replace(
          /(\d{10}) 00000 n/g,
          (_, place: string) => `${String(Number(place) + 7).padStart(10, '0')} 00000 n`,
        ),
      ),
  ],
  ['a line before its head', () => fromText(`\n\n${sound}`)],
];

describe('a PDF', () => {
  it.each(REFUSED)(
    'that is %s is refused with one true sentence',
    async (name, bytes, reason) => {
      const { value, refusal } = await readPrinted(bytes(), `${name}.pdf`);
      expect(value).toBeNull();
      expect(refusal).toMatch(reason);
      expect(refusal).toMatch(/^[^\n]+应为[^\n]+，实际是[^\n]+。$/);
      expect(refusal).not.toMatch(/公开样式|UTF-8/);
    },
    120_000,
  );

  it.each(READ)('with %s is read as it stands', async (_, bytes) => {
    const { value, refusal } = await readPrinted(bytes());
    expect(refusal).toBe('');
    expect(value?.budget.facts.length).toBe(17);
  });

  it('whose text lies under a picture is no scan: what is written there is read', async () => {
    const { value } = await readPrinted(fromText(hostile.underPictures()));
    expect(value?.budget.facts.length).toBe(17);
  });
});

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bundled.js', 'src/cli/main.ts', ...args], {
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  };

  it('ends a document that takes too long, and reads those behind it', () => {
    const documents = join(folder, 'documents');
    const data = join(folder, 'data');
    spawnSync('mkdir', [documents]);
    writeFileSync(join(documents, 'a-endless.pdf'), hostile.deepForms(40, true));
    writeFileSync(join(documents, 'b-sound.pdf'), fromText(sound));
    const argv = ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', documents, '--out', data];
    const { stderr } = spawnSync(process.execPath, argv, {
      encoding: 'utf8',
      env: { ...process.env, MINGZHANG_SECONDS: '4' },
    });
    expect(stderr).toMatch(/a-endless\.pdf：应为几秒内能读完的文件，实际是4 秒还没有读完的文件/);
    expect(readdirSync(join(data, 'budgets'))).toEqual(['b-sound.json']);
  }, 240_000);

  it('refuses a file that is far too large before it is opened', () => {
    const file = join(folder, 'large.pdf');
    writeFileSync(file, '%PDF-1.7\n');
    truncateSync(file, 3_000_000_000);
    const { code, err } = run('facts', file);
    expect(code).toBe(2);
    expect(err).toMatch(/^large\.pdf：应为不超过 100 MB 的部门预算公开文件，实际是2861 MB 的文件。\n$/);
  }, 60_000);

  it('trace writes every stage, a picture of each page, and no name that is masked', () => {
    const file = join(folder, 'traced.pdf');
    const out = join(folder, 'trace');
    writeFileSync(file, fromText(hostile.withContact()));
    const { code } = run('trace', file, '--out', out);
    expect(code).toBe(0);
    const names = readdirSync(out).sort();
    expect(names).toEqual([
      '1-words.json',
      '2-rules.json',
      '3-grids.json',
      '4-parts.json',
      '5-tables.json',
      '6-facts.json',
      'page-001.svg',
      'page-002.svg',
      'page-003.svg',
      'page-004.svg',
    ]);
    const all = names.map((name) => readFileSync(join(out, name), 'utf8'));
    expect(all.filter((text) => /王建国|13900001234/.test(text))).toEqual([]);
    expect(all[names.indexOf('page-003.svg')]).toMatch(/<title>expenditure\/1\/total reported<\/title>/);
    const { facts } = JSON.parse(all[5] ?? '') as { facts: unknown[] };
    expect(facts.length).toBe(17);
    const tables = JSON.parse(all[4] ?? '') as { columns: { key: string }[] }[];
    expect(tables[1]?.columns.map(({ key }) => key)).toEqual(['', '', 'total', 'basic', 'project']);
  }, 60_000);

  it('trace says of another format that it is none', () => {
    const file = join(folder, 'text.txt');
    writeFileSync(file, '部门预算');
    expect(run('trace', file, '--out', join(folder, 'none'))).toMatchObject({
      code: 2,
      err: 'text.txt：应为PDF 文件，实际是别的格式的文件。\n',
    });
  }, 60_000);
});
