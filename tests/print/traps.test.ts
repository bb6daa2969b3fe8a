import { describe, expect, it } from 'vitest';
import type { Form } from './Form';
import { central } from './forms/central';
import { jiangsu, jiangsuOther } from './forms/jiangsu';
import { shanghaiDepartment, shanghaiUnit } from './forms/shanghai';
import { xinjiang } from './forms/xinjiang';
import type { PrintHabits } from './Printer';
import { printInvented } from './printInvented';
import { judgePdf, readPrinted } from './readPrinted';

/** The layout traps of real documents, each forced upon invented budgets; numbered as in the design's list. */
const TRAPS: [trap: string, form: Form, habits: Partial<PrintHabits>][] = [
  [
    '1 no rule above the first row behind a page break',
    central,
    { openTop: true, again: 'none', rowsOnPage: 9, rules: 'lines' },
  ],
  ['2 a header repeated from its second line on', shanghaiDepartment, { again: 'second', rowsOnPage: 9 }],
  ['2 the title on the page before its table', jiangsu, { titleBefore: true }],
  ['3 the total alone on the last page', shanghaiDepartment, { totalAlone: true, again: 'none' }],
  ['4 four tables on a page', jiangsuOther, { perPage: 4, size: 7, landscape: false }],
  ['5 pages turned to the right', xinjiang, { turns: 1 }],
  ['5 pages turned to the left', xinjiang, { turns: 3 }],
  ['6 double rules and shaded headers', central, { rules: 'double', shadedHeader: true }],
  ['6 shading without rules', shanghaiUnit, { rules: 'shaded' }],
  ['7 a boundary of the header that is not that of the rows', central, { shifted: 12, rules: 'lines' }],
  ['8 merged labels of groups', jiangsu, { rowsOnPage: 9 }],
  ['9 three lists side by side', jiangsuOther, { rules: 'edges' }],
  ['9 four amounts in the right list', shanghaiUnit, { rules: 'thin' }],
  ['10 another unit in the last table', shanghaiDepartment, { rules: 'boxes' }],
  ['11 three public expenses in another order', jiangsu, { rules: 'thin' }],
  ['13 names wrapped around their figures', central, { nameWidth: 6, text: 'joined' }],
];

describe('a printed budget with', () => {
  it.each(TRAPS)(
    '%s is read without a fault',
    async (_, form, forced) => {
      for (const seed of [701, 702]) {
        const { bytes, facts } = printInvented(seed, form, () => forced);
        const { value, refusal } = await readPrinted(bytes);
        expect(refusal).toBe('');
        const { wrong, missing, guessed, inferred } = judgePdf(value!, facts);
        expect({ seed, wrong, missing, guessed, inferred }).toEqual({
          seed,
          wrong: [],
          missing: [],
          guessed: [],
          inferred: 0,
        });
      }
    },
    120_000,
  );

  it('12 words in a table without rows has no facts there, and no row of that name', async () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const { bytes, facts } = printInvented(seed, central);
      const { value } = await readPrinted(bytes);
      const empty = ['government-funds', 'state-capital'].filter((role) => !facts.some(({ table }) => table === role));
      for (const role of empty) {
        expect(value!.budget.facts.filter(({ table }) => table === role)).toEqual([]);
        const codes = value!.budget.tables
          .filter((table) => table.role === role)
          .flatMap(({ rows }) => rows.map(({ code }) => code));
        expect(codes.filter((code) => code !== '')).toEqual([]);
      }
    }
  }, 120_000);
});
