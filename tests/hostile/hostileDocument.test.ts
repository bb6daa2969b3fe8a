import { csvParse } from 'd3';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/cli/facts/csv';
import { factsCsv, KINDS } from '../../src/cli/facts/facts';
import { ingest } from '../../src/ingest/ingest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { budgetSchema } from '../../src/model/schema';
import { inventedBudget } from '../build/inventedData';
import { readText, sampleText } from '../ingest/sample';
import { hostileBudget, hostileDocument } from './hostileBudget';
import { everything } from '../sample';

const MEGABYTE = 1024 * 1024;
const SEEDS = everything ? 60 : 6;

/** What a reading of some text says; a refusal says its sentence. */
function answerTo(text: string): { sentence: string; seconds: number } {
  const before = process.cpuUsage();
  const result = ingest({ bytes: new TextEncoder().encode(text), file: 'upload.txt', sha256: '' });
  const { user, system } = process.cpuUsage(before);
  return { sentence: result.ok ? 'read' : problemSentence(result.problem, 'zh'), seconds: (user + system) / 1e6 };
}

describe('a hostile document', () => {
  test.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    'is read as any other, its words letter for letter (seed %i)',
    (seed) => {
      const { file, text } = hostileDocument(seed);
      const { budget, numbers } = readText(text, file);
      expect(budget.body).toBe('<img/src=x/onerror=pwned()>');
      expect(text).toContain(budget.body);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(v.is(budgetSchema, { ...budget, source: { ...budget.source, sha256: '0'.repeat(64) } })).toBe(true);
      for (const kind of KINDS) {
        for (const row of csvParse(factsCsv(kind, budget, numbers))) {
          for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+@-](?![\d.,]+%?$)./);
        }
      }
    },
  );

  test.each([
    ['letters', 'A'],
    ['digits', '1'],
    ['characters', '预'],
    ['spaces', ' '],
    ['brackets', '（'],
    ['amounts', '12.00万元，'],
    ['names of people', '联系人：'],
    ['telephone numbers', '电话：1'],
    ['turns of direction', '\u202e'],
    ['levels of codes', '（类）'],
  ])('with 2 MB of %s on one line is refused at once, with the line', (_, word) => {
    const lines = sampleText().split('\n');
    lines.splice(900, 0, word.repeat((2 * MEGABYTE) / word.length));
    const { sentence, seconds } = answerTo(lines.join('\n'));
    expect(sentence).toMatch(/第 901 行.*一行/);
    expect(seconds).toBeLessThan(2);
  });

  test.each(['1', '1,', '201 ', '12.00万元，', '（', '主要原因是'])(
    'with 50 KB of %j over many lines is answered as any other',
    (word) => {
      const lines = sampleText().split('\n');
      const line = word.repeat(60 / word.length);
      lines.splice(900, 0, ...Array.from({ length: (0.05 * MEGABYTE) / line.length }, () => line));
      const { sentence, seconds } = answerTo(lines.join('\n'));
      expect(sentence).not.toBe('');
      expect(seconds).toBeLessThan(2);
    },
  );
});

describe('data that is not ours', () => {
  const budget = inventedBudget('jia-2030', 2030);
  test.each([
    ['id', { ...budget, id: '../../elsewhere' }],
    ['id', { ...budget, id: 'a"><img src=x>' }],
    ['source.text', { ...budget, source: { ...budget.source, text: '../../elsewhere.txt' } }],
    ['source.text', { ...budget, source: { ...budget.source, text: 'javascript:pwned()' } }],
    ['body', { ...budget, body: 'A'.repeat(10 * MEGABYTE) }],
    ['facts', { ...budget, facts: { __proto__: [] } }],
  ])('with a hostile %s is refused', (place, value) => {
    const result = v.safeParse(budgetSchema, value);
    expect(result.success ? '' : v.getDotPath(result.issues[0])).toBe(place);
  });

  test('with hostile words in every text still fits: words are only words', () => {
    expect(v.safeParse(budgetSchema, hostileBudget('hostile-words')).issues?.[0].message).toBeUndefined();
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ['-2+3', "'-2+3"],
  ['@SUM(1)', "'@SUM(1)"],
  ['=', '='],
  ['-12.50', '-12.50'],
  ['+3%', '+3%'],
  ['>=90%', '>=90%'],
  ['增加', '增加'],
])('in CSV the words %j are written as %j', (value, written) => {
  expect(csvParse(csvOf(['a'], [[value]]))[0]?.['a']).toBe(written);
});
