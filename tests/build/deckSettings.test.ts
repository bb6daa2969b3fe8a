import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDeckSettings } from '../../build/readDeckSettings';
import { siteAddress } from '../../build/siteAddress';

const folder = mkdtempSync(path.join(tmpdir(), 'decks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads settings with this text. */
function read(text: string) {
  writeFileSync(path.join(folder, 'a.deck.json'), text);
  return readDeckSettings(folder, 'a');
}

test('without a file the deck is the usual one', async () => {
  expect(await readDeckSettings(folder, 'none')).toEqual({ slides: null, sentences: {} });
});

test('a sentence may be one text or one for each language', async () => {
  const settings = await read('{"slides":["title"],"sentences":{"title":"欢迎","total":{"zh":"少了","en":"Less"}}}');
  expect(settings).toEqual({
    slides: ['title'],
    sentences: { title: { zh: '欢迎', en: '欢迎' }, total: { zh: '少了', en: 'Less' } },
  });
});

test.each([
  [
    '{"slides":["titel"]}',
    /a\.deck\.json: slides\.0: 应为title, .*之一，实际是"titel" \/ expected one of title, .*found "titel"/,
  ],
  ['{"slides":[]}', /slides: 应为至少一张，实际是一张也没有 \/ expected at least one slide/],
  ['{"slides":["title","title"]}', /slides: 应为每张一次.* \/ expected each slide once/],
  [
    `{"sentences":{"total":"${'长'.repeat(61)}"}}`,
    /sentences\.total: 应为最多 60 个字，实际是61 个 \/ expected at most 60 characters, found 61/,
  ],
  ['{"sentences":{"total":{"zh":"只有中文"}}}', /sentences\.total\.en: 应为.* \/ expected/],
  ['{"slide":["title"]}', /slide: 应为这里能设的一项，实际是"slide" \/ expected/],
  ['{', /a\.deck\.json: 应为 JSON.* \/ expected JSON/],
])('%s is refused in one sentence', async (text, words) => {
  const message = await read(text).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  expect(message).toMatch(words);
  expect(message).not.toContain('\n');
});

test('an address of a site ends in a slash, and is refused if it is none', () => {
  expect(siteAddress('')).toBe('');
  expect(siteAddress('https://budget.example/a')).toBe('https://budget.example/a/');
  for (const wrong of ['budget.example', 'ftp://a/', 'https://a/?b'])
    expect(() => siteAddress(wrong)).toThrow(/--site/);
});
