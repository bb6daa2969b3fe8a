import { describe, expect, test } from 'vitest';
import { ECONOMIC_TERMS } from '../../src/i18n/economicTerms';
import { FUNCTION_TERMS } from '../../src/i18n/functionTerms';
import { ruleSentence } from '../../src/i18n/rules';
import { SOURCE_TERMS } from '../../src/i18n/sourceTerms';
import { termOf } from '../../src/i18n/terms';
import { wordsOf } from '../../src/i18n/words';
import { XINJIANG_COLUMNS } from '../../src/templates/xinjiang';

describe('the dictionary', () => {
  test('has a term in both languages for each entry', () => {
    for (const terms of [SOURCE_TERMS, FUNCTION_TERMS, ECONOMIC_TERMS]) {
      for (const [name, , english] of Object.values(terms)) {
        expect(name.length).toBeGreaterThan(1);
        expect(english).toMatch(/^[\x20-\x7e]+$/);
      }
    }
  });

  test('knows every source that the income table can print', () => {
    for (const column of XINJIANG_COLUMNS.income) {
      if (column === 'total' || column === 'fiscal_appropriation') continue;
      expect(SOURCE_TERMS[column]).toBeDefined();
    }
  });

  test('keeps the printed name of a code that it does not know', () => {
    expect(termOf('function', '299', '新的科目', 'en')).toEqual({ name: '新的科目', plain: '' });
  });
});

test('a rule without a sentence is explained by its certainty', () => {
  expect(ruleSentence('a-new-rule', 'inferred', 'zh')).toBe(wordsOf('zh').certainty.inferred.long);
});

test('English has no Chinese in its fixed words', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const words = wordsOf('en');
  collect({ ...words, brand: '', site: { ...words.site, other: '' } });
  const chinese = texts.filter((text) => /[\u4e00-\u9fff]/.test(text) && text.length > 1);
  expect(chinese).toEqual([]);
});
