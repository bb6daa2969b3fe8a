import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyFrozen, frozenFolder, keptEditions, nameOf, UNNAMED } from '../../build/frozen';
import { filesBelow } from '../../build/manifest';
import { Output } from '../../build/Output';
import { SITE } from './sitePages';

const published = new Set(['a']);
let folder = '';
let edition = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'frozen-'));
  const page = `<p>${UNNAMED}</p>`;
  edition = nameOf(new Map([['embed/a/flows.html', page]]), UNNAMED);
  mkdirSync(path.join(folder, 'frozen', edition, 'embed/a'), { recursive: true });
  writeFileSync(path.join(folder, 'frozen', edition, 'embed/a/flows.html'), page.replace(UNNAMED, edition));
  writeFileSync(path.join(folder, 'frozen/index.json'), JSON.stringify([{ budget: 'a', edition, data: 'd' }]));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a frozen edition', () => {
  test('is published by every build as it is, whatever the data is by then', async () => {
    for (const out of ['first', 'second']) {
      const newest = await copyFrozen(path.join(folder, 'data'), new Output(path.join(folder, out)), published);
      expect(newest.get('a')).toEqual({ edition, data: 'd', files: ['embed/a/flows.html'] });
      const file = path.join(folder, out, 'frozen', edition, 'embed/a/flows.html');
      expect(readFileSync(file, 'utf8')).toBe(`<p>${edition}</p>`);
    }
  });

  test('goes with a document that is no longer published', async () => {
    const newest = await copyFrozen(path.join(folder, 'data'), new Output(path.join(folder, 'gone')), new Set());
    expect([newest.size, existsSync(path.join(folder, 'gone'))]).toEqual([0, false]);
  });

  test('whose bytes were changed stops the build', async () => {
    const spoilt = path.join(folder, 'spoilt');
    cpSync(path.join(folder, 'frozen'), path.join(spoilt, 'frozen'), { recursive: true });
    writeFileSync(path.join(spoilt, 'frozen', edition, 'embed/a/flows.html'), `<p>${edition}!</p>`);
    await expect(
      copyFrozen(path.join(spoilt, 'data'), new Output(path.join(spoilt, 'out')), published),
    ).rejects.toThrow(/was changed/);
    rmSync(path.join(spoilt, 'frozen', edition), { recursive: true });
    await expect(
      copyFrozen(path.join(spoilt, 'data'), new Output(path.join(spoilt, 'out')), published),
    ).rejects.toThrow(/was changed/);
  });

  test('that the repository keeps stands in the built site byte for byte', async () => {
    const kept = frozenFolder('static/data');
    const editions = await keptEditions(kept);
    expect(editions.length).toBeGreaterThan(0);
    for (const one of editions) {
      const files = await filesBelow(path.join(kept, one.edition));
      expect(files.length).toBeGreaterThan(12);
      for (const file of files) {
        const [before, now] = [path.join(kept, one.edition), path.join(SITE, 'frozen', one.edition)];
        expect(readFileSync(path.join(now, file), 'utf8'), file).toBe(readFileSync(path.join(before, file), 'utf8'));
      }
    }
  });
});
