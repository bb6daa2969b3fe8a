import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../src/series/search/SearchIndex';
import { entryOf, type SearchEntry } from '../../../src/series/search/searchEntry';
import { excerptOf, piecesOf, wordWith } from '../../../src/series/search/pieces';
import { pinyinTokens, queryTokens, runsOf, textTokens } from '../../../src/series/search/textTokens';

const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry =>
  entryOf({ id, group: 'names', title, view: 'structure', ...more });

const ENTRIES = [
  entry('function:2080705', '公益性岗位补贴', {
    code: '2080705',
    amount: 1_510_400,
    pinyin: 'gong yi xing gang wei bu tie',
    words: 'public-interest jobs 151.04',
  }),
  entry('function:2013299', '其他组织事务支出', { code: '2013299', amount: 5_030_000, words: '5,030.0' }),
  entry('economic:30231', '公务用车运行维护费', { code: '30231', words: '车 公车 official cars, vehicles' }),
  entry('project:p1', '社区运转经费', { group: 'projects', code: '2013299', amount: 2_400_000 }),
  entry('project:p2', '社区服务群众经费', { group: 'projects', code: '2013299', amount: 9_900_000 }),
  entry('reason:s1', '行政运行', {
    group: 'reasons',
    amount: -5,
    signed: true,
    text: '划转 4 个社区减少相应的人员经费',
  }),
  entry('reason:s2', '基本支出', { group: 'reasons', amount: -7, signed: true, text: '划转 4 个社区' }),
];
const index = new SearchIndex(ENTRIES);

/** Ids of all that is found, in the order in which it stands. */
const found = (query: string) => index.find(query).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('a search', () => {
  test.each([
    ['公益性', ['function:2080705'], 'Chinese by pairs of characters'],
    ['岗位 补贴', ['function:2080705'], 'several words, all of which have to fit'],
    ['车', ['economic:30231'], 'a single character'],
    ['gyxgw', ['function:2080705'], 'initials of the pinyin'],
    ['xgw', ['function:2080705'], 'initials from the middle of a name'],
    ['gangwei', ['function:2080705'], 'whole pinyin from the middle of a name'],
    ['30231', ['economic:30231'], 'a code'],
    ['302 31', ['economic:30231'], 'a code in groups'],
    ['２０８', ['function:2080705'], 'the beginning of a code, in full width'],
    ['Vehicle', ['economic:30231'], 'an English word from its beginning, whatever the capitals'],
    ['vehicels', ['economic:30231'], 'an English word with letters mixed up'],
    ['151.04', ['function:2080705'], 'a figure as printed'],
    ['5,030', ['function:2013299'], 'a figure with its separators'],
    ['恐龙', [], 'what is not there'],
    ['', [], 'nothing'],
    ['，。！', [], 'signs only'],
  ])('for “%s” finds %j: %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('puts names before sentences, and money by its size', () => {
    expect(found('社区')).toEqual(['project:p2', 'project:p1', 'reason:s2', 'reason:s1']);
  });

  test('says where the money is that no code is named after', () => {
    expect(index.codesOf(index.find('社区')).map(({ id }) => id)).toEqual(['function:2013299']);
  });
});

test('Chinese is found by characters and pairs, asked for by pairs, and other words stay whole', () => {
  expect(textTokens('划转4个社区')).toEqual(['划', '转', '划转', '4', '个', '社', '区', '个社', '社区']);
  expect(queryTokens('4个社区')).toEqual(['4', '个社', '社区']);
  expect(runsOf('1,234.50 万元')).toEqual(['1234.50', '万元']);
  expect(pinyinTokens('she qu')).toEqual(['sq', 'shequ', 'q', 'qu']);
});

describe('marks', () => {
  const hits = (text: string, query: string, pinyin = '') =>
    piecesOf(text, query, pinyin)
      .filter(({ hit }) => hit)
      .map((piece) => piece.text);

  test('show what was asked for, and by letters the characters that they spell', () => {
    expect(hits('划转4个社区减少社区运转', '社区')).toEqual(['社区', '社区']);
    expect(hits('公益性岗位补贴', 'gw', 'gong yi xing gang wei bu tie')).toEqual(['岗位']);
    expect(hits('公益性岗位补贴', 'gangw', 'gong yi xing gang wei bu tie')).toEqual(['岗位']);
    expect(hits('Wages and welfare', 'w')).toEqual(['W', 'w']);
    expect(hits('２０１ 类', '201')).toEqual(['２０１']);
  });

  test('never change the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          piecesOf(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('of a long text keep what surrounds the first hit', () => {
    const long = `${'前'.repeat(200)}社区${'后'.repeat(200)}`;
    const text = excerptOf(piecesOf(long, '社区'))
      .map((piece) => piece.text)
      .join('');
    expect(text).toMatch(/^……前+社区后+……$/);
    expect(text.length).toBe(72 + 4);
    const english = `${'many words '.repeat(30)}wages ${'and more '.repeat(30)}`;
    const cut = excerptOf(piecesOf(english, 'wages'))
      .map((piece) => piece.text)
      .join('');
    expect(cut).toMatch(/^……( ?(many|words|wages|and|more))+ ?……$/);
    expect(excerptOf(piecesOf('短', '长'))).toEqual([{ text: '短', hit: false }]);
  });

  test('tell the word that a thing was found by', () => {
    expect(wordWith('Pensions, job support', 'pension')).toBe('Pensions');
    expect(wordWith('暖气 供暖', '车')).toBe('');
  });
});
