import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { noticeQuote, noticeText } from '../../src/i18n/problems/noticeText';
import { problemSentence, REFUSAL_TEXTS } from '../../src/i18n/problems/problemSentence';
import { noticeSchema } from '../../src/model/problems/problemSchema';
import { everyNotice, everyRefusal } from './everyProblem';

/** Chinese characters outside of quotation marks and brackets, where the document's own words and terms may stand. */
const bareChinese = (text: string): string =>
  text
    .replace(/“[^”]*”|（[^）]*）|\([^)]*\)/g, '')
    .match(/[\u4e00-\u9fff]+/g)
    ?.join(' ') ?? '';

describe.each(everyRefusal().map((problem) => [problem.kind, problem] as const))('a refusal %s', (kind, problem) => {
  it('names file, table, line, what was expected, what stood there and what to do now, in one sentence of either language', () => {
    expect(problemSentence(problem, 'zh')).toMatch(
      /^upload\.txt（表3 第 419 行）：应为[^\n]+，实际是[^\n]+；[^\n]+。$/,
    );
    expect(problemSentence(problem, 'en')).toMatch(
      /^upload\.txt \(表3, line 419\): expected [^\n]+, found [^\n]+; [^\n]+\.$/,
    );
    expect(Object.keys(REFUSAL_TEXTS[kind])).toEqual(['zh', 'en']);
    expect(bareChinese(problemSentence(problem, 'en').replace('表3', ''))).toBe('');
  });

  it('leaves no value out that it was given', () => {
    for (const value of Object.values(problem.values).flat()) {
      if (/^E[A-Z]+$/.test(String(value)) || value === 'overview' || value === 'basic') continue;
      for (const lang of ['zh', 'en'] as const) expect(problemSentence(problem, lang)).toContain(String(value));
    }
  });
});

describe.each(everyNotice().map((notice) => [notice.kind, notice] as const))('a notice %s', (_, notice) => {
  it.each(['zh', 'en'] as const)('has a title, a reason and what follows from it (%s)', (lang) => {
    const { title, why, effect } = noticeText(notice, lang);
    const stop = lang === 'zh' ? /。$/ : /\.$/;
    expect(title).toMatch(/[^。.]$/);
    expect(why).toMatch(stop);
    expect(effect).toMatch(stop);
    expect(lang === 'en' ? bareChinese(`${title} ${why} ${effect}`) : '').toBe('');
  });

  it('is told with its file, its place and the words that it is about', () => {
    for (const lang of ['zh', 'en'] as const) {
      const sentence = problemSentence(notice, lang);
      expect(sentence).toContain(notice.file);
      expect(sentence).toContain(notice.table);
      if (notice.line !== null) expect(sentence).toMatch(new RegExp(`第 ${notice.line} 行|line ${notice.line}`));
      expect(sentence).toContain(noticeQuote(notice));
      expect(sentence).not.toMatch(/\n|undefined|null/);
    }
  });

  it('fits the schema with the values of its kind, and with no others', () => {
    const data: unknown = JSON.parse(JSON.stringify(notice));
    expect(v.is(noticeSchema, data)).toBe(true);
    expect(v.is(noticeSchema, { ...notice, kind: 'some-other-kind' })).toBe(false);
    expect(v.is(noticeSchema, { ...notice, values: { ...notice.values, expected: '' } })).toBe(false);
    expect(v.is(noticeSchema, { ...notice, values: {} })).toBe(Object.keys(notice.values).length === 0);
  });
});

test('no notice says that the document prints zero, or does not say something', () => {
  for (const notice of everyNotice()) {
    const { title, why, effect } = noticeText(notice, 'zh');
    const said = `${title}${why}${effect}`.replace(/不等于[^，。]*/g, '');
    expect(said).not.toMatch(/(?<!可能)没有写(?!单位)|文件(?:里)?没有印|0\.00|零/);
  }
});
