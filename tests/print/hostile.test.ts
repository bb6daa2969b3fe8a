import { packed } from '../../scripts/workbook/xlsxFile';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as hostile from './hostilePdf';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { locked } from './lockedPdf';
import { readPrinted } from './readPrinted';

const { fromText } = hostile;
const sound = hostile.sound();
const bare = (content: string, page: string): Uint8Array<ArrayBuffer> => hostile.pages([content], { page });

/** What each file is refused with: the one true reason, in both languages. */
const REFUSED: [name: string, bytes: () => Uint8Array<ArrayBuffer>, reason: RegExp, english: RegExp][] = [
  ['locked with a password', hostile.encrypted, /有密码保护的 PDF/, /a PDF locked with a password/],
  ['locked in a way that nobody knows', hostile.unknownLock, /有密码保护的 PDF/, /a PDF locked with a password/],
  [
    'locked with a password that somebody has',
    () => locked(sound, 'secret'),
    /有密码保护的 PDF/,
    /a PDF locked with a password/,
  ],
  [
    'cut off in the middle',
    () => fromText(sound.slice(0, sound.length / 2)),
    /打不开的 PDF：不完整，或者已损坏/,
    /a PDF that cannot be opened: incomplete or damaged/,
  ],
  ['nothing but its first line', () => fromText(sound.slice(0, 30)), /打不开的 PDF/, /a PDF that cannot be opened/],
  ['without pages', () => hostile.pages([]), /没有一页有文字或图片/, /without words or pictures on any page/],
  ['with a blank page', () => hostile.pages(['']), /没有一页有文字或图片/, /without words or pictures on any page/],
  ['pictures alone', () => hostile.scan(5), /扫描件：5 页里有 5 页是图片/, /a scan: 5 of its 5 pages are pictures/],
  [
    '2,000 pages',
    () => hostile.pages(Array.from({ length: 2000 }, () => 'BT ET')),
    /不超过 1000 页.*实际是2000 页/,
    /at most 1000 pages, found 2000 pages/,
  ],
  ['a form that a program has to draw', hostile.xfa, /动态表单（XFA）/, /a dynamic form \(XFA\)/],
  ['a tree of pages that loops', hostile.treeLoop, /第 1 页已损坏|打不开的 PDF/, /a damaged page 1|cannot be opened/],
  [
    'pages without a size',
    () => bare('0 0 m 100 0 l S', '/MediaBox [0 0 0 0]'),
    /没有一页有文字或图片/,
    /without words or pictures on any page/,
  ],
  [
    'a page whose size is no number',
    () => bare('0 0 m 100 0 l S', '/MediaBox [nan 1e999 -1e999 x]'),
    /没有一页有文字或图片/,
    /without words or pictures on any page/,
  ],
  [
    'a page of endless size',
    () => bare('0 0 m 100 0 l S', '/MediaBox [-1e30 -1e30 1e30 1e30]'),
    /没有一页有文字或图片/,
    /without words or pictures on any page/,
  ],
  ['a drawing that draws itself', hostile.formLoop, /没有一页有文字或图片/, /without words or pictures on any page/],
  [
    'drawings within drawings',
    () => hostile.deepForms(3000, false),
    /没有一页有文字或图片/,
    /without words or pictures on any page/,
  ],
  [
    'an archive under the name of a PDF',
    () => fromText(hostile.ZIP),
    /实际是ZIP 压缩包；请先解压/,
    /found a ZIP archive; unpack it/,
  ],
  [
    'half a workbook under the name of a PDF',
    () => packed({ 'xl/a.xml': '' }),
    /实际是其中的“xl\/workbook\.xml”缺失/,
    /whose “xl\/workbook\.xml” is missing/,
  ],
  ['nothing at all', () => fromText(''), /实际是空文件（0 字节）/, /found an empty file \(0 bytes\)/],
  [
    'in a font without Unicode',
    () => hostile.unmapped(),
    /\d+ 个字里有 \d+ 个只有样子：字体没有给出它们是什么字/,
    /only the looks of \d+ of \d+: their fonts do not say/,
  ],
  ['100,000 characters on a page', () => hostile.manyCharacters(100_000), /写明预算年度|应为/, /expected/],
  [
    '20,000 lines on a page',
    () => hostile.paths(20_000),
    /没有一页有文字或图片/,
    /without words or pictures on any page/,
  ],
];

/** Odd files in which all the same everything stands. */
const READ: [name: string, bytes: () => Uint8Array<ArrayBuffer>][] = [
  ['a lock that lets everybody read', () => locked(sound, '')],
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
    async (name, bytes, reason, words) => {
      const { value, refusal, english } = await readPrinted(bytes(), `${name}.pdf`);
      expect(value).toBeNull();
      expect(refusal).toMatch(reason);
      expect(refusal.startsWith(`${name}.pdf`)).toBe(true);
      expect(refusal).toMatch(/^[^\n]+应为[^\n]+，实际是[^\n]+；[^\n]+。$/);
      expect(refusal).not.toMatch(/公开样式|UTF-8/);
      expect(english).toMatch(words);
      expect(english.startsWith(`${name}.pdf`)).toBe(true);
      expect(english).toMatch(/^[^\n]+: expected [^\n]+, found [^\n]+; [^\n]+\.$/);
    },
    120_000,
  );

  it.each(READ)('with %s is read as it stands', async (_, bytes) => {
    const { value, refusal } = await readPrinted(bytes());
    expect(refusal).toBe('');
    expect(value?.budget.facts.length).toBe(17);
  });

  it.each([
    ['under a picture', hostile.underPictures],
    ['invisible on a picture', hostile.recognised],
  ] as const)('whose text lies %s is no scan: what is written there is read, and told', async (_, file) => {
    const { value } = await readPrinted(fromText(file()));
    expect(value?.budget.facts.length).toBe(17);
    const told = value?.budget.problems.find(({ kind }) => kind === 'text-under-picture');
    expect(told?.values).toEqual({ pages: [1, 2, 3] });
    expect(problemSentence(told!, 'zh')).toMatch(/第 1、2、3 页的字在图片下面.*请对照图片/);
    expect(problemSentence(told!, 'en')).toMatch(/text of pages 1, 2, 3 lies under a picture.*compare them with/);
  });

  it('whose text stands on a picture, as on paper with a letterhead, is nothing to tell of', async () => {
    const { value } = await readPrinted(fromText(hostile.onPictures()));
    expect(value?.budget.facts.length).toBe(17);
    expect(value?.budget.problems.map(({ kind }) => kind)).not.toContain('text-under-picture');
  });

  it('is known by its content, whatever its name says', async () => {
    const { value } = await readPrinted(fromText(sound), 'disclosure.txt');
    expect(value?.budget.facts.length).toBe(17);
  });
});

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]): { code: number | null; out: string; err: string } => {
    // However busy the machine is, what can be read is read here.
    const env = { ...process.env, MINGZHANG_SECONDS: '200' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bundled.js', 'src/cli/main.ts', ...args], {
      encoding: 'utf8',
      env,
    });
    return { code: status, out: stdout, err: stderr };
  };

  it('ends a document that takes too long, and reads those behind it', () => {
    const documents = join(folder, 'documents');
    const data = join(folder, 'data');
    spawnSync('mkdir', [documents]);
    writeFileSync(join(documents, 'a-endless.pdf'), hostile.endless());
    writeFileSync(join(documents, 'b-doubling.pdf'), hostile.deepForms(40, true));
    writeFileSync(join(documents, 'c-sound.pdf'), fromText(sound));
    const argv = ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', documents, '--out', data];
    const { stderr } = spawnSync(process.execPath, argv, {
      encoding: 'utf8',
      env: { ...process.env, MINGZHANG_SECONDS: '4' },
    });
    expect(stderr).toMatch(/a-endless\.pdf：应为几秒内能读完的文件，实际是4 秒还没有读完的文件/);
    expect(stderr).toMatch(/b-doubling\.pdf：应为[^\n]+，实际是(4 秒还没有读完的文件|打开它要用的内存太多)/);
    expect(readdirSync(join(data, 'budgets'))).toEqual(['c-sound.json']);
  }, 240_000);

  it.each([300, 2861])(
    'refuses a file of %i MB before it is opened',
    (megabytes) => {
      const file = join(folder, 'large.pdf');
      writeFileSync(file, '%PDF-1.7\n');
      truncateSync(file, megabytes * 1024 * 1024);
      const { code, err } = run('facts', file);
      expect(code).toBe(2);
      expect(err).toBe(
        `large.pdf：应为不超过 100 MB 的部门预算公开文件，实际是${megabytes} MB 的文件；请把有预算表和说明的那几页另存成一个文件再读。\n`,
      );
    },
    60_000,
  );

  it('tells of each file that nobody can read with one sentence, and reads the one among them that can be', () => {
    const documents = join(folder, 'all');
    const data = join(folder, 'all-data');
    mkdirSync(documents);
    const names = REFUSED.map(([name, bytes], at) => {
      const file = `${String(at).padStart(2, '0')} ${name.replace(/[^a-z]+/g, ' ')}.pdf`;
      writeFileSync(join(documents, file), bytes());
      return file;
    });
    writeFileSync(join(documents, '05 sound.pdf'), fromText(sound));
    writeFileSync(join(documents, '300.pdf'), '%PDF-1.7\n');
    truncateSync(join(documents, '300.pdf'), 300 * 1024 * 1024);
    const { err } = run('ingest', documents, '--out', data);
    const told = err.split('\n').filter((line) => line.includes('应为'));
    expect(told.map((line) => /^[^（：]+\.pdf/.exec(line)?.[0]).sort()).toEqual([...names, '300.pdf'].sort());
    for (const line of told) expect(line).toMatch(/应为.+，实际是.+；.+。$/);
    for (const part of ['budgets', 'pages', 'sources']) expect(readdirSync(join(data, part))).toHaveLength(1);
    expect(readdirSync(data).filter((name) => name.startsWith('.draft'))).toEqual([]);
  }, 240_000);

  it('trace writes every stage, a picture of each page, and no name that is masked', () => {
    const file = join(folder, 'traced.pdf');
    const out = join(folder, 'trace');
    writeFileSync(file, fromText(hostile.withContact()));
    const { code } = run('trace', file, '--out', out);
    expect(code).toBe(0);
    const names = readdirSync(out).sort();
    expect(names).toEqual([
      '0-pages.json',
      '1-parts.json',
      '2-tables.json',
      '3-targets.json',
      '4-narrative.json',
      '5-damage.json',
      '6-place.json',
      '7-assemble.json',
      'page-001.svg',
      'page-002.svg',
      'page-003.svg',
      'page-004.svg',
    ]);
    const all = names.map((name) => readFileSync(join(out, name), 'utf8'));
    expect(all.filter((text) => /王建国|13900001234/.test(text))).toEqual([]);
    expect(all[names.indexOf('page-003.svg')]).toMatch(/<title>expenditure\/1\/total reported<\/title>/);
    const { facts } = JSON.parse(all[6] ?? '') as { facts: unknown[] };
    expect(facts.length).toBe(17);
    const { tables } = JSON.parse(all[2] ?? '') as { tables: { columns: { key: string }[] }[] };
    expect(tables[1]?.columns.map(({ key }) => key)).toEqual(['', '', 'total', 'basic', 'project']);
  }, 60_000);

  it('trace writes the stages of a text too, up to the one that refuses it and why', () => {
    const file = join(folder, 'text.txt');
    const out = join(folder, 'text');
    writeFileSync(file, '表1\n部门收支总体情况表\n编制部门：青山局 单位：万元\n');
    expect(run('trace', file, '--out', out).code).toBe(2);
    expect(readdirSync(out).sort()).toEqual(['0-pages.json', 'refusal.json']);
    expect(readFileSync(join(out, 'refusal.json'), 'utf8')).toContain('"kind": "no-year"');
  }, 60_000);
});
