import { describe, expect, it } from 'vitest';
import { topsBySums, type ListedSummand } from '../../src/model/sums/topsBySums';

const line = (amount: number, isSum = false): ListedSummand => ({ amount, step: 0.01, isSum });
const lines = (...amounts: number[]): ListedSummand[] => amounts.map((amount) => line(amount));

describe('the lines at the top of a list', () => {
  it('are all of them where all add up', () => {
    expect(topsBySums(lines(100, 50, 50), line(200))).toEqual([0, 1, 2]);
  });

  it('leave out those that stand below the line that they add up to, in as many levels as are printed', () => {
    // A heading over everything; people and running costs with three parts; projects.
    expect(topsBySums(lines(600, 400, 300, 90, 10, 200), line(600))).toEqual([0]);
    expect(topsBySums(lines(400, 300, 90, 10, 200), line(600))).toEqual([0, 4]);
  });

  it('are unknown where nothing adds up: one digit is enough', () => {
    expect(topsBySums(lines(400, 300, 90, 10, 200), line(601))).toBeUndefined();
    expect(topsBySums(lines(400, 300, 90, 11, 200), line(600))).toBeUndefined();
  });

  it('stand above a single line only where their name says that they are a sum', () => {
    expect(topsBySums([line(100), line(50), line(50)], line(150))).toBeUndefined();
    expect(topsBySums([line(100), line(50, true), line(50)], line(150))).toEqual([0, 1]);
  });

  it('add up as printed, each rounded in its last place', () => {
    expect(topsBySums(lines(33.33, 33.33, 33.33), line(100))).toEqual([0, 1, 2]);
  });
});
