import { expect, test } from 'vitest';
import { plainOf, shownChanges } from '../../src/embed/cards/changes/shownChanges';
import { changeList } from '../../src/series/changes/changeList';
import { sampleBudget } from '../present/sampleBudget';

test('items of one class name the class that they belong to; none takes its plain words for its own', () => {
  const { top } = shownChanges(changeList(sampleBudget()));
  const said = top.map((item) => [item.code, plainOf(item, 'zh'), plainOf(item, 'en')]);
  expect(said.filter(([code]) => code?.startsWith('201'))).toEqual([
    ['2010301', '201 一般公共服务', '201 General public services'],
    ['2013299', '201 一般公共服务', '201 General public services'],
    ['2010350', '201 一般公共服务', '201 General public services'],
  ]);
});

test('a class keeps its plain words, and what has no code has none', () => {
  const [item] = shownChanges(changeList(sampleBudget())).top;
  expect(plainOf({ ...item!, code: '201', key: '201' }, 'zh')).toBe('政府日常运转');
  expect(plainOf({ ...item!, code: '', key: 'rest' }, 'zh')).toBe('');
});
