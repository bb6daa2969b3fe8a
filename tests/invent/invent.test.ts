import { describe, expect, it } from 'vitest';
import { invent } from './invent';
import type { TrueFact } from './Invented';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

/** Characters of a line that may stand next to a number without belonging to it. */
function stands(line: string, printed: string): boolean {
  return line.split(/[\s]+/).includes(printed);
}

const step = (fact: TrueFact, unit: string): number =>
  (unit === '万元' ? 10_000 : 1) / 10 ** (fact.published.split('.')[1]?.length ?? 0);

describe('invent', () => {
  it('gives the same document for the same seed', () => {
    expect(invent(7)).toEqual(invent(7));
    expect(invent(7).text).not.toBe(invent(8).text);
  });

  it.each(SEEDS)('puts every figure of the truth on its line (seed %i)', (seed) => {
    const { text, truth } = invent(seed);
    const lines = text.split(/\r?\n/);
    for (const fact of truth.facts) {
      expect(stands(lines[fact.line - 1]!, fact.published), `${fact.table} ${fact.row} ${fact.column}`).toBe(true);
    }
    for (const change of truth.changes) expect(change.line).toBeGreaterThan(0);
    for (const project of truth.projects) expect(lines[project.line - 1]).toContain('项目名称：');
    for (const target of truth.targets) expect(target.endLine).toBeGreaterThanOrEqual(target.line);
  });

  it.each(SEEDS)('adds up within rounding: parts to totals, down the code tree (seed %i)', (seed) => {
    const { truth } = invent(seed);
    for (const table of ['income', 'expenditure', 'general-public', 'basic', 'government-funds', 'state-capital']) {
      const facts = truth.facts.filter((fact) => fact.table === table);
      const classes = facts.filter((fact) => fact.code.length === 3);
      for (const total of facts.filter((fact) => fact.row === 1)) {
        const parts = classes.filter((fact) => fact.column === total.column);
        const sum = parts.reduce((whole, fact) => whole + fact.amount, 0);
        const bound = ((parts.length + 1) / 2) * step(total, truth.unit);
        expect(Math.abs(total.amount - sum)).toBeLessThanOrEqual(bound + 0.001);
      }
    }
  });

  it('has no two facts at one place', () => {
    for (const seed of SEEDS) {
      const places = invent(seed).truth.facts.map((fact) => `${fact.table}/${fact.row}/${fact.column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('covers the variety that the reader must know', () => {
    const truths = SEEDS.map((seed) => invent(seed).truth);
    const columns = new Set(truths.flatMap((truth) => truth.facts.map((fact) => `${fact.table}/${fact.column}`)));
    expect(columns.size).toBeGreaterThan(45);
    expect(new Set(truths.map((truth) => truth.unit)).size).toBe(2);
    expect(truths.some((truth) => !truth.tables.includes('carryover'))).toBe(true);
    expect(truths.some((truth) => truth.level === '单位')).toBe(true);
  });

  it('plants as many contradictions as told, and the truth holds what is printed', () => {
    const plain = invent(3);
    const planted = invent(3, { contradictions: 4 });
    expect(planted.truth.planted.length).toBeGreaterThan(0);
    const before = plain.text.split(/\r?\n/);
    const after = planted.text.split(/\r?\n/);
    const changed = after.flatMap((line, index) => (line === before[index] ? [] : [index + 1]));
    expect(changed).toEqual(planted.truth.planted.map(({ line }) => line).sort((a, b) => a - b));
    for (const fact of planted.truth.facts) expect(stands(after[fact.line - 1]!, fact.published)).toBe(true);
  });
});
