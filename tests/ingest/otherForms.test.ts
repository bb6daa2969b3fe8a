import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { fold } from '../../src/readers/text/fold';
import { plainReading } from '../../src/readers/text/Reading';
import { sourceText } from '../../src/readers/text/SourceText';
import { narrated } from '../../src/ingest/4-narrative/readNarrative';
import { setCurrentAmounts } from '../../src/ingest/7-assemble/currentAmounts';
import { runningText, type RunningText } from '../../src/ingest/4-narrative/runningText';
import type { Names } from '../../src/ingest/2-tables/Names';
import type { SourceDocument } from '../../src/readers/SourceDocument';
import { readBudget } from '../../src/reading/readBudget';
import type { Statement } from '../../src/model/narrative/statement';

const linesOf = (text: string) => {
  const lines = text.split('\n').map(fold);
  return sourceText(lines.map(plainReading), lines, 'pdf').lines;
};

/** A document of pages without any table; pages are told apart by a line of hyphens. */
function documentOf(text: string): SourceDocument {
  const pages = text.split('\n-----\n');
  const all = linesOf(pages.join('\n'));
  let from = 0;
  return {
    format: 'pdf',
    encoding: 'pdf',
    lines: all,
    pages: pages.map((page, index) => {
      const lines = all.slice(from, (from += page.split('\n').length));
      for (const line of lines) line.page = index + 1;
      return {
        number: index + 1,
        width: 600,
        height: 800,
        lines,
        words: [],
        rules: [],
        grids: [],
        unmapped: 0,
        isPicture: false,
      };
    }),
  };
}

const NAMES: Names = {
  byCode: new Map([
    ['204', '公共安全支出'],
    ['20405', '法院'],
    ['2040501', '行政运行'],
    ['207', '文化旅游体育与传媒支出'],
    ['20703', '体育'],
    ['2070308', '群众体育'],
  ]),
  bodies: new Set(['青山市体育局']),
  rows: new Set(),
  year: 2031,
};

function read(parts: RunningText) {
  const narrative = narrated(parts, NAMES);
  setCurrentAmounts(narrative.statements, []);
  return narrative;
}

/** What a narrative says, under the heading of its part. */
function statements(text: string, heading = '2031年部门预算编制说明'): Statement[] {
  return read({ opening: [], narrative: [{ heading, lines: linesOf(text) }], glossary: [] }).statements;
}

const changes = (text: string, heading?: string): unknown[] =>
  statements(text, heading)
    .filter(({ change }) => change !== null)
    .map(({ code, subject, current, change }) => [
      code || subject,
      current,
      change?.amount,
      change?.percent?.value ?? null,
      change?.base ?? '',
    ]);

const ITEM = '“文化旅游体育与传媒支出（类）体育（款）群众体育（项）”';

describe('a change that is stated as a percentage of what was done last year', () => {
  it('is worked out from both amounts, and carries the stated one', () => {
    const text = `1. ${ITEM}25.77万元，主要用于比赛。2030年当年预算执行数为60.13万元，2031年预算安排25.77万元，比2030年预算执行数减少57.14%。主要原因是：项目调整。`;
    expect(changes(text)).toEqual([['2070308', 257_700, -343_600, -57.14, 'actual']]);
    expect(statements(text)[0]?.change).toMatchObject({
      workedOut: true,
      prior: { amount: 601_300 },
      reason: '项目调整',
    });
  });

  it('has no amount where last year’s is not stated', () =>
    expect(changes('项目支出30.00万元，比上年预算增长5.00%。')).toEqual([['项目支出', 300_000, null, 5, 'budget']]));

  it('belongs to the amount that it compares, where the sentence names two', () => {
    const text = `1. ${ITEM}30.00万元。2030年预算执行数为20.00万元，2031年预算安排31.00万元，比2030年预算执行数增加55.00%。`;
    expect(statements(text).map(({ code, current, change }) => [code, current, change?.amount ?? null])).toEqual([
      ['2070308', 300_000, null],
      ['2070308', 310_000, 110_000],
    ]);
  });

  it('is none of the next item in a list', () =>
    expect(changes(`1. ${ITEM}20.00万元。\n2. 比2030年预算执行数增加5.00%。`)).toEqual([]));
});

describe('the words of a comparison', () => {
  it.each([
    ['比2030年预算减少5.00万元', -50_000, 'budget'],
    ['比2030年预算执行数减少5.00万元', -50_000, 'actual'],
    ['与上年相比减少5.00万元', -50_000, ''],
    ['与上年预算数相等', 0, 'budget'],
    ['与上年相未发生变化', 0, ''],
    ['本年数小于上年预算数5.00万元', -50_000, 'budget'],
    ['本年数大于上年预算数5.00万元', 50_000, 'budget'],
    ['本年数等于上年预算数', 0, 'budget'],
    ['比2030年预算持平', 0, 'budget'],
  ])('%s', (words, amount, base) =>
    expect(changes(`项目支出30.00万元，${words}。`)).toEqual([['项目支出', 300_000, amount, null, base]]),
  );

  it.each([
    '收入、支出预算总计90.00万元，与上年相比收、支预算总计各增加10.00万元，增长12.50%。',
    '财政拨款预算支出90.00万元，占本年支出合计的100%。与上年相比，财政拨款支出增加10.00万元，增长12.50%。',
    '收入支出总计90.00万元。与2030年度相比，收入支出总计增加10.00万元，增长12.50。主要原因：比赛。',
  ])('may name the subject once more: %s', (text) => {
    expect(changes(text)).toHaveLength(1);
    expect(changes(text)[0]).toMatchObject({ 1: 900_000, 2: 100_000, 3: 12.5 });
  });

  it('left open by the form are no statement', () => {
    expect(
      statements('项目支出30.00万元，比上年预算增加（减少）5.00万元。').map(({ amount, change }) => [
        amount?.amount,
        change,
      ]),
    ).toEqual([[300_000, null]]);
    expect(changes('会议费决算数比2030年度减少0.15万元，下降（增长）25.00%。')[0]).toMatchObject({ 2: -1_500, 3: -25 });
  });

  it('may stand without any amount', () =>
    expect(changes('会议费支出决算减少0.15万元，其中：培训费支出与上一年度持平；其他不变。')).toEqual([
      ['会议费支出决算', null, -1_500, null, ''],
      ['培训费支出', null, 0, null, ''],
    ]));
});

describe('a reason', () => {
  it('of which nothing is printed is none', () =>
    expect(statements('项目支出30.00万元，比上年预算增加5.00万元，主要原因是。')[0]?.change).toMatchObject({
      reason: '',
      reasonQuote: null,
    }));

  it('in a sentence of its own belongs to what it names', () => {
    const text =
      '财政拨款收入9.00万元，比上年预算减少1.00万元。其他收入2.00万元，比上年预算减少1.00万元。\n财政拨款收入支出减少的主要原因是项目调整。';
    expect(statements(text).map(({ subject, change }) => [subject, change?.reason])).toEqual([
      ['财政拨款收入', '项目调整'],
      ['其他收入', ''],
    ]);
  });
});

describe('names of the classification', () => {
  it.each([
    `1. ${ITEM}科目25.00万元，主要用于比赛。`,
    '1. “文化旅游体育与传媒支出-体育-群众体育”科目25.00万元，主要用于比赛。',
    '1、文化旅游体育与传媒支出（类）体育（款)群众体育（项）25.00万元。',
  ])('stand for a code: %s', (text) => expect(statements(text)).toMatchObject([{ code: '2070308', current: 250_000 }]));

  it('may begin in the heading above, without 支出', () =>
    expect(
      statements(
        '五、财政拨款支出预算情况说明\n（一）公共安全（类）\n1．法院（款）行政运行（项）支出 79.68 万元，与上年相比增加 3.00\n万元，增长 3.92 %。',
        '第三部分 2031年度部门预算情况说明',
      ),
    ).toMatchObject([
      { code: '2040501', scope: 'appropriation-expenditure', current: 796_800, change: { amount: 30_000 } },
    ]));

  it('are those of the item where final accounts name only the plan and the account', () =>
    expect(
      statements(
        '五、一般公共预算财政拨款支出决算情况说明\n1、文化旅游体育与传媒支出（类）体育（款）群众体育（项）。主要用于：比赛。年初预算为54.00万元，支出决算为53.00万元，完成年初预算的98.15%。决算数小于预算数的主要原因：节约。',
        '第三部分 2031年度部门决算情况说明',
      ),
    ).toMatchObject([{ code: '2070308', current: 530_000, change: null }]));
});

describe('a narrative without numbered headings', () => {
  it('lets each sentence say which table it means', () =>
    expect(
      statements(
        '2031年，青山市体育局收入预算9.00万元，其中：事业收入1.00万元。\n支出预算9.00万元，其中：政府性基金拨款支出预算2.00万元。',
      ).map(({ scope, subject }) => [scope, subject]),
    ).toEqual([
      ['income', '收入预算'],
      ['income', '事业收入'],
      ['expenditure', '支出预算'],
      ['government-funds', '政府性基金拨款支出预算'],
    ]));
});

const DOCUMENT = `青山市2031年市级部门预算
预算主管部门：青山市体育局
-----
目 录
一、部门主要职能 ………………
二、名词解释 ………………
三、部门预算编制说明 ………………
-----
青山市体育局主要职能
主要职能包括：
一、组织比赛。
二、管理场馆。
1
-----
青山市体育局机构设置
青山市体育局机关设2个内设机构，包括：办公室、竞赛科（场馆科）。
-----
名词解释
（一）事业收入：指事业单位取得的收入。
-----
2031年部门预算编制说明
2031年，青山市体育局收入预算9.00万元，比2030年预算减少1.00万元。
-----
其他相关情况说明
一、政府采购预算情况
2031年本部门政府采购预算6万元，其中：政府采购货物预算1万元、政府采购工程预算2万元、政府采购服务预算3万元。
-----
运动会经费项目经费情况说明
一、项目概述
主要办一届运动会。
二、立项依据
《运动会章程》。
三、实施主体
青山市体育局。
五、实施周期
2031年全年。
六、年度预算安排
全年用款12.50万元。
七、绩效目标
详见绩效目标表`;

describe('the running text of a document', () => {
  const parts = runningText({ document: documentOf(DOCUMENT), form: null, tablePlaces: [] });
  const narrative = read(parts);

  it('is cut at the headings of its parts, without list of contents and page numbers', () => {
    expect(parts.narrative.map(({ heading }) => heading)).toEqual([
      '2031年部门预算编制说明',
      '其他相关情况说明',
      '运动会经费项目经费情况说明',
    ]);
    expect(narrative.duties.map(({ text }) => text)).toEqual(['组织比赛。', '管理场馆。']);
    expect(narrative.offices.map(({ name }) => name)).toEqual(['办公室', '竞赛科（场馆科）']);
    expect(narrative.glossary.map(({ term }) => term)).toEqual(['事业收入']);
  });

  it('holds statements, holdings and projects', () => {
    expect(narrative.statements.map(({ subject, change }) => [subject, change?.amount])).toEqual([
      ['收入预算', -10_000],
    ]);
    expect(
      narrative.holdings
        .filter(({ group }) => group === 'procurement')
        .map(({ label, role, value }) => [label, role, value]),
    ).toEqual([
      ['政府采购预算', 'total', 60_000],
      ['政府采购货物预算', 'part', 10_000],
      ['政府采购工程预算', 'part', 20_000],
      ['政府采购服务预算', 'part', 30_000],
    ]);
    expect(narrative.projects).toMatchObject([
      {
        name: '运动会经费',
        basis: '《运动会章程》。',
        bearer: '青山市体育局。',
        period: '2031年全年。',
        reason: '主要办一届运动会。',
        amount: { amount: 125_000 },
      },
    ]);
  });
});

const REAL = '../shared/documents/other/sh_wanli_subdistrict_2024_dept.pdf';
const ANSWERS = '../shared/answers/sh_wanli_subdistrict_2024_dept.changes.csv';

describe.skipIf(!existsSync(REAL) || !existsSync(ANSWERS))(
  'a real disclosure of another form (skipped where ../shared is absent)',
  () => {
    it('gives every stated change that a person has read in it, and no number is unknown', async () => {
      const result = await readBudget(
        { bytes: new Uint8Array(readFileSync(REAL)), file: 'document.pdf', sha256: '0'.repeat(64) },
        { pdfEngine },
      );
      if (!result.ok) throw new Error(result.problem.kind);
      const { budget, numbers } = result.value;
      const yuan = (text: string): number | null =>
        text === '持平' ? 0 : text === '' ? null : Math.round(parseFloat(text) * 1_000_000) / 100;
      const expected = readFileSync(ANSWERS, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split(','));
      const found = budget.statements.flatMap(({ code, current, change }) =>
        change
          ? [
              [
                code,
                current,
                change.workedOut ? null : change.amount,
                change.percent?.value ?? null,
                change.base ?? '',
                change.prior?.amount ?? null,
              ],
            ]
          : [],
      );
      expect(found).toEqual(
        expected.map(([, code, base = '', prior = '', current = '', change = '', percent = '']) => [
          code,
          yuan(current),
          yuan(change),
          percent === '' ? null : parseFloat(percent),
          base.includes('执行') ? 'actual' : 'budget',
          yuan(prior),
        ]),
      );
      expect(numbers.filter(({ role }) => role === 'unknown')).toEqual([]);
    });
  },
);
