import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arithmeticText } from '../../src/i18n/formats/arithmeticText';
import {
  columnUnit,
  formatAmount,
  formatChange,
  formatRate,
  formatShare,
  grouped,
  ofHundred,
  ownUnit,
} from '../../src/i18n/formats/numbers';

const zh = columnUnit('zh');

describe('amounts', () => {
  test('show what the source printed', () => {
    expect(formatAmount(41_879_400, zh)).toBe('4,187.94');
    expect(formatAmount(33_800, zh)).toBe('3.38');
    expect(formatAmount(0, zh)).toBe('0.00');
    expect(formatAmount(189_767_600.12, zh, 0.01)).toBe('18,976.76');
    expect(formatAmount(41_879_400, columnUnit('en'))).toBe('41,879.4');
  });

  test('are in yuan below ten thousand and in hundred millions from a billion on, where they stand alone', () => {
    expect([800, 10_000, 999_999_999, 1_000_000_000].map((yuan) => ownUnit(yuan, 'zh').word)).toEqual([
      '元',
      '万元',
      '万元',
      '亿元',
    ]);
  });

  test('have no more places in hundred millions than in the unit of the page', () => {
    expect(formatAmount(3_516_840_000, ownUnit(3_516_840_000, 'zh'), 0.01)).toBe('35.168400');
  });

  test('carry a true minus sign and a plus where asked', () => {
    expect(formatChange(-1_325_000, zh)).toBe('−132.50');
    expect(formatChange(127_800, zh)).toBe('+12.78');
    expect(formatChange(0, zh)).toBe('0.00');
    expect(grouped(-0.001, 2)).toBe('0.00');
  });

  test('keep the decimals of what they are counted by', () => {
    const each = { each: 200_000, step: 100 };
    expect(arithmeticText({ count: 2.5, unit: '社区', ...each }, 'zh')).toBe('2.5 个社区 × 20.00 万元');
    expect(arithmeticText({ count: 1200, unit: '社区', ...each }, 'en')).toBe(
      '1,200 communities × 200.0 thousand yuan',
    );
  });

  test('of a hundred yuan read 0 or 100 only where that is exact', () => {
    expect([0, 0.04, 0.05, 99.94, 99.96, 100].map(ofHundred)).toEqual(['0.0', '<0.1', '0.1', '99.9', '>99.9', '100.0']);
  });

  test('lose nothing of a printed figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundreds) => {
        for (const unit of [zh, columnUnit('en')]) {
          const text = formatAmount(hundreds * 100, unit)
            .replaceAll(',', '')
            .replace('−', '-');
          expect(Math.round(Number(text) * unit.yuan)).toBe(hundreds * 100);
        }
      }),
    );
  });
});

test.each([
  [0.98905, '98.9%'],
  [0.000807, '0.08%'],
  [0, '0%'],
  [1, '100%'],
  [0.9999, '99.9%'],
  [0.00001, '<0.01%'],
  [-0.00001, '>−0.01%'],
  [-0.25, '−25.0%'],
])('a share of %d is %s', (part, text) => {
  expect(formatShare(part)).toBe(text);
});

test.each([
  [{ value: -17.45, step: 0.01, stated: true }, '17.45%'],
  [{ value: 17, step: 1, stated: true }, '17%'],
  [{ value: 0.2, step: 0.01, stated: true }, '0.20%'],
  [{ value: 17.453, step: 0.01, stated: false }, '17.5%'],
  [{ value: -0.04, step: 0.01, stated: false }, '0.0%'],
])('a stated rate keeps its printed digits, a worked-out one has one decimal: %j is %s', (rate, text) => {
  expect(formatRate(rate)).toBe(text);
});
