import { expect, test } from 'vitest';
import { spelled } from '../../build/withPinyin';
import { yearsOfBodies } from '../../src/collection/bodyYears';
import { catalogue, regionOf } from '../../src/collection/catalogue';
import { digestOf } from '../../src/collection/digest';
import { indexEntry } from '../../src/model/budgetFile';
import { toldApart } from '../../src/series/budgets/toldApart';
import { budgetWith } from '../series/compare/inventedYears';

test.each([
  ['临江市西城区人民政府万柳街道办事处', '临江市西城区'],
  ['南江省政协办公厅', '南江省'],
  ['南江省临江市财政局', '南江省临江市'],
  ['财政局', ''],
  ['市场监督管理局', ''],
])('the place that %s begins with is %s', (name, region) => expect(regionOf(name)).toBe(region));

const budgets = [
  budgetWith('a-2030', '临江市西城区财政局', 2030, { 2010301: ['行政运行', 4_000_000] }),
  budgetWith('a-2031', '临江市西城区财政局', 2031, { 2010301: ['行政运行', 5_000_000] }),
  budgetWith('b-2031', '临江市西城区司法局', 2031, { 2010301: ['行政运行', 9_000_000] }),
  { ...budgetWith('c-2031', '临江市西城区司法局', 2031, { 2010301: ['行政运行', 7_000_000] }), level: '单位' as const },
];
const groups = catalogue(yearsOfBodies(budgets.map(digestOf)), toldApart(budgets.map(indexEntry)));

test('bodies stand with those that they may be compared with: of one region and level', () => {
  expect(groups.map(({ region, level, bodies }) => [region, level, bodies.map(({ newest }) => newest.id)])).toEqual([
    ['临江市西城区', '部门', ['b-2031', 'a-2031']],
    ['临江市西城区', '单位', ['c-2031']],
  ]);
});

test('a change is that of two documents; where none is here nor stated, there is nothing to compare', () => {
  const [first, second] = groups[0]?.bodies ?? [];
  expect(first?.change).toBeNull();
  expect(second?.change).toEqual({ amount: 1_000_000, percent: 25 });
  expect(second?.budgets.map(({ id }) => id)).toEqual(['a-2031', 'a-2030']);
});

test('what is not printed is no zero', () => {
  expect(indexEntry({ ...budgets[0]!, facts: [] }).total).toBeNull();
  expect(groups[0]?.bodies[0]).toMatchObject({ threePublic: null, operating: null });
});

test('a body is found by its name, its pinyin and its initials', () => {
  const found = spelled('万柳街道');
  for (const asked of ['万柳', 'wanliu', 'jiedao', 'wljd']) expect(found).toContain(asked);
  expect(found).not.toContain('道wan');
});
