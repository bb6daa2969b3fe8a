import { describe, expect, test } from 'vitest';
import { bodiesOf } from '../../src/collection/bodies';
import { besideOthers, stageOfYears, yearsOfBodies } from '../../src/collection/bodyYears';
import type { BudgetDigest } from '../../src/collection/digest';
import type { IndexEntry } from '../../src/model/budget';
import { bodyOf } from '../../src/series/budgets/front';
import { previousOf } from '../../src/series/budgets/neighbours';

const CODES = ['201', '20103', '2010301', '208', '20805', '2080505'];

function digest(body: string, year: number, more: Partial<BudgetDigest> = {}): BudgetDigest {
  return {
    id: `${body}-${year}-${more.stage ?? 'budget'}-${more.edition ?? ''}${more.level ?? ''}`,
    body,
    year,
    stage: 'budget',
    level: '部门',
    total: { amount: 1_000_000 * (year - 2000), step: 100, fact: 'expenditure/1/total', line: 1 },
    prior: null,
    codes: CODES.map((code) => ({ code, name: code, amount: 100, step: 100, fact: code, line: 1 })),
    threePublic: [],
    operating: null,
    staff: null,
    wages: null,
    checks: { 相符: 0, 四舍五入差: 0, 需核对: 0, 不符: 0 },
    ...more,
  };
}

const namesOf = (digests: BudgetDigest[], corrections = {}) =>
  bodiesOf(digests, Array.isArray(corrections) ? corrections : []).map(({ names }) => names.map(({ name }) => name));

const entryOf = ({ id, body, year, stage, level, edition, published }: BudgetDigest): IndexEntry => ({
  id,
  body,
  year,
  stage,
  level,
  edition,
  published,
  total: 0,
  checks: {},
});

const SHORT = '万柳街道办事处';
const LONG = '临江市西城区人民政府万柳街道办事处';

describe('names of one body', () => {
  test('a short name is the end of one full name alone', () => {
    expect(namesOf([digest(LONG, 2030), digest(SHORT, 2031)])).toEqual([[LONG, SHORT]]);
    // Two districts have a street of that name: nobody knows which is meant.
    const other = digest('临江市东城区人民政府万柳街道办事处', 2030);
    expect(namesOf([digest(LONG, 2030), other, digest(SHORT, 2031)])).toHaveLength(3);
  });

  test('names that only end alike in general words are different bodies', () => {
    expect(namesOf([digest('临江市财政局', 2030), digest('财政局', 2031)])).toHaveLength(2);
  });

  test('a short name needs the year after and the same codes', () => {
    expect(namesOf([digest(LONG, 2029), digest(SHORT, 2031)])).toHaveLength(2);
    expect(namesOf([digest(LONG, 2030), digest(SHORT, 2031, { codes: [] })])).toHaveLength(2);
  });

  test('a renamed body is known by the total that its new document states of last year', () => {
    const before = digest('临江市青石镇人民政府', 2030);
    const after = digest('临江市新城管理委员会', 2031, { prior: { amount: 30_000_000, step: 100 } });
    expect(namesOf([before, after])).toHaveLength(1);
    const off = digest('临江市新城管理委员会', 2031, { prior: { amount: 30_000_400, step: 100 } });
    expect(namesOf([before, off])).toHaveLength(2);
  });

  test('the final account and the editions of its last year do not hide what a renamed body was', () => {
    const before = digest('临江市青石镇人民政府', 2030);
    const account = digest('临江市青石镇人民政府', 2030, { stage: 'final' });
    const again = digest('临江市青石镇人民政府', 2030, { edition: '更正' });
    const after = digest('临江市新城管理委员会', 2031, { prior: { amount: 30_000_000, step: 100 } });
    expect(namesOf([before, account, again, after])).toHaveLength(1);
  });

  test('two predecessors that fit are none that is known', () => {
    const after = digest('临江市新城管理委员会', 2031, { prior: { amount: 30_000_000, step: 100 } });
    expect(namesOf([digest('甲镇人民政府', 2030), digest('乙镇人民政府', 2030), after])).toHaveLength(3);
  });

  test('a correction says more than all guesses: that two are one, and that two are not', () => {
    const [a, b] = [digest('临江市甲局', 2028), digest('临江市乙局', 2031)];
    expect(namesOf([a, b], [{ names: ['临江市甲局', '临江市乙局'] }])).toEqual([['临江市甲局', '临江市乙局']]);
    expect(namesOf([digest(LONG, 2030), digest(SHORT, 2031)], [{ names: [LONG, SHORT], apart: true }])).toHaveLength(2);
  });

  test('a department and its own unit are apart, whatever they are called', () => {
    const both = [digest(LONG, 2030), digest(LONG, 2031, { level: '单位' })];
    expect(bodiesOf(both)).toHaveLength(2);
    expect(yearsOfBodies(both).map(stageOfYears)).toEqual([null, null]);
    expect(yearsOfBodies(both).map(({ slug }) => slug)).toEqual([LONG, `${LONG}-单位`]);
  });

  test('an address that was given away stays, whichever document comes to the site next', () => {
    const alone = [digest(SHORT, 2030), digest(SHORT, 2031)];
    const [before] = yearsOfBodies(alone);
    expect(before?.slug).toBe(SHORT);
    const [after] = yearsOfBodies([digest(LONG, 2029), ...alone]);
    expect([after?.slug, after?.addresses]).toEqual([LONG, [SHORT]]);
  });

  test('a correction gives a body its address, and those of its names lead there still', () => {
    const own = [
      digest(LONG, 2030),
      digest(LONG, 2031),
      digest(LONG, 2031, { level: '单位' }),
      digest('qingshi', 2031),
    ];
    const bodies = yearsOfBodies(own, [{ names: [LONG], address: 'qingshi' }]);
    const told = new Map(bodies.map(({ slug, addresses }) => [slug, addresses]));
    expect(told.get('qingshi')).toEqual([LONG]);
    expect(told.get('qingshi-单位')).toEqual([`${LONG}-单位`]);
    // Another body of that very name gives way: what is told is told.
    expect(told.get('qingshi-2')).toEqual([]);
  });

  test('the order of the documents changes nothing', () => {
    const all = [digest(LONG, 2029), digest(LONG, 2030), digest(SHORT, 2031), digest('临江市乙局', 2031)];
    expect(yearsOfBodies([...all].reverse())).toEqual(yearsOfBodies(all));
  });
});

describe('one body twice in a year', () => {
  const first = digest(LONG, 2031, { published: '2031-02-07' });
  const again = digest(LONG, 2031, { edition: '更正', published: '2031-05-12' });
  const before = digest(LONG, 2030);

  test('the newer stands, the older is kept', () => {
    const [body] = yearsOfBodies([again, first, before]);
    expect(body?.years.at(-1)?.budget?.id).toBe(again.id);
    expect(body?.years.at(-1)?.older.map(({ id }) => id)).toEqual([first.id]);
  });

  test('what calls itself a correction is the newer one where it prints no date', () => {
    const dateless = digest(LONG, 2031, { edition: '更正' });
    const [body] = yearsOfBodies([first, dateless, before]);
    expect(body?.years.at(-1)?.budget?.id).toBe(dateless.id);
  });

  test('both lead to the years of their body', () => {
    const all = [again, first, before];
    const index = besideOthers(all.map(entryOf), yearsOfBodies(all));
    expect(index.map(({ years }) => years)).toEqual([LONG, LONG, LONG]);
  });
});

describe('what the index says of a budget beside others', () => {
  test('a renamed body has one name, and last year’s budget is found under the other one', () => {
    const all = [digest(LONG, 2030), digest(SHORT, 2031)];
    const index = besideOthers(all.map(entryOf), yearsOfBodies(all));
    expect(index.map(bodyOf)).toEqual([SHORT, SHORT]);
    expect(previousOf(index, all[1]!.id)?.id).toBe(all[0]!.id);
  });

  test('a single budget is told nothing: its site stays as it was', () => {
    const all = [digest(LONG, 2031)];
    expect(besideOthers(all.map(entryOf), yearsOfBodies(all))).toEqual(all.map(entryOf));
  });

  test('a plan and the account of its year lead to each other; an account that states its plan stands alone', () => {
    const [plan, account] = [digest(LONG, 2030), digest(LONG, 2030, { stage: 'final' })];
    const index = besideOthers([plan, account].map(entryOf), yearsOfBodies([plan, account]));
    expect(index.map((entry) => entry.account)).toEqual([account.id, plan.id]);
    const alone = digest(LONG, 2030, { stage: 'final', plans: true });
    expect(besideOthers([entryOf(alone)], yearsOfBodies([alone]))[0]?.account).toBe(alone.id);
    const silent = digest(LONG, 2030, { stage: 'final' });
    expect(besideOthers([entryOf(silent)], yearsOfBodies([silent]))[0]?.account).toBeUndefined();
  });
});
