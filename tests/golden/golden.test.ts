import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCases, caseName, HASHES, hashOf, type GoldenCase } from './cases';
import { drawCase, PICTURE_KINDS } from './draw';
import { FIXTURES } from './fixtures';
import { everything } from '../sample';

const accepted = JSON.parse(readFileSync(HASHES, 'utf8')) as Record<string, string>;

/** `npm test` takes a narrow and a wide width, each in one theme and language; `npm run test:all` takes all. */
function sampled({ width, theme, lang }: GoldenCase): boolean {
  return (width === 320 && theme === 'light' && lang === 'zh') || (width === 768 && theme === 'dark' && lang === 'en');
}

const cases = allCases(PICTURE_KINDS);
const chosen = everything ? cases : cases.filter(sampled);

test('the list names every picture and no other', () => {
  expect(Object.keys(accepted)).toEqual(cases.map(caseName));
});

describe.each(Object.keys(FIXTURES))('the pictures of %s', (fixture) => {
  const own = chosen.filter((one) => one.fixture === fixture);

  test('are as they were accepted (npm run golden shows what differs)', () => {
    const different = own.filter((one) => hashOf(drawCase(one)) !== accepted[caseName(one)]);
    expect(different.map(caseName)).toEqual([]);
  });

  test('have nothing that is not a number, and nothing drawn outside of them', () => {
    for (const one of own) {
      const svg = drawCase(one);
      expect(svg, caseName(one)).not.toMatch(/NaN|Infinity|undefined|\[object| (?:width|height)="-/);
      const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      expect(Number(width)).toBeGreaterThan(0);
      expect(Number(height)).toBeGreaterThan(100);
    }
  });
});
