import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answer, type Answer } from './answer';
import { damagedDocument } from './damage';
import { damagedPdf } from './damagePdf';
import { leftOnDisk } from './leftOnDisk';

/** How many damaged documents are tried here; `npm run fuzz`, which `npm run test:all` ends with, tries 20,000. */
const COUNT = 60;
/** Seconds of processor time in which there has to be an answer. */
const LIMIT = 2;

describe(`${COUNT} damaged documents`, () => {
  let answers: Answer[] = [];
  beforeAll(() => {
    answers = Array.from({ length: COUNT }, (_, index) => answer(index + 1));
  }, 60_000);

  test('are each read or refused in one sentence, and what is read can be shown', () => {
    expect(answers.filter(({ fault }) => fault !== '').map(({ seed, fault }) => `seed ${seed}: ${fault}`)).toEqual([]);
  });

  test(`are each answered within ${LIMIT} s`, () => {
    expect(answers.filter(({ seconds }) => seconds > LIMIT)).toEqual([]);
  });

  test('are not all refused, and not all read', () => {
    const read = answers.filter((one) => one.read).length;
    expect(read).toBeGreaterThan(COUNT / 10);
    expect(read).toBeLessThan((9 * COUNT) / 10);
  });
});

describe('what a damaged document leaves on the disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-fuzz-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is whole data or nothing', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (let seed = 1; seed <= 12; seed++) {
      expect(await leftOnDisk(seed, damagedDocument(seed), folder)).toBe('');
      if (seed <= 4) expect(await leftOnDisk(seed, damagedPdf(seed), folder)).toBe('');
    }
    vi.restoreAllMocks();
  });
});
