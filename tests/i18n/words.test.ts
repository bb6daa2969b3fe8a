import { describe, expect, test } from 'vitest';
import { ruleSentence } from '../../src/i18n/words/source/ruleWords';
import { TERMS, termOf } from '../../src/i18n/terms/terms';
import { wordsOf } from '../../src/i18n/words/words';
import { formColumns } from '../../src/templates/forms/textForm';

describe('the dictionary', () => {
  test('has a term in both languages for each entry', () => {
    for (const { zh, en } of [TERMS.source, TERMS.function, TERMS.manner, TERMS.economic]) {
      expect(Object.keys(en)).toEqual(Object.keys(zh));
      for (const [name] of Object.values(zh)) expect(name.length).toBeGreaterThan(1);
      for (const [name, plain] of Object.values(en)) expect(name + plain).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test('finds a source in English by the name that documents print', () => {
    const names = Object.fromEntries(Object.entries(TERMS.source.zh).map(([key, [name]]) => [key, name]));
    const printed = Object.fromEntries(Object.entries(TERMS.source.en).map(([key, [, , name]]) => [key, name]));
    expect(printed).toEqual(names);
  });

  test('knows every source that the income table can print', () => {
    for (const column of formColumns('income')) {
      if (column === 'total' || column === 'fiscal_appropriation') continue;
      expect(TERMS.source.zh[column]).toBeDefined();
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
