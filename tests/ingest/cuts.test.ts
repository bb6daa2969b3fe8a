import { describe, expect, it } from 'vitest';
import { inventedWhole, joinCuts, pageCuts, readCut, sampleWhole, titleCuts, windowCuts, type Whole } from './cuts';
import { everything } from '../sample';

/** Documents that are cut: the sample, and invented ones of other bodies, units, codes and page breaks. */
const WHOLES: readonly Whole[] = [
  sampleWhole(),
  ...(everything ? [2, 4, 6, 9, 12, 15, 18] : [9, 12]).map(inventedWhole),
];

/** Every nth cut is tried in `npm test`; another share of them for each kind, so that all tables are reached. */
const EVERY = everything ? 1 : 37;

describe.each(WHOLES.map((whole) => [whole.name, whole] as const))('%s, with lines missing', (_, whole) => {
  it.each([
    ['titles, headers and ends of tables', titleCuts(whole)],
    ['pages', pageCuts(whole)],
    ['rows joined out of two', joinCuts(whole)],
    ['windows of 10, 20 and 40 lines', windowCuts(whole, [10, 20, 40], everything ? 9 : 43)],
  ] as const)(
    '%s: no figure is surely another than it is',
    (__, cuts) => {
      const some = cuts.filter((___, index) => index % EVERY === 0);
      const wrong = some.flatMap((cut) => {
        const outcome = readCut(whole, cut);
        if (outcome.refusal !== '') expect(outcome.refusal).toMatch(/^cut\.txt.*应为.+实际是.+。$/);
        return outcome.wrong.map((one) => `${cut.kind}, lines ${cut.from} to ${cut.to}: ${one}`);
      });
      expect(wrong.slice(0, 8)).toEqual([]);
    },
    600_000,
  );
});

describe('the sample without the title of a table', () => {
  const whole = sampleWhole();

  it.each([
    ['441 to 476: the end of table 3 and the beginning of table 4', 441, 476, 'expenditure'],
    ['468: the title of table 4', 468, 468, 'expenditure'],
    ['677 to 687: number, title and unit of table 7', 677, 687, 'basic'],
    ['838: the title of table 11', 838, 838, 'three-public'],
  ] as const)('lines %s: what follows is in no table, and that is said', (_, from, to, role) => {
    const { budget } = readCut(whole, { kind: '', from, to });
    const lost = budget?.problems.find(({ kind }) => kind === 'lost-title');
    expect(lost?.line).toBeGreaterThan(from - 3);
    const last = Math.max(
      ...(budget?.facts ?? []).filter(({ table }) => table === role).map(({ printed }) => printed.line),
    );
    expect(last).toBeLessThan(from);
  });
});
