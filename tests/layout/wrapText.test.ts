import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textBlock } from '../../src/layout/picture/textBlock';
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

test('a character that is written as two units is never broken in the middle', () => {
  expect(wrapText('𠮷𠮷𠮷𠮷𠮷', 26, 13)).toEqual(['𠮷𠮷', '𠮷𠮷', '𠮷']);
});

test('a line ends only where the next word would not fit', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 120, max: 300 }), (words, width) => {
      const lines = wrapText(words.join(''), width, 13);
      for (const [at, line] of lines.slice(1).entries()) {
        const [next = ''] = line.match(/[A-Za-z0-9]+|（类）|./u) ?? [];
        expect(textWidth(`${lines[at]}${next}`, 13)).toBeGreaterThan(width - textWidth(' ', 13));
      }
    }),
  );
});

test('English breaks between words', () => {
  expect(wrapText('Social security and employment', 116, 13)).toEqual(['Social security', 'and employment']);
});

test('a balanced heading breaks behind its commas where that takes no more lines', () => {
  const linesOf = (text: string, width: number): string[] =>
    textBlock(text, 0, 0, width, { size: 10, balanced: true }).shapes.flatMap((shape) =>
      shape.shape === 'text' ? shape.runs.map((run) => run.text) : [],
    );
  // Twelve characters a line: the first comma is the only place that leaves two lines.
  expect(linesOf('比上年少，公共预算减少，因划转社区', 130)).toEqual(['比上年少，', '公共预算减少，因划转社区']);
  // Its last clause alone is longer than a line, so the lines are only of one length.
  expect(linesOf('少了，一般公共预算减少最多的是行政运行', 130)).toEqual([
    '少了，一般公共预算减',
    '少最多的是行政运行',
  ]);
});
