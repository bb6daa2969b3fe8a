import { describe, expect, test } from 'vitest';
import { explained, GLOSSARY_PARTS, termPrinted } from '../../src/i18n/glossary/glossaryTerm';
import { STATE_TERMS, VIEW_TERMS } from '../../src/i18n/glossary/viewTerms';
import { LANGS } from '../../src/i18n/lang';
import { wordsOf } from '../../src/i18n/words/words';

const keys = Object.values(GLOSSARY_PARTS).flat();

describe('the glossary', () => {
  test.each(keys)('explains %s in both languages, in other words than its own name', (key) => {
    for (const lang of LANGS) {
      const { name, text } = explained(key, lang);
      expect(name.length).toBeGreaterThan(1);
      expect(text.length).toBeGreaterThan(lang === 'zh' ? 8 : 30);
      expect(text).toMatch(lang === 'zh' ? /。$/ : /[.…]$/);
    }
    expect(explained(key, 'en').name).not.toMatch(/\p{Script=Han}/u);
  });

  test('names no term twice', () => {
    for (const lang of LANGS) expect(new Set(keys.map((key) => explained(key, lang).name)).size).toBe(keys.length);
  });

  test('knows a term by the names that documents give it, with or without quotation marks', () => {
    expect(termPrinted('三公经费')).toBe('three-public');
    expect(termPrinted('“三公”经费')).toBe('three-public');
    expect(termPrinted('其他资金')).toBe('unit-funds');
    expect(termPrinted('没有这个词')).toBeUndefined();
  });

  test('calls certainties and states as the charts call them', () => {
    for (const [state, key] of Object.entries(STATE_TERMS)) expect(explained(key, 'zh').name).toBe(state);
    const { certainty } = wordsOf('zh');
    for (const [key, { word }] of Object.entries(certainty)) {
      expect(explained(key as keyof typeof certainty, 'zh').name).toBe(word);
    }
  });

  test('has all terms that the views ask for', () => {
    for (const terms of Object.values(VIEW_TERMS)) for (const key of terms) expect(keys).toContain(key);
  });
});
