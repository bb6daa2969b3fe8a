import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang';
import { sampleOf } from '../sample';
import { open } from './openPage';
import { PhoneReader } from './PhoneReader';

/**
 * Twelve more questions of a resident with a phone, each answered within three taps from the front page, nothing typed. What the answer
 * has to be was read in the document's text by a person; the line is said beside it.
 */

type Question = [question: string, answer: (reader: PhoneReader) => Promise<void>];

/** What stands on Chinese pages, or on English ones. */
const said = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);

const QUESTIONS: Question[] = [
  [
    '我的社区分到什么 what does my community get',
    async (reader) => {
      // Lines 1077 and 1089: 20 and 10 for each of 12.
      await reader.tap(said(reader.lang, '和我家有关的', 'About my community'));
      await reader.page.waitForURL('**/unit.html*');
      await reader.reads('12个社区，每个社区20万元', '12个社区，每个社区10万元');
      await reader.reads(said(reader.lang, '30 万元', '300 thousand yuan'));
    },
  ],
  [
    '到底用来干什么 what is it for exactly',
    async (reader) => {
      // Lines 940 to 942.
      await reader.ask('purposes');
      await reader.reads(said(reader.lang, '3,680.23', '36,802.3'), '发放2024年人员工资、津贴补贴等支出');
    },
  ],
  [
    '谁决定的 who decides',
    async (reader) => {
      // Line 1071.
      await reader.ask('basis');
      await reader.reads('社区运转经费', '昌市党办（2018）159号昌吉市财政预算安排');
      await reader.tap(said(reader.lang, '看每个项目', 'See each project'));
      await reader.reads('昌市党办（2016）83号昌吉市财政年初预算安排');
    },
  ],
  [
    '今年有什么新的 what is new',
    async (reader) => {
      // Every item of lines 985 to 1044 has a figure of last year.
      await reader.ask('new');
      await reader.reads(said(reader.lang, '没有一个科目是今年新有的', 'no item is new this year'));
    },
  ],
  [
    '我该问什么 what should I ask',
    async (reader) => {
      // Lines 1237 and 1239: 11 cars, of which 2, 0 and 1.
      await reader.reads(said(reader.lang, '车辆是 11 辆，还是 3 辆？', '11 vehicles, or 3 vehicles?'));
      await reader.tap(said(reader.lang, '车辆是 11 辆', '11 vehicles'));
      await reader.page.waitForURL('**/ask.html*');
      await reader.reads('请问以哪一个为准？谢谢您。');
    },
  ],
  [
    '数字不对向谁说 where do I complain about a figure',
    async (reader) => {
      await reader.ask('ask');
      await reader.reads(said(reader.lang, '向编制这份文件的单位问：', 'Ask the body that wrote the document:'));
      await reader.reads('昌吉市人民政府绿洲路街道办事处');
      await reader.tap(said(reader.lang, '看值得问的', 'See what is worth asking'));
      await reader.page.waitForURL('**/ask.html*');
    },
  ],
  [
    '平均每人多少 how much per person',
    async (reader) => {
      // Lines 96 and 97 count staff; nothing counts residents.
      await reader.ask('people');
      await reader.reads(said(reader.lang, '不除成人均', 'nothing is divided'), '104', '119', '83', '36');
    },
  ],
  [
    '几辆车，三公多少 how many cars',
    async (reader) => {
      // Lines 1174 and 1237.
      await reader.ask('cars');
      await reader.reads(
        said(reader.lang, '6.00 万元', '60.0 thousand yuan'),
        said(reader.lang, '11 辆', '11 vehicles'),
      );
      await reader.tap(said(reader.lang, '看车、房、人、采购', 'See cars, staff, purchases'));
      await reader.page.waitForURL('**/targets.html*');
    },
  ],
  [
    '买了什么 what is bought',
    async (reader) => {
      // Lines 1219 to 1223.
      await reader.ask('procurement');
      const worth = { zh: ['546.35', '420.35', '120.00', '6.00'], en: ['5,463.5', '4,203.5', '1,200.0', '60.0'] };
      await reader.reads(...worth[reader.lang]);
    },
  ],
  [
    '为什么比去年少 why less than last year',
    async (reader) => {
      // Lines 891 to 893.
      await reader.ask('change');
      await reader.reads(said(reader.lang, '−944.10', '−9,441.0'));
      await reader.reads('划转 4 个社区减少相应的社区运转、服务群众、网格运转及书记报酬以及人员经费的转出减少');
    },
  ],
  [
    '去年的计划做到了吗 was last year’s plan kept',
    async (reader) => {
      // The four projects' tables print 29 values of last year; the body's own table of line 1259 prints none.
      await reader.ask('kept');
      await reader.reads(said(reader.lang, '29 个目标旁边印着上年完成值', 'Beside 29 of its targets'));
      await reader.reads(said(reader.lang, '要看决算', 'stands in the account'));
    },
  ],
  [
    '谁写的，可信吗，原文在哪 who wrote it, and where is it',
    async (reader) => {
      await reader.ask('document');
      await reader.reads('昌吉市人民政府绿洲路街道办事处', said(reader.lang, '2024 年 2 月 7 日', '7 February 2024'));
      await reader.tap(said(reader.lang, '原文第 1 行', 'line 1'), 'section:has(> h2 > b)');
      await reader.page.waitForURL('**/source.html#*');
      await reader.reads('第一部分 2024 年昌吉市人民政府绿洲路街道办事处部门概况');
    },
  ],
];

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  // In `npm test` each question is asked in one language, in turn.
  test.each(sampleOf(QUESTIONS, 2, lang === 'zh' ? 0 : 1))('%s', async (_, answer) => {
    const { page, complaints, close } = await open(lang === 'zh' ? 'index.html' : `${lang}/index.html`, {
      width: 360,
      height: 640,
    });
    const reader = new PhoneReader(page, lang);
    await answer(reader);
    expect(reader.taps).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
