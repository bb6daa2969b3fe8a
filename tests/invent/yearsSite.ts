import type { Budget } from '../../src/model/budget';
import { budgetWith } from '../series/compare/inventedYears';
import { inventBodyOverYears } from './bodyOverYears';

/** The seed of the body whose site tests look at. */
export const YEARS_SEED = 1;

/** Where the final account of that site was published. */
export const OFFICIAL = { address: 'https://www.linjiang.example/public/final.pdf', retrieved: '2032-09-01' };

/**
 * A site with a body over its years, a corrected edition of one of them, the final account of its last but one, and another body
 * of a single year.
 */
export function yearsSite(): Budget[] {
  const { budgets, truth } = inventBodyOverYears(YEARS_SEED);
  const [first, last] = [budgets[0], budgets.at(-2)];
  if (!first || !last) throw new Error('a body over years has several');
  const spent = Object.fromEntries(
    Object.entries(truth.amounts[last.year] ?? {}).map(([code, amount]) => {
      const name = last.facts.find((fact) => fact.code === code)?.name ?? code;
      return [code, [name, Math.round((amount * 0.93) / 100) * 100] as const];
    }),
  );
  const final = { ...budgetWith(`${last.id}-final`, last.body, last.year, spent), stage: 'final' as const };
  const again: Budget = {
    ...first,
    id: `${first.id}-again`,
    edition: '更正',
    published: { date: '2031-05-12', line: 90 },
  };
  const other = budgetWith('baisha-2031', '临江市白沙镇人民政府', last.year, { 2010301: ['行政运行', 11_000_000] });
  return [...budgets, again, { ...final, source: { ...final.source, ...OFFICIAL } }, other];
}

/** Who should have published what of that site: two are here, one only for an earlier year, one never, and three rows are wrong. */
export function expectedList(): string {
  const { truth } = inventBodyOverYears(YEARS_SEED);
  const [last] = [truth.years.at(-1) ?? 0];
  const [former, body] = truth.names;
  return [
    '单位,年度,种类',
    `${former},${last},预算`,
    `临江市白沙镇人民政府,${last - 1},部门预算`,
    `临江市白沙镇人民政府,${last},预算`,
    `临江市红石镇人民政府,${last},预算`,
    `${body},去年,预算`,
    `,${last},预算`,
    `${body},${last},草案`,
    '',
  ].join('\r\n');
}
