import { describe, expect, test } from 'vitest';
import { countedThing, countWord, measureBefore } from '../../src/i18n/formats/countWords';

test.each([
  ['人', 1, '1 person'],
  ['人', -1, '-1 person'],
  ['人', 0, '0 people'],
  ['社区', 12, '12 communities'],
  ['平方米', 1, '1 m²'],
  ['只', 3, '3 只'],
])('%s counted %d times is “%s” in English', (unit, count, text) => {
  expect(`${count} ${countWord(unit, count, 'en')}`).toBe(text);
  expect(countWord(unit, count, 'zh')).toBe(unit);
});

describe('what a bare 个 counts', () => {
  test('is the last thing named before the figure', () => {
    expect(countedThing('个', '预算绩效 财政拨款项目 2 个', 'en')).toBe('项目');
    expect(countedThing('个', '网格党支部目标表 保障社区正常运转个数 =12 个', 'en')).toBe('社区');
    expect(countedThing('个', '网格党支部 3 个', 'en')).toBe('网格党支部');
  });

  test('stays bare where nothing that is known is named, and other units stay as they are', () => {
    expect(countedThing('个', '某种东西 3 个', 'en')).toBe('个');
    expect(countedThing('辆', '项目 3 辆', 'en')).toBe('辆');
  });
});

test('only a thing takes a measure word after a Chinese count; a unit is one itself', () => {
  expect(['社区', '学校', '户', '人', '个', '人次'].map(measureBefore)).toEqual(['个', '个', '', '', '', '']);
});
