import { describe, expect, it } from 'vitest';
import { fold } from '../../src/readers/text/fold';
import { plainReading } from '../../src/readers/text/Reading';
import { sourceText } from '../../src/readers/text/SourceText';
import { Prose } from '../../src/ingest/words/Prose';
import { readProjects } from '../../src/ingest/4-narrative/projects';
import { roleOfTitle } from '../../src/ingest/words/roles';
import { StatementReader } from '../../src/ingest/4-narrative/statements';
import type { Statement } from '../../src/model/narrative/statement';

const linesOf = (text: string) => {
  const lines = text.split('\n').map(fold);
  return sourceText(lines.map(plainReading), lines, 'utf-8').lines;
};

/** The statements of one section of the narrative. */
function read(text: string, heading = ''): Statement[] {
  const prose = new Prose(linesOf(text));
  const section = {
    label: '一',
    heading,
    scope: 'expenditure',
    kind: 'statements',
    from: 0,
    body: 0,
    to: prose.text.length,
  } as const;
  return new StatementReader(prose, section, { byCode: new Map(), bodies: new Set(), rows: new Set() }).read();
}

/** Who is spoken about, this year's amount, the difference and its percentage. */
const brief = (text: string): unknown[] =>
  read(text).map(({ subject, current, change }) => [
    subject,
    current,
    change?.amount ?? null,
    change?.percent?.value ?? null,
  ]);
const reasonsOf = (text: string): string[] => read(text).map(({ change }) => change?.reason ?? '');

describe('last year’s amount', () => {
  it.each([
    '项目支出 30.00 万元，占 60.00%，上年预算 50.00 万元，比上年预算减少 20.00 万元，下降 40.00%。',
    '项目支出 30.00 万元，上年度预算数为 50.00 万元，减少 20.00 万元，下降 40.00%。',
    '项目支出 30.00 万元，比上年预算 50.00 万元减少 20.00 万元，下降 40.00%。',
    '项目支出 30.00 万元，与 2023 年预算数 50.00 万元相比，减少 20.00 万元，下降 40.00%。',
  ])('is no figure of this year: %s', (text) => expect(brief(text)).toEqual([['项目支出', 300_000, -200_000, -40]]));

  it('may stand between a name and its difference', () =>
    expect(brief('项目支出 3.00 万元。2024 年“三公”经费预算上年预算 5.00 万元，比上年预算减少 2.00 万元。')).toEqual([
      ['项目支出', 30_000, null, null],
      ['“三公”经费', null, -20_000, null],
    ]));

  it('may stand between what is no longer planned and its difference', () =>
    expect(brief('政府性基金预算未安排，上年预算 5.00 万元，比上年预算减少 5.00 万元。')[0]).toEqual([
      '政府性基金预算',
      0,
      -50_000,
      null,
    ]));

  it('belongs to no other name that begins with 上年', () =>
    expect(brief('上年结转 5.00 万元，比上年预算增加 1.00 万元，增长 25.00%。')).toEqual([
      ['上年结转', 50_000, 10_000, 25],
    ]));

  it('is what 同比 compares with', () =>
    expect(brief('项目支出 30.00 万元，同比减少 20.00 万元，同比下降 40.00%。')).toEqual([
      ['项目支出', 300_000, -200_000, -40],
    ]));

  it.each([
    '与上年持平',
    '与上年一致',
    '与上年相比无变化',
    '与上年预算数相同',
    '比上年预算无增减变化',
    '与 2022 年持平',
    '与上年预算 5.00 万元一致',
  ])('is this year’s too where the sentence says %s', (words) => {
    const text = `项目支出 5.00 万元，${words}，主要原因是标准未变。`;
    expect(brief(text)).toEqual([['项目支出', 50_000, 0, null]]);
    expect(reasonsOf(text)).toEqual(['标准未变']);
  });
});

describe('a minus before an amount', () => {
  it.each(['-', '－', '−'])('%s is read and kept as printed', (minus) => {
    expect(brief(`其他收入 ${minus}1.48 万元，比上年预算减少 2.00 万元。`)).toEqual([
      ['其他收入', -14_800, -20_000, null],
    ]);
    const change = read(`项目支出 30.00 万元，比上年预算增加${minus}20.00 万元，增长${minus}40.00%，主要原因是压减。`);
    expect(change.map(({ current, change: one }) => [current, one?.amount, one?.percent?.value])).toEqual([
      [300_000, -200_000, -40],
    ]);
    expect(change[0]?.change).toMatchObject({
      printed: { text: `${minus}20.00` },
      percent: { printed: { text: `${minus}40.00` } },
      reason: '压减',
    });
    const projects = readProjects(linesOf(`项目名称：修路\n预算安排规模：${minus}1.13 万元`));
    expect(projects[0]?.amount?.amount).toBe(-11_300);
  });

  it('is no minus between the figures of a range', () =>
    expect(brief('补助标准 10-20 万元。')[0]).toMatchObject({ 1: 200_000 }));

  it('of a percentage alone keeps the reason', () => {
    const text = '其他收入 0.02 万元，比上年预算增加 0.10 万元，增长 -119.05%，主要原因是退款减少。';
    expect(brief(text)).toEqual([['其他收入', 200, 1_000, -119.05]]);
    expect(reasonsOf(text)).toEqual(['退款减少']);
  });
});

describe('an amount in wide digits', () => {
  it.each([
    '项目支出５７\n．１５万元，比上年预算增加１，０３２\n．８４万元，增长１８\n．２１％。',
    '项目支出５７．\n１５万元，比上年预算增加１，０３２．\n８４万元，增长１８．\n２１％。',
  ])('is whole where a line ends within it', (text) =>
    expect(brief(text)).toEqual([['项目支出', 571_500, 10_328_400, 18.21]]),
  );

  it('is whole in a project too', () =>
    expect(readProjects(linesOf('项目名称：修路\n预算安排规模：６２１\n．８４万元'))[0]?.amount?.amount).toBe(
      6_218_400,
    ));

  it('begins behind the mark of a list', () => expect(new Prose(linesOf('1．2022年资金')).text).toBe('1．2022年资金'));
});

describe('a reason', () => {
  it.each([
    '，主要原因是：人员增加',
    '；主要原因是人员增加',
    '，增减变动原因：人员增加',
    '，系人员增加',
    '，主要因为人员增加',
    '，主要是人员增加',
  ])('is found behind %s', (words) =>
    expect(reasonsOf(`项目支出 30.00 万元，比上年预算增加 5.00 万元，增长率 20.00%${words}。`)).toEqual(['人员增加']),
  );

  it('goes on with each of its numbered items', () =>
    expect(
      reasonsOf(
        '项目支出 30.00 万元，比上年预算增加 5.00 万元，主要原因是：一是人员增加；二是标准提高。\n基本支出 1.00 万元。',
      ),
    ).toEqual(['一是人员增加；二是标准提高', '']));

  it('that consists of differences is one reason', () => {
    const text =
      '基本支出 30.00 万元，比上年预算减少 5.00 万元，主要原因是人员经费减少 3.00 万元；办公经费减少 2.00 万元。';
    expect(brief(text)).toEqual([['基本支出', 300_000, -50_000, null]]);
    expect(reasonsOf(text)).toEqual(['人员经费减少3.00万元；办公经费减少2.00万元']);
  });

  it('ends before a difference that has a reason or a percentage of its own', () =>
    expect(
      brief(
        '出国费减少 5.00 万元，主要原因是团组减少 5.00 万元；接待费减少 2.00 万元，下降 10.00%；车辆费增加 1.00 万元，主要原因是维修。',
      ).length,
    ).toBe(3));
});

describe('straight quotes', () => {
  it('stand for the quotes of 三公', () => {
    expect(roleOfTitle('财政拨款"三公"经费支出情况表')).toBe('three-public');
    expect(brief('2024 年财政拨款"三公"经费预算比上年预算增加 1.00 万元。')[0]).toMatchObject({ 0: '"三公"经费' });
  });
});

describe('what final accounts say was planned', () => {
  const plans = (text: string, heading = '一般公共预算支出决算具体情况') =>
    read(text, heading).map(({ subject, amount, planned, adjusted, deviation }) => [
      subject,
      planned?.amount,
      adjusted?.amount,
      amount?.amount,
      deviation?.text,
    ]);

  it('belongs to what was spent of it, with the reason for the difference', () =>
    expect(
      plans(
        '项目支出年初预算为 50.00 万元，支出决算为 30.00 万元，完成年初预算的 60.00%。决算数小于预算数的主要原因：工程推迟。',
      ),
    ).toEqual([['项目支出', 500_000, undefined, 300_000, '工程推迟']]));

  it('may have been changed during the year', () =>
    expect(plans('项目支出年初预算为 50.00 万元，全年预算数为 40.00 万元，支出决算为 30.00 万元。')).toEqual([
      ['项目支出', 500_000, 400_000, 300_000, undefined],
    ]));

  it('is not lent to the next item of the list', () =>
    expect(
      plans('1.项目支出年初预算为 50.00 万元。\n2.基本支出支出决算为 30.00 万元。').map(([, planned]) => planned),
    ).toEqual([undefined]));

  it('is known in a section about accounts only', () =>
    expect(
      plans('项目支出年初预算为 50.00 万元，支出决算为 30.00 万元。', '').every(([, planned]) => planned === undefined),
    ).toBe(true));
});
