import { compareSums } from '../compare';
import type { ContentIndex } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

/** The table of running costs against basic expenditure, by economic class and, where a class agrees, by its sections. */
function byCode(index: ContentIndex): Comparison[] {
  const compare = (code: string): Comparison[] =>
    compareSums(
      code,
      index.cells(index.byCode('operating-cost', code), ['total']),
      index.cells(index.byCode('basic', code), ['total']),
      { soft: true },
    );
  const codes = index.codes('operating-cost');
  return codes
    .filter((code) => code.length === 3)
    .flatMap((code) => {
      const whole = compare(code);
      const agrees = whole.length > 0 && whole.every(({ state }) => state !== '需核对');
      const below = codes.filter((other) => other.length > 3 && other.startsWith(code));
      return [...whole, ...(agrees ? below.flatMap(compare) : [])];
    });
}

/** Running costs printed as one figure: at most the operating part of basic expenditure, of which some is no office's. */
function total(index: ContentIndex): Comparison[] {
  const [cost] = index.cells([index.totalRow('three-public')], ['operating_cost']);
  const [operating] = index.cells([index.totalRow('basic')], ['operating']);
  if (!cost || !operating || cost.value < operating.value - (cost.step + operating.step) / 2) return [];
  return compareSums('total', [cost], [operating], { soft: true });
}

/**
 * The running cost of the body is paid by the general public budget's operating expenditure. Some bodies count money of projects too, so
 * that a difference is worth a look.
 */
export const operatingCost: Rule = {
  key: 'operating-cost',
  group: 'between-tables',
  run: (index) => [...byCode(index), ...total(index)],
};
