import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { Budget } from '../../src/model/budget';
import { waysIn } from '../../src/series/overview/waysIn';
import { bestQuestions } from '../../src/series/questions/askView';
import { readText, sampleText } from '../ingest/sample';

const sample = readText(sampleText()).budget;
const waysOf = (budget: Budget) => waysIn(toldBudget(budget, 'zh'));

describe('the questions of the first page', () => {
  test('are answered with the document’s own largest parts, its change, its shares and its contradictions', () => {
    const ways = waysOf(sample);
    expect(ways.map(({ kind }) => kind)).toEqual([
      'sources',
      'purposes',
      'spending',
      'change',
      'unit',
      'projects',
      'means',
      'checks',
    ]);
    expect(ways).toContainEqual({ kind: 'change', amount: -9_441_000, step: 100, steps: 9 });
    expect(ways).toContainEqual({ kind: 'unit', unit: '社区', amount: 300_000, step: 10_000 });
    expect(ways).toContainEqual({ kind: 'projects', count: 4, amount: 5_030_000, step: 100 });
    expect(ways).toContainEqual({ kind: 'means', amount: 60_000, step: 100 });
    const wrong = sample.checks.filter(({ state }) => state === '不符').length;
    expect(ways).toContainEqual({ kind: 'checks', count: wrong });
  });

  test('have no entry for what a document does not give', () => {
    expect(waysOf({ ...sample, projects: [] }).map(({ kind }) => kind)).not.toContain('unit');
    expect(waysOf({ ...sample, projects: [] }).map(({ kind }) => kind)).not.toContain('projects');
    expect(waysOf({ ...sample, statements: [] }).map(({ kind }) => kind)).not.toContain('change');
    expect(waysOf({ ...sample, checks: [] }).map(({ kind }) => kind)).not.toContain('checks');
  });

  test('of what is worth asking the best three mix contradictions with what has only a wide name', () => {
    const best = bestQuestions(toldBudget(sample, 'zh'));
    expect(best.map(({ matter }) => matter.kind)).toEqual(['contradiction', 'lump', 'contradiction']);
    const silent = bestQuestions(toldBudget({ ...sample, checks: [] }, 'zh'));
    expect(silent.map(({ matter }) => matter.kind)).not.toContain('contradiction');
  });
});
