import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOnPage } from '../../../src/series/search/rowOnPage';
import { searchView } from '../../../src/series/search/searchView';
import { textPassages } from '../../../src/series/search/textPassages';
import { WholeText } from '../../../src/series/search/WholeText';
import { sampleBudget } from '../../present/sampleBudget';

const LINES = [
  '街道负责居民小',
  '',
  '区的事务，购买健身器',
  '- 12 -',
  '材。',
  '三公 经 费 4, 187.94 万元',
  '表 1.20 5.00',
  '“三公”经费（公用）',
  '社区健 120.00 说明',
  '康中心 30.00 无',
  '⽴德树人',
];
const text = new WholeText(LINES.join('\n'));

/** What is found, as `line:characters` of each piece, places separated by blanks. */
const found = (query: string) =>
  text
    .find(query)
    .hits.map((hit) => hit.map(({ line, from, to }) => `${line}:${LINES[line - 1]?.slice(from, to) ?? ''}`).join('+'))
    .join(' ');

describe('the whole text', () => {
  test.each([
    ['事务', '3:事务', 'a word on its line'],
    ['居民小区', '1:居民小+3:区', 'a word broken over lines with a blank one between'],
    ['健身器材', '3:健身器+5:材', 'a word broken over two pages'],
    ['经费', '6:经 费 8:经费', 'a word that blanks have broken'],
    ['经 费', '6:经 费 8:经费', 'a query with blanks'],
    ['"三公"经费', '6:三公 经 费 8:“三公”经费', 'other marks of quotation, or none'],
    ['三公经费', '6:三公 经 费 8:三公”经费', 'with and without the marks in it'],
    ['材三公', '5:材+6:三公', 'across the end of a sentence where it stands nowhere else'],
    ['41.8794', '', 'a figure with its point elsewhere'],
    ['公用经费', '', 'what stands there in another order'],
    ['经费公用', '8:经费（公用', 'whatever marks stand between'],
    ['4,187.94', '6:4, 187.94', 'a figure that a blank has broken'],
    ['4187.94', '6:4, 187.94', 'a figure without its separators'],
    ['205.00', '7:20 5.00', 'two figures side by side where no other place is left'],
    ['社区健康中心', '9:社区健+10:康中心', 'a name broken inside of a cell, with the neighbours between'],
    ['立德', '11:⽴德', 'a character printed as the radical that looks like it'],
    ['恐龙', '', 'what is not there'],
    ['，', '3:，', 'a mark alone'],
  ])('for “%s” finds “%s”: %s', (query, places) => {
    expect(found(query)).toBe(places);
  });

  test('searches several words one by one, and says which of them are nowhere', () => {
    expect(text.find('恐龙 健身器材').missing).toEqual(['恐龙']);
    expect(found('恐龙 健身器材')).toBe('3:健身器+5:材');
    expect(text.find('事务 万元').missing).toEqual([]);
    expect(text.find(' 恐龙 ').missing).toEqual(['恐龙']);
  });

  test('does not take two figures side by side for one that stands elsewhere', () => {
    const twice = new WholeText('表 1.20 5.00\n共 205.00');
    expect(twice.find('205.00').hits.map(([{ line }]) => line)).toEqual([2]);
  });

  test('finds whatever stands in a text, wherever lines and blanks break it', () => {
    const letters = fc.stringMatching(/^[甲乙丙丁戊己]{4,12}$/);
    const breaks = fc.array(fc.constantFrom('', ' ', '\n', '\n\n', '\f', '\u200b'), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(letters, breaks, fc.nat(8), (word, gaps, at) => {
        const printed = [...word].map((letter, index) => letter + (gaps[index] ?? '')).join('');
        const part = word.slice(at % (word.length - 1), (at % (word.length - 1)) + 2);
        expect(new WholeText(`前言\n${printed}后`).find(part).hits.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a passage', () => {
  test('has two lines before, blank ones not counted, and underlines what was asked for on each line', () => {
    const [passage] = textPassages(text.lines, text.find('三公经费4').hits);
    expect(passage?.lines.map(({ number, hit }) => [number, hit])).toEqual([
      [4, false],
      [5, false],
      [6, true],
    ]);
    expect(passage?.lines.at(-1)?.pieces).toEqual([
      { text: '三公 经 费 4', hit: true },
      { text: ', 187.94 万元', hit: false },
    ]);
  });

  test('is one where two hits stand close together', () => {
    const passages = textPassages(text.lines, text.find('经费').hits);
    expect(passages.map(({ line, endLine }) => [line, endLine])).toEqual([[6, 8]]);
  });

  test('names page and row where the text has pages, in each file from its first', () => {
    const paged = ['甲', '乙', '\f丙', '丁', '戊', '\f己'];
    expect([1, 2, 3, 4].map((line) => rowOnPage(paged, line, []))).toEqual([
      { page: 1, row: 1 },
      { page: 1, row: 2 },
      { page: 2, row: 1 },
      { page: 2, row: 2 },
    ]);
    // A copied text, then a file of pages.
    expect([4, 5, 6].map((line) => rowOnPage(['甲', '乙', '丙', '丁', '戊', '\f己'], line, [3, 6]))).toEqual([
      { page: 1, row: 1 },
      { page: 1, row: 2 },
      { page: 2, row: 1 },
    ]);
    expect(rowOnPage(['甲', '乙', '丙', '丁', '\f戊'], 2, [3, 5])).toBeNull();
    expect(rowOnPage(LINES, 5, [])).toBeNull();
  });
});

describe('of the sample', () => {
  const budget = sampleBudget();
  const source = readFileSync(path.join('static/data', budget.source.text), 'utf8');
  const whole = new WholeText(source);

  test.each([
    ['健身器材', 1198],
    ['居民小区', 60],
    ['计划生育', 64],
    ['综治', 94],
  ])('“%s” is found on line %d, which no name says', (query, line) => {
    expect(whole.find(query).hits.map(([first]) => first.line)).toContain(line);
  });

  test('the page knows how many lines the whole text has', () => {
    expect(searchView(budget).text).toEqual({ lines: source.split('\n').length, ends: [], illegible: false });
  });
});

test('a document with pictures of pages says that not all of it can be searched', () => {
  const notice = { kind: 'unread-page', values: { pages: [3] }, file: 'a.pdf', table: '', line: null } as const;
  const budget = { ...sampleBudget(), problems: [notice] } as never;
  expect(searchView(budget).text.illegible).toBe(true);
});
