import { describe, expect, test } from 'vitest';
import { PICTURE_KINDS } from '../../../src/addresses/takeFile';
import { drawSheet } from '../../../src/charts/sheet/drawSheet';
import { LANGS } from '../../../src/i18n/lang';
import { sheetWordsOf } from '../../../src/i18n/words/share/sheetWords';
import { sample, sampleBudget } from '../sampleSubject';

const budget = sampleBudget();

describe.each(LANGS)('in %s', (lang) => {
  const { columns } = sheetWordsOf(lang);

  test.each(PICTURE_KINDS)(
    'the sheet %s has as many values in each row as columns, and a line for each figure',
    (kind) => {
      const { head, rows } = drawSheet(kind, sample, lang);
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) expect(row.length).toBe(head.length);
      expect(new Set(head).size).toBe(head.length);
      expect(head).toContain(columns.unit);
      expect(head).toContain(columns.line);
      expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN/);
    },
  );

  test('the tables hold every fact of the document with its amount in yuan, as printed, and its line', () => {
    const { head, rows } = drawSheet('tables', sample, lang);
    const at = (name: string) => head.indexOf(name);
    expect(rows.length).toBe(budget.facts.length);
    const found = rows.map((row) =>
      [row[at(columns.amount)], row[at(columns.printed)], row[at(columns.line)]].join('|'),
    );
    const wanted = budget.facts.map(({ amount, printed }) => [amount, printed.text, printed.line].join('|'));
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('the flows out of the sources add up to the printed total', () => {
    const { head, rows } = drawSheet('flows', sample, lang);
    const sources = new Set(sample.flow.series.layers[0]!.map(({ id }) => id));
    const count = sample.flow.series.bands.flat().filter(({ from }) => sources.has(from)).length;
    const sum = rows.slice(0, count).reduce((all, row) => all + Number(row[head.indexOf(columns.amount)]), 0);
    expect(sum).toBeCloseTo(sample.headline.total!, 2);
  });

  test('changes keep their sign', () => {
    const { head, rows } = drawSheet('changes', sample, lang);
    const changes = rows.map((row) => row[head.indexOf(columns.change)]);
    const stated = sample.changes.items.flatMap((item) => item.places.map(() => item.amount));
    expect(changes).toEqual(stated);
    expect(changes.some((change) => Number(change) < 0)).toBe(true);
  });
});
