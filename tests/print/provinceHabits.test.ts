import { describe, expect, it } from 'vitest';
import { sampleOf } from '../sample';
import { documentPdf, truthOf, type HandDocument } from './HandDocument';
import type { PrintHabits } from './Printer';
import { beijing } from './provinces/beijing';
import { chongqing } from './provinces/chongqing';
import { finalAccounts } from './provinces/finalAccounts';
import { fujian } from './provinces/fujian';
import { guangdong } from './provinces/guangdong';
import { henan } from './provinces/henan';
import { hunan } from './provinces/hunan';
import { ministry } from './provinces/ministry';
import { shaanxi } from './provinces/shaanxi';
import { sichuan } from './provinces/sichuan';
import { readFacts, readPrinted } from './readPrinted';

const SCALE = { times: 1, unit: '万元' } as const;
const DOCUMENTS: readonly HandDocument[] = [
  ministry(SCALE),
  beijing(SCALE),
  guangdong(SCALE),
  sichuan(SCALE),
  finalAccounts(SCALE),
  hunan,
  shaanxi,
  henan,
  fujian,
  chongqing,
];

/** Ways in which the same tables may come onto pages. */
const HABITS: Readonly<Record<string, Partial<PrintHabits>>> = {
  'shaded cells': { rules: 'shaded' },
  'thin boxes for rules': { rules: 'thin' },
  'words in one piece': { text: 'joined' },
  'words in pieces': { text: 'gaps' },
  'turned pages': { turns: 1 },
  'few rows a page': { rowsOnPage: 5 },
  'few rows a page, the inner header on each': { rowsOnPage: 5, again: 'second' },
  'open sides and few rows a page': { openSides: true, openTop: true, rowsOnPage: 6 },
  'the title on the page before': { titleBefore: true },
  'the total on a page of its own': { totalAlone: true, rowsOnPage: 6 },
  'small print upright': { landscape: false, size: 5 },
};

const CASES = DOCUMENTS.flatMap((document) =>
  Object.entries(HABITS).map(([name, habits]) => ({ name: `${document.name}, ${name}`, document, habits })),
);

describe('a disclosure of a province', () => {
  it.each(sampleOf(CASES, 3))('$name: every figure of its tables is read', async ({ document, habits }) => {
    const { value, refusal } = await readPrinted(documentPdf(document, { landscape: true, size: 6, ...habits }));
    expect(refusal).toBe('');
    const read = readFacts(value!).map(
      ({ printed: { table, code, name, column, published } }) =>
        `${table} | ${code} | ${name} | ${column} | ${published}`,
    );
    expect(read.sort()).toEqual(truthOf(document).sort());
  });
});
