import { describe, expect, it } from 'vitest';
import { fold } from '../../src/readers/text/fold';
import { read } from '../../src/readers/text/read';
import { Prose } from '../../src/ingest/words/Prose';
import { readText, sampleText } from './sample';

const whole = readText(sampleText()).budget;
const HEAD = '昌吉市人民政府绿洲路街道办事处预算资料';

/** The sample with a head at the top of each page, where a page begins by one space, and no page numbers anywhere. */
const headed = sampleText()
  .split('\n')
  .flatMap((line) => (/^ (?! )\S/.test(line) ? [` ${HEAD}`, line.trimStart()] : [line]))
  .join('\n');

/** A short head after every 20 lines, where no page begins or ends that anything would show. */
const SHORT_HEAD = '2024 年部门预算';
const shortHeaded = sampleText()
  .split('\n')
  .map((line) => line.replace(/^ (?=\S)/, ''))
  .flatMap((line, index) => (index % 20 === 19 ? [line, '', SHORT_HEAD, ''] : [line]))
  .join('\n');

describe.each([
  [HEAD, headed],
  [SHORT_HEAD, shortHeaded],
])('a head that every page repeats: %s', (head, text) => {
  const { budget, numbers, source } = readText(text);
  const facts = ({ facts: all }: typeof budget) =>
    all.map(({ id, code, name, amount, provenance }) => [id, code, name, amount, provenance].join(' '));

  it('is part of no name, no figure and no sentence', () => {
    expect(text.split(head).length).toBeGreaterThan(20);
    expect(facts(budget)).toEqual(facts(whole));
    expect(JSON.stringify([budget.facts, budget.statements, budget.targets])).not.toContain(head);
    expect(budget.statements.length).toBe(whole.statements.length);
  });

  it('stays in the source text, and leaves no number unknown', () => {
    expect(source).toContain(head);
    expect(numbers.filter(({ role }) => role === 'unknown')).toEqual([]);
  });
});

describe('full-width digits and commas', () => {
  it.each([
    ['预算１，２３４．５６万元', '预算1,234.56万元'],
    ['增加1，234.56万元，增长２．５０％。', '增加1,234.56万元，增长2.50%。'],
    ['共1，234，567元', '共1,234,567元'],
    ['资产1，234万元', '资产1,234万元'],
  ])('%s is read as %s, each character in its place', (line, read) => {
    expect(fold(line)).toBe(read);
    expect(read).toHaveLength(line.length);
  });

  it.each([
    '在职83，退休136人',
    '1．2022年即开型体育彩票',
    '１．２０２２年项目',
    '于2024，100人参加',
    '12个，345元',
    '甲，234元',
  ])('a comma or point between other numbers is none: %s', (line) =>
    expect(fold(line).replace(/\d/g, '0')).toBe(line.replace(/[0-9０-９]/g, '0')),
  );

  it.each(['5，737', '10，841', '1，005，737'])('an amount whose unit begins the next line is whole: %s', (amount) => {
    const { lines } = read(Buffer.from(`预算数为${amount}\n元，比上年预算减少1，705\n元，在职12，\n退休136人。`));
    expect(new Prose(lines).text).toBe(
      `预算数为${amount.replaceAll('，', ',')}元，比上年预算减少1,705元，在职12，退休136人。`,
    );
  });

  it('state the amounts of the narrative as half-width ones do, and stay wide in the source text', () => {
    const lines = sampleText().split('\n');
    const wide = lines.map((line, index) => (index < 869 ? line : line.replace(/(\d),(?=\d{3}\.\d\d)/g, '$1，')));
    const digits = wide.map((line, index) =>
      index < 869 || index > 1258
        ? line
        : line.replace(/\d[\d，]*\.\d\d(?= ?(?:万元|%))/g, (number) =>
            number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('.', '．'),
          ),
    );
    for (const text of [wide.join('\n'), digits.join('\n')]) {
      const { budget, source } = readText(text);
      expect(text).not.toBe(sampleText());
      expect(source).toContain(text.split('\n')[877 - 1]?.trim() ?? '');
      const stated = (one: typeof budget) =>
        one.statements.map(({ subject, amount, change }) => [
          subject,
          amount?.amount,
          change?.amount,
          change?.percent?.value,
        ]);
      expect(stated(budget)).toEqual(stated(whole));
    }
  });
});
