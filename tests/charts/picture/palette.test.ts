import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTES, SOURCE_COLOURS, type Theme } from '../../../src/charts/picture/palette';

const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
const codes = readFileSync('src/app/styles/codes.css', 'utf8');

/** Names of tokens that have no place in a picture: fonts, sizes, the shadow below a sheet. */
const OTHER = /^(shade|sans|serif|tap|margin|t-.*)$/;

/** The custom properties in the block that begins with a selector. */
function block(selector: string): Record<string, string> {
  const [, body = ''] = tokens.split(`${selector} {`);
  const end = body.indexOf('}');
  const found = [...body.slice(0, end).matchAll(/--([\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value.trim()]));
}

const light = block(':root');

test.each([
  ['light', light],
  ['dark', { ...light, ...block(":root[data-theme='dark']") }],
  ['dark', { ...light, ...block(":root:not([data-theme='light'])") }],
] as [Theme, Record<string, string>][])(
  'pictures have the colours of the %s tokens, each and no other',
  (theme, wanted) => {
    const { colours, strengths } = PALETTES[theme];
    const own = {
      ...colours,
      ...Object.fromEntries(Object.entries(strengths).map(([name, value]) => [name, `${value}`])),
    };
    expect(own).toEqual(Object.fromEntries(Object.entries(wanted).filter(([name]) => !OTHER.test(name))));
  },
);

test('sources wear in pictures what they wear on pages', () => {
  for (const [key, colour] of Object.entries(SOURCE_COLOURS)) {
    const [, rest = ''] = codes.split(new RegExp(`\\.c-${key}(?=[\\s,])`));
    expect(rest.slice(0, rest.indexOf('}'))).toContain(`var(--code-${colour})`);
  }
  expect(Object.keys(SOURCE_COLOURS).length).toBe(
    [...codes.matchAll(/\.c-(?:[a-z]+_[a-z_]+|current|carryover)\b/g)].length,
  );
});
