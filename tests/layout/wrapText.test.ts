import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../src/layout/wrapText';

const texts = fc.array(fc.constantFrom('一般', '公共', '服务', 'General', 'budget', ' ', '201', '（类）'), {
  maxLength: 30,
});

test('each line fits, and no character is lost', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 300 }), (words, width) => {
      const text = words.join('');
      const lines = wrapText(text, width, 13);
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('English breaks between words', () => {
  expect(wrapText('Social security and employment', 110, 13)).toEqual(['Social security', 'and employment']);
});
