import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allCases, caseName, HASHES, hashOf, isShown, pictureFile, PICTURES, readable, type GoldenCase } from './cases';
import { drawCase, PICTURE_KINDS } from './draw';
import { FIXTURES } from './fixtures';
import { everything } from '../sample';

const accepted = JSON.parse(readFileSync(HASHES, 'utf8')) as Record<string, string>;

/** `npm test` takes a narrow and a wide width, each in one theme and language; `npm run test:all` takes all. */
function sampled({ width, theme, lang }: GoldenCase): boolean {
  return (width === 320 && theme === 'light' && lang === 'zh') || (width === 768 && theme === 'dark' && lang === 'en');
}

/** Each picture is drawn once, whatever asks for it; the largest cost of this file by far. */
const drawn = new Map<GoldenCase, string>();
function pictureOf(one: GoldenCase): string {
  const svg = drawn.get(one) ?? drawCase(one);
  drawn.set(one, svg);
  return svg;
}

const cases = allCases(PICTURE_KINDS);
const chosen = everything ? cases : cases.filter(sampled);

test('the list names every picture and no other', () => {
  expect(Object.keys(accepted)).toEqual(cases.map(caseName));
});

test('each picture that is shown is the one in its file (npm run golden -- --update draws the files anew)', () => {
  const shown = cases.filter(isShown);
  expect(readdirSync(PICTURES).sort()).toEqual(shown.map((one) => path.basename(pictureFile(one))).sort());
  for (const one of shown) expect(readable(pictureOf(one)), caseName(one)).toBe(readFileSync(pictureFile(one), 'utf8'));
});

describe.each(Object.keys(FIXTURES))('the pictures of %s', (fixture) => {
  const own = chosen.filter((one) => one.fixture === fixture);

  test('are as they were accepted (npm run golden shows what differs)', () => {
    const different = own.filter((one) => hashOf(pictureOf(one)) !== accepted[caseName(one)]);
    expect(different.map(caseName)).toEqual([]);
  });

  test('have nothing that is not a number, and nothing drawn outside of them', () => {
    for (const one of own) {
      const svg = pictureOf(one);
      expect(svg, caseName(one)).not.toMatch(/NaN|Infinity|undefined|\[object| (?:width|height)="-/);
      const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      expect(Number(width)).toBeGreaterThan(0);
      expect(Number(height)).toBeGreaterThan(100);
    }
  });
});
