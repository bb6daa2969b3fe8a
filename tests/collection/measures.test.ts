import { describe, expect, it } from 'vitest';
import { yearsOfBodies } from '../../src/collection/bodyYears';
import { catalogue, choicesIn } from '../../src/collection/catalogue';
import { digestOf, type BudgetDigest } from '../../src/collection/digest';
import { measuredBy, measuresIn, ranked, type Measure } from '../../src/collection/measures';
import { budgetWith } from '../series/compare/inventedYears';

const figure = (amount: number) => ({ amount, step: 100, fact: 'f', line: null });

function digest(id: string, name: string, year: number, own: Partial<BudgetDigest> = {}): BudgetDigest {
  return { ...digestOf(budgetWith(id, name, year, { 2010301: ['行政运行', 4_000_000] })), level: '部门', ...own };
}

const bodies = yearsOfBodies([
  digest('a', '临江市西城区财政局', 2030, {
    operating: figure(1_200_000),
    staff: { value: 48, unit: '人', line: 3 },
    wages: figure(1_000_000),
    threePublic: [{ item: 'three_public', ...figure(0) }],
  }),
  digest('b', '临江市西城区司法局', 2031, { operating: figure(900_000), total: figure(3_000_000) }),
  digest('b-final', '临江市西城区司法局', 2031, { stage: 'final', total: figure(2_900_000) }),
  digest('c', '临江市西城区卫生局', 2031, {
    operating: figure(600_000),
    staff: { value: 30, unit: '人', line: 3 },
    wages: figure(3_600_000),
    checks: { 相符: 1, 四舍五入差: 0, 需核对: 0, 不符: 2 },
  }),
]);
const groups = catalogue(bodies, []);
const order = (measure: Measure) =>
  groups
    .flatMap((group) => ranked(group, measure))
    .map(({ body, measured }) => [body.newest.id, measured.value ?? measured.why]);

describe('what bodies of a group are ranked by', () => {
  it('is worked out of printed figures alone, the largest first, those without behind them', () => {
    expect(order('per-person')).toEqual([
      ['a', 25_000],
      ['c', 20_000],
      ['b', 'no-staff'],
    ]);
    expect(order('pay')).toEqual([
      ['c', 90],
      ['a', 25],
      ['b', 'no-pay'],
    ]);
    expect(order('total').map(([id]) => id)).toEqual(['c', 'a', 'b']);
    expect(order('wrong')[0]).toEqual(['c', 2]);
  });

  it('tells a printed zero from what is not printed, and nothing to compare from both', () => {
    expect(order('three-public')).toEqual([
      ['a', 0],
      ['c', 'not-printed'],
      ['b', 'not-printed'],
    ]);
    for (const [, why] of order('change')) expect(why).toBe('no-change');
    const [body] = groups[0]!.bodies;
    const fresh = { ...body!, change: { amount: 5, percent: null } };
    expect(measuredBy('change', fresh)).toEqual({ value: null, why: 'fresh' });
  });

  it('is offered only where two of a group can be set beside each other', () => {
    expect(measuresIn(groups)).toEqual(['total', 'per-person', 'pay', 'wrong']);
  });
});

describe('the list of a year and kind', () => {
  it('holds those who have a document of it, told by that document', () => {
    expect(choicesIn(bodies)).toEqual([
      { year: 2031, stage: 'budget' },
      { year: 2031, stage: 'final' },
      { year: 2030, stage: 'budget' },
    ]);
    const [group] = catalogue(bodies, [], { year: 2031, stage: 'final' });
    expect(group?.bodies.map(({ newest, total }) => [newest.id, total?.amount])).toEqual([['b-final', 2_900_000]]);
  });
});
