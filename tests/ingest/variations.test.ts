import { describe, expect, it } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { readText, sampleText } from './sample';

/** The sample as other bodies would have printed or copied it. What is read from it may not change, but for the lines. */
const text = sampleText();
const FIRST = 107;
const LAST = 868;

/** Rewrites the lines of the tables; a list of lines takes the place of one. */
function inTables(change: (line: string, number: number) => string | string[]): string {
  return text
    .split('\n')
    .flatMap((line, index) => (index + 1 < FIRST || index + 1 > LAST ? line : change(line, index + 1)))
    .join('\n');
}

const ROW = /^(\d{3})( \d\d)?( \d\d)? (\S+) ([\d,. ]+)$/;
const CODE = /^(\d{3})( \d\d)?( \d\d)?(?= |$)/;
const isTitle = (line: string): boolean => /表$/.test(line) && !/^ ?表/.test(line) && line.length < 30;
const labelled = (label: (number: string) => string): string =>
  inTables((line) => line.replace(/^ ?表 (\d+)$/, (_, number: string) => label(number)));
const titled = (before: string): string => inTables((line) => (isTitle(line) ? before + line : line));

/** Prints a table's title and header again behind its fifth row. */
function titleAgain(suffix: string): string {
  let head: string[] = [];
  let rows = 0;
  return inTables((line) => {
    if (isTitle(line)) head = [line];
    else if (head.length > 0 && !/^※/.test(head[head.length - 1] ?? '')) head.push(line);
    if (isTitle(line)) rows = 0;
    const isRow = CODE.test(line) && /\d$/.test(line) && /^※/.test(head[head.length - 1] ?? '');
    if (isRow) rows += 1;
    return isRow && rows === 5 ? [line, ` ${head[0] ?? ''}${suffix}`, ...head.slice(1)] : line;
  });
}

const every = (count: number, line: (number: number) => string): string =>
  text
    .split('\n')
    .flatMap((old, index) => (old === '' && index > FIRST && index % count === 0 ? ['', line(index), ''] : old))
    .join('\n');

const CASES: readonly (readonly [string, string])[] = [
  [
    'without blank lines',
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n'),
  ],
  ['with carriage returns', text.replace(/\n/g, '\r\n')],
  ['with tabs between cells', inTables((line) => line.trim().replace(/ /g, '\t'))],
  ['with wide spaces between cells', inTables((line) => line.replace(/ /g, '\u3000'))],
  ['without thousands separators', text.replace(/(\d),(?=\d{3}\.)/g, '$1')],
  ['with codes in one piece', inTables((line) => line.replace(CODE, (code) => code.replace(/ /g, '')))],
  ['with codes glued to names', inTables((line) => line.replace(/^(\d{3}) ?(\d\d)? ?(\d\d)? (?=\D)/, '$1$2$3'))],
  [
    'with codes broken over lines',
    inTables((line) =>
      line
        .replace(CODE, (code) => code.split(' ').join('\n'))
        .split(/(?<=\n\d\d) /)
        .flatMap((part) => part.split('\n')),
    ),
  ],
  [
    'with each cell on its line',
    inTables((line) =>
      ROW.test(line)
        ? [...(CODE.exec(line)?.[0] ?? '').split('\n'), ...line.replace(CODE, '').trim().split(' ')]
        : line,
    ),
  ],
  [
    'with every name wrapped',
    inTables((line) => {
      const [, , , , name = '', figures = ''] = ROW.exec(line) ?? [];
      return name === '' ? line : [CODE.exec(line)?.[0] ?? '', ...(name.match(/.{1,6}/g) ?? []), figures.trim()];
    }),
  ],
  ['with tables called 附表', labelled((number) => `附表${number}`)],
  ['with tables called 公开01表', labelled((number) => `公开${number.padStart(2, '0')}表`)],
  ['with tables called 附件2-1', labelled((number) => `附件2-${number}`)],
  ['with other numbers of tables', labelled((number) => `表 ${Number(number) + 10}`)],
  ['without numbers of tables', labelled(() => '')],
  ['with the number before the title', text.replace(/表 (\d+)\n\n(.*表)\n/g, '表$1 $2\n')],
  ['with the year in titles', titled('2024年')],
  ['with body and year in titles', titled('昌吉市人民政府绿洲路街道办事处2024年度')],
  ['with the unit on a line of its own', inTables((line) => (/^编制部门/.test(line) ? line.split(' ') : line))],
  ['with the words of the unit apart', inTables((line) => line.replace(/单位：万元/, '单位： 万 元'))],
  ['with straight quotes', inTables((line) => line.replace(/[“”]/g, '"'))],
  ['with titles printed again', titleAgain('')],
  ['with titles printed again as 续表', titleAgain('（续表）')],
  ['without the lines that number columns', inTables((line) => (/^※/.test(line) ? '' : line))],
  ['with numbers of columns on two lines', inTables((line) => line.replace(/^(※.* 6) (7 .*)$/, '$1\n$2').split('\n'))],
  ['with page numbers 第 1 页', every(22, (number) => `第 ${number % 97} 页`)],
  ['with page numbers - 1 -', every(14, (number) => `- ${number % 97} -`)],
  ['with page numbers 1 / 98', every(22, (number) => `${number % 97} / 98`)],
  ['with a list of contents', ['目 录', ...text.split('\n').filter(isTitle), text].join('\n')],
  [
    'with a table that the template does not know',
    inTables((line, number) =>
      number === 677
        ? [
            '表 99',
            '政府采购预算表',
            '编制部门：某某 单位：万元',
            '采购项目 金额',
            '总计 5.00 5.00',
            '201 03 车辆 5.00 5.00',
            line,
          ]
        : line,
    ),
  ],
];

const facts = ({ facts: all }: Budget): string[] =>
  all.map(({ id, code, name, amount, provenance }) => [id, code, name, amount, provenance].join(' '));
const rest = ({ statements, targets, projects }: Budget): unknown => [
  statements.map(({ scope, code, subject, current, change }) => [
    scope,
    code,
    subject,
    current,
    change?.amount,
    change?.reason,
  ]),
  targets.flatMap((table) =>
    table.targets.map(({ level1, level2, indicator, operator, value, unit, lastYear, weight }) => [
      level1,
      level2,
      indicator,
      operator,
      value,
      unit,
      lastYear,
      weight,
    ]),
  ),
  projects.map(({ name, code, amount, basis, period, allocation, reason }) => [
    name,
    code,
    amount?.amount,
    basis,
    period,
    allocation,
    reason,
  ]),
];

describe('the sample, printed otherwise', () => {
  const original = readText(text).budget;

  it.each(CASES)('%s, is read alike', (_, variation) => {
    const { budget } = readText(variation);
    expect(variation).not.toBe(text);
    expect(facts(budget)).toEqual(facts(original));
    expect(rest(budget)).toEqual(rest(original));
  });

  it.each(['此表无数据。', '本表无数据', '无', '空表', '注：本表为空表。', '备注：我单位无此项支出，此表为空'])(
    'knows an empty table by %s',
    (words) => {
      const { budget } = readText(inTables((line, number) => (number === 772 ? words : number === 774 ? '' : line)));
      expect(budget.tables.find(({ role }) => role === 'government-funds')?.empty).toMatchObject({
        text: words,
        line: 772,
      });
      expect(facts(budget)).toEqual(facts(original));
    },
  );

  it('takes no sentence about another table for its own', () => {
    const words = '某某街道办事处2024年没有使用国有资本经营预算拨款安排的支出，国有资本经营预算支出情况表为空表。';
    const { budget } = readText(inTables((line, number) => (number === 772 ? words : number === 774 ? '' : line)));
    expect(budget.tables.find(({ role }) => role === 'government-funds')?.empty).toBeNull();
  });

  it('keeps a printed zero apart from a blank', () => {
    const { budget } = readText(
      inTables((line, number) => (number === 772 ? '总计 0.00' : number === 774 ? '' : line)),
    );
    const zero = budget.facts.filter(({ table }) => table === 'government-funds');
    expect(zero.map(({ column, amount, printed }) => [column, amount, printed.text])).toEqual([['total', 0, '0.00']]);
  });

  it('knows the bodies of the carryover table by their sums where nothing else names them', () => {
    const lines = text.split('\n');
    const bodies = [
      '第一所 9.51 9.51 9.51',
      ...lines.slice(862, 868),
      '第二所 3.38 3.38 3.38',
      ...lines.slice(860, 861),
    ];
    const { budget } = readText([...lines.slice(0, 858), ...bodies, ...lines.slice(868)].join('\n'));
    const carried = budget.facts.filter(({ table }) => table === 'carryover');
    expect(carried.length).toBe(6 * 3);
    expect(new Set(carried.map(({ column, provenance }) => `${column} ${provenance}`))).toEqual(
      new Set(['total resolved', 'fiscal_total resolved', 'fiscal_project resolved']),
    );
    const sums = budget.checks.filter(({ id }) => id.startsWith('body-sum/carryover'));
    expect(sums.filter(({ state }) => state === '不符' || state === '需核对')).toEqual([]);
  });

  it('contradicts nothing where no table says what carried-over money pays for', () => {
    const lines = text.split('\n');
    const { budget } = readText([...lines.slice(0, 835), ...lines.slice(868)].join('\n'));
    const tables = budget.checks.filter(({ group, state }) => /table/.test(group) && state === '不符');
    expect(tables.map(({ id }) => id)).toEqual([]);
  });
});
