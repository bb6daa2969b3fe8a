import { describe, expect, test } from 'vitest';
import { changeClaim, claimClauses, claimOf } from '../../src/i18n/formats/claim';

const less = { amount: -100, percent: { value: -9.31, step: 0.01, stated: false } };
const ofPart = {
  change: less,
  reason: { subject: '一般公共预算', amount: -90 },
  ofWhole: false,
  brief: '划转 4 个社区',
};

describe('a reason that is stated for a part', () => {
  test('is introduced by that part, in both languages', () => {
    expect(claimOf(ofPart, 'zh')).toBe('比上年少 9.3%，其中一般公共预算减少，因划转 4 个社区');
    expect(claimOf(ofPart, 'en')).toBe('9.3% less than last year, with the general public budget down');
  });

  test('is quoted below where it has no short form, and its part is named all the same', () => {
    expect(claimClauses({ ...ofPart, brief: '' }, 'zh')).toEqual(['比上年少 9.3%，', '其中一般公共预算减少']);
  });

  test('says nothing of more or less where the part did not change', () => {
    expect(claimOf({ ...ofPart, reason: { subject: '基本支出', amount: 0 } }, 'zh')).toBe('比上年少 9.3%');
  });

  test('keeps the printed name of a part that no dictionary knows', () => {
    expect(claimOf({ ...ofPart, reason: { subject: '某项资金', amount: 5 } }, 'en')).toBe(
      '9.3% less than last year, with “某项资金” up',
    );
  });
});

test('where nothing is known of the whole, the largest part stands alone and is called a part of nothing', () => {
  const unknown = { ...ofPart, change: null };
  expect(claimOf(unknown, 'zh')).toBe('一般公共预算比上年减少，因划转 4 个社区');
  expect(claimOf(unknown, 'en')).toBe('The general public budget fell against last year');
  // What was not read may speak of the whole: then that comes first.
  expect(claimOf(unknown, 'zh', '没有读进来')).toBe('没有读进来，其中一般公共预算减少，因划转 4 个社区');
});

test('a reason for the whole is given as its own', () => {
  expect(claimOf({ ...ofPart, ofWhole: true }, 'zh')).toBe('比上年少 9.3%，主要原因是划转 4 个社区');
});

describe('without a percentage', () => {
  test('money where there was none is not called the same as last year', () => {
    expect(changeClaim({ amount: 100, percent: null }, 'zh')).toBe('上年没有这份预算');
  });

  test('an unknown change is not called the same', () => {
    expect(changeClaim(null, 'en')).toMatch(/does not say/);
    expect(changeClaim({ amount: 0, percent: null }, 'zh')).toBe('和上年一样多');
  });
});

test('a stated rate of the whole keeps its printed digits', () => {
  expect(changeClaim({ amount: -100, percent: { value: -17.45, step: 0.01, stated: true } }, 'zh')).toContain('17.45%');
});
