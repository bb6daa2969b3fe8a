import { describe, expect, it } from 'vitest';
import { byHand, COLUMNS } from './byHand';
import { madeUp } from './forms/madeUp';
import { printInvented } from './printInvented';
import { judgePdf, readPrinted } from './readPrinted';

describe('a form that no data file knows', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'is read by its titles and headers alone (budget %s)',
    async (seed) => {
      const { bytes, facts } = printInvented(seed, madeUp);
      const { value, refusal } = await readPrinted(bytes);
      expect(refusal).toBe('');
      const { wrong, missing, guessed } = judgePdf(value!, facts);
      expect({ wrong, missing, guessed }).toEqual({ wrong: [], missing: [], guessed: [] });
    },
    60_000,
  );

  it('keeps a column that nobody has seen under its own words, and tells it', async () => {
    const heads = [...COLUMNS.slice(0, 3), { title: '机动财力安排', key: 'x' }];
    const { value } = await readPrinted(
      byHand([{ title: '一般公共预算支出表', heads, rows: [['2010301', '行政运行', '60.00', '12.50']] }]),
    );
    const { facts, problems } = value!.budget;
    expect(
      facts
        .filter(({ table, printed }) => table === 'general-public' && printed.text === '12.50')
        .map(({ column }) => column),
    ).toEqual(['other:机动财力安排']);
    const [told] = problems.filter(({ kind }) => kind === 'other-column');
    expect(told?.values).toMatchObject({ role: 'general-public', header: '机动财力安排', figures: 1 });
  });

  it('keeps a table whose role nobody knows as it is printed, and tells it', async () => {
    const { value } = await readPrinted(
      byHand([{ title: '车辆编制情况表', heads: COLUMNS, rows: [['2010301', '行政运行', '3.00', '2.00', '1.00']] }]),
    );
    const { facts, problems } = value!.budget;
    expect(facts.filter(({ table }) => table === 'other').map(({ printed }) => printed.text)).toEqual([
      '3.00',
      '2.00',
      '1.00',
    ]);
    expect(problems.map(({ kind }) => kind)).toContain('other-table');
  });
});
