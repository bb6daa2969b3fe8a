import { expect, test } from 'vitest';
import { stripOf, stripScale } from '../../../src/layout/catalogue/stripOf';

test('the scale holds zero and all values, linear, of both signs', () => {
  const scale = stripScale([4, 10]);
  expect([scale.at(0), scale.at(4), scale.at(10)]).toEqual([0, 40, 100]);
  const signed = stripScale([-5, 15]);
  expect([signed.at(-5), signed.at(0), signed.at(15)]).toEqual([0, 25, 100]);
  expect(stripScale([0, 0]).at(0)).toBe(0);
  expect(stripScale([]).ticks.every(({ at }) => Number.isFinite(at))).toBe(true);
});

test('few dots stand on the line at their values', () => {
  const scale = stripScale([1, 2, 4]);
  const strip = stripOf([4, 2, 1], scale);
  expect(strip.dots).toEqual([
    { index: 0, x: 100, y: 0 },
    { index: 1, x: 50, y: 0 },
    { index: 2, x: 25, y: 0 },
  ]);
  expect(strip.quartiles).toBeNull();
});

test('of many no dot hides another of its stretch, each stays within a dot of its value, and the median is the middle one', () => {
  const values = Array.from({ length: 301 }, (_, index) => (index < 150 ? 10 : index));
  const scale = stripScale(values);
  const { dots, radius, height, quartiles } = stripOf(values, scale);
  expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(290);
  for (const { index, x, y } of dots) {
    expect(Math.abs(x - scale.at(values[index] ?? 0))).toBeLessThanOrEqual((100 * radius) / 320 + 1e-9);
    expect(Math.abs(y) + radius).toBeLessThanOrEqual(height / 2);
  }
  expect(quartiles?.[1]).toBe(scale.at(150));
});
