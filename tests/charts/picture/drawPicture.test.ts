import { describe, expect, test } from 'vitest';
import { PICTURE_KINDS } from '../../../src/addresses/takeFile';
import { drawPicture, SQUARE, WIDE } from '../../../src/charts/picture/drawPicture';
import { pictureMarkup } from '../../../src/charts/picture/pictureMarkup';
import { LANGS } from '../../../src/i18n/lang';
import { partsOf } from '../../../src/series/structure/parts';
import { sample } from '../sampleSubject';

const SIZES = [WIDE, SQUARE, { width: 320 }, { width: 760 }];

/** Amounts of the marks in a drawing, by mark. */
function marksOf(markup: string): Map<string, number> {
  const found = markup.matchAll(/data-mark="([^"]+)" data-amount="([^"]+)"/g);
  return new Map([...found].map(([, mark = '', amount = '']) => [mark.replaceAll('&gt;', '>'), Number(amount)]));
}

const draw = (kind: (typeof PICTURE_KINDS)[number], size = SIZES[3]!, lang: 'zh' | 'en' = 'zh') =>
  pictureMarkup(drawPicture(kind, sample, lang, size), 'light');

describe.each(PICTURE_KINDS)('the picture %s', (kind) => {
  test.each(LANGS)('stands for itself in %s: no styles, no other files, body, year, source and mark inside', (lang) => {
    for (const size of SIZES) {
      for (const theme of ['light', 'dark'] as const) {
        const svg = pictureMarkup(drawPicture(kind, sample, lang, size), theme);
        expect(svg).not.toMatch(/style|class=|var\(|href|<script|<image|undefined|NaN|\[object|<!--/);
        expect(svg).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
        const words = svg.replace(/<[^>]+>/g, '');
        for (const part of [
          sample.budget.body,
          `${sample.budget.year}`,
          lang === 'zh' ? '资料来源' : 'Source',
          '明账',
        ]) {
          expect(words).toContain(part);
        }
      }
    }
  });

  test('is as large as it was asked for', () => {
    expect(draw(kind, WIDE)).toContain('width="1200" height="630"');
    expect(draw(kind, SQUARE)).toContain('width="1080" height="1080"');
    expect(draw(kind, { width: 320 })).toMatch(/width="320" height="\d+" viewBox="0 0 320 /);
  });

  test('is the same whenever it is drawn', () => expect(draw(kind)).toBe(draw(kind)));
});

test('marks of the flows carry the amounts of the flows, in every form', () => {
  const { series } = sample.flow;
  const known = new Map([...series.layers.flat(), ...series.bands.flat()].map(({ id, amount }) => [id, amount]));
  for (const width of [320, 760]) {
    const marks = marksOf(draw('flows', { width }));
    expect([...known.keys()].filter((id) => !marks.has(id))).toEqual([]);
    for (const [id, amount] of marks) expect(amount, id).toBe(known.get(id));
  }
});

test.each([
  ['zh', '全部 4,187.94 万元，来自'],
  ['en', '41,879.4 thousand yuan in all, from '],
] as const)('the description of the flows names their total in %s', (lang, words) => {
  expect(drawPicture('flows', sample, lang, WIDE).summary).toContain(words);
});

test('folded flows add up to what they fold', () => {
  const marks = marksOf(draw('flows', WIDE));
  for (const layer of [1, 2]) {
    const nodes = sample.flow.series.layers[layer]!;
    const drawn = [...marks].filter(([id]) => id.startsWith(`${nodes[0]!.kind}:`) && !id.includes('~'));
    const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0);
    expect(sum(drawn.map(([, amount]) => amount))).toBeCloseTo(sum(nodes.map(({ amount }) => amount)), 2);
  }
});

test('rings carry the amounts of their codes', () => {
  for (const [kind, structure] of [
    ['function', sample.structure.purposes],
    ['economic', sample.structure.categories],
  ] as const) {
    const known = new Map(partsOf(structure.parts).map(({ id, amount }) => [id, amount]));
    const marks = marksOf(draw(kind));
    expect(marks.size).toBe(known.size);
    for (const [id, amount] of marks) expect(amount, id).toBe(known.get(id));
  }
});

test('bars of changes carry the stated differences and are as long, on one scale', () => {
  const svg = draw('changes');
  const marks = marksOf(svg);
  const items = new Map(sample.changes.items.map((item) => [item.id, item]));
  const widths = [...svg.matchAll(/data-mark="(s\d+)".*?<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="13"/g)];
  expect(widths.length).toBe(marks.size);
  const [, first = '', longest = ''] = widths[0]!;
  for (const [, id = '', width = ''] of widths) {
    expect(marks.get(id)).toBe(items.get(id)?.amount);
    const wanted = (Math.abs(items.get(id)!.amount) / Math.abs(items.get(first)!.amount)) * Number(longest);
    expect(Math.abs(Number(width) - wanted)).toBeLessThan(2.5);
  }
});

test('a picture wears what the checks of its own figures came to, not those of the document', () => {
  // Every contradiction of the document is one of targets and counted things; its money only rounds.
  const own = (kind: (typeof PICTURE_KINDS)[number], lang: 'zh' | 'en' = 'zh') =>
    draw(kind, { width: 760 }, lang).replace(/<[^>]+>/g, ' ');
  const wrong = sample.budget.checks.filter(({ state }) => state === '不符').length;
  expect(wrong).toBe(5);
  for (const kind of ['overview', 'flows', 'function', 'economic', 'changes'] as const) {
    expect(own(kind), kind).toMatch(/≈\s+核对 \d+ 处，\d+ 处有舍入差/);
    expect(own(kind, 'en'), kind).not.toMatch(/contradiction/);
  }
  expect(own('targets')).toMatch(/≠\s+核对 \d+ 处，[1-4] 处不符/);
  for (const kind of ['checks', 'tables'] as const)
    expect(own(kind)).toContain(`核对 ${sample.budget.checks.length} 处，5 处不符`);
});

test('steps of the bridge carry their differences and are as long, and lead from one total to the other', () => {
  const { steps, rest, prior, current } = sample.bridge!;
  const svg = draw('bridge');
  const marks = marksOf(svg);
  expect([...marks.values()]).toEqual([...steps.map(({ amount }) => amount), rest.amount]);
  expect([...marks.values()].reduce((level, amount) => level + amount, prior)).toBeCloseTo(current, 2);
  const ground =
    /data-mark="([^"]+)" data-amount="[^"]+".*?<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="#f6f7f3"/g;
  const bars = [...svg.matchAll(ground)];
  const widths = new Map(bars.map(([, id = '', width]) => [id, Number(width)]));
  const [first, second] = steps;
  expect(widths.get(first!.id)! / widths.get(second!.id)!).toBeCloseTo(first!.amount / second!.amount, 1);
});

test('a bridge in a low picture folds its small steps into one, and still adds up', () => {
  const marks = marksOf(draw('bridge', WIDE));
  expect(marks.size).toBeLessThan(sample.bridge!.steps.length);
  expect(marks.has('others')).toBe(true);
  const sum = [...marks.values()].reduce((level, amount) => level + amount, sample.bridge!.prior);
  expect(sum).toBeCloseTo(sample.bridge!.current, 2);
});
