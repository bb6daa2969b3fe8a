import { expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import type { TableRole } from '../../src/model/tables/table';
import { structureView, type StructurePart } from '../../src/series/structure/structure';
import { partsOf, wayTo } from '../../src/series/structure/parts';
import { foldParts } from '../../src/series/structure/foldParts';
import { inventedBudget } from '../build/inventedData';

const place = { text: '1.00', page: null, line: 10, offset: 4 };

function fact(table: TableRole, code: string, column: string, amount: number, provenance: Fact['provenance']): Fact {
  const id = `${table}/${code}/${column}`;
  const row = 1;
  return { id, table, row, code, name: `名称${code}`, column, amount, step: 100, printed: place, provenance };
}

function budgetOf(facts: Fact[]): Budget {
  const base = inventedBudget('invented', 2031);
  return { ...base, facts: [...base.facts, ...facts] };
}

const spent = (code: string, amount: number) => fact('expenditure', code, 'total', amount, 'reported');
const basic = (code: string, amount: number) => fact('basic', code, 'total', amount, 'reported');

test('codes stand under the nearest printed code above them, the largest first', () => {
  const { purposes } = structureView(
    budgetOf([
      spent('201', 3_000_000),
      spent('2010301', 3_000_000),
      spent('208', 7_000_000),
      spent('20805', 7_000_000),
    ]),
  );
  expect(purposes.parts.map((part) => part.id)).toEqual(['208', '201']);
  expect(wayTo(purposes.parts, '2010301').map((part) => part.id)).toEqual(['201', '2010301']);
  expect(purposes.rings).toBe(3);
  expect(purposes.parts[0]!.share).toBe(0.7);
});

test('what the printed parts leave is a part of its own, rounding is not', () => {
  const { purposes } = structureView(
    budgetOf([spent('201', 3_000_000), spent('20103', 2_000_000), spent('208', 500_000), spent('20805', 499_900)]),
  );
  expect(partsOf(purposes.parts).find((part) => part.id === '201-rest')).toMatchObject({
    amount: 1_000_000,
    certainty: 'derived',
    kind: 'rest',
  });
  expect(partsOf(purposes.parts).some((part) => part.id === '208-rest')).toBe(false);
});

test('project money joins its economic class and stands apart in it', () => {
  const { categories } = structureView(
    budgetOf([
      basic('302', 1_000_000),
      basic('30201', 1_000_000),
      fact('project', '', 'goods_services', 400_000, 'inferred'),
      fact('project', '', 'capital', 300_000, 'reported'),
    ]),
  );
  const [goods, capital] = categories.parts;
  expect(goods).toMatchObject({ id: '302', amount: 1_400_000, certainty: 'inferred' });
  expect(goods!.parts.map((part) => part.id)).toEqual(['30201', '302-project']);
  expect(capital).toMatchObject({ id: '310', amount: 300_000, certainty: 'reported', parts: [] });
});

test('a budget without codes has empty structures', () => {
  const view = structureView(budgetOf([]));
  expect(view.purposes.parts).toEqual([]);
  expect(view.categories.parts).toEqual([]);
});

test('two small parts fold beside a large one, never one alone and never all', () => {
  const part = (id: string, share: number, kind: StructurePart['kind'] = 'code') =>
    ({ id, share, kind }) as StructurePart;
  const ids = (parts: readonly StructurePart[]) => parts.map(({ id }) => id);
  const folded = foldParts([part('a', 0.5), part('b', 0.001), part('c', -0.002), part('u', 0.001, 'undisclosed')]);
  expect([ids(folded.shown), ids(folded.small), ids(folded.last)]).toEqual([['a'], ['b', 'c'], ['u']]);
  expect(foldParts([part('a', 0.5), part('b', 0.001)]).small).toEqual([]);
  expect(foldParts([part('a', 0.001), part('b', 0.001)]).small).toEqual([]);
});
