import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/runChecks';
import { expectSoundChecks } from './soundChecks';
import type { Budget } from '../../src/model/budget';
import type { Check } from '../../src/model/checks/check';
import { checkWords } from '../checks/checkWords';

const SAMPLE = 'static/data/budgets/changji-lvzhoulu-2024.json';

describe.skipIf(!existsSync(SAMPLE))('the checks of the sample', () => {
  const budget = existsSync(SAMPLE) ? (JSON.parse(readFileSync(SAMPLE, 'utf8')) as Budget) : undefined;
  const checks = budget ? runChecks(budget) : [];
  const words = (check: Check): string => (budget ? checkWords(budget, check) : '');
  const inState = (...states: string[]): Check[] => checks.filter((check) => states.includes(check.state));

  it('are many, and sound', () => {
    expect(checks.length).toBeGreaterThan(300);
    expectSoundChecks(checks);
  });

  it('find what the document says twice in different ways, and nothing else', () => {
    const found = inState('不符').map((check) => `${check.rule} ${check.difference} ${check.unit}`);
    expect(found.sort()).toEqual([
      'holding-sum 8 辆',
      'performance-summary -2 个',
      'performance-summary -2 个',
      'target-last-year -4 个',
      'target-weight 20 分',
    ]);
    const vehicles = inState('不符').find((check) => check.rule === 'holding-sum');
    expect(vehicles && words(vehicles)).toContain('一般公务用车 2 辆 + 执法执勤用车 0 辆 + 其他车辆 1 辆');
  });

  it('ask for a look where rounding or another reading may be the reason', () => {
    const doubtful = inState('需核对').map((check) => check.rule);
    expect(doubtful.sort()).toEqual(['carryover-count', 'target-repeated', 'units-last-year']);
  });

  it('call honest rounding what it is', () => {
    const rounded = inState('四舍五入差');
    expect(rounded.length).toBeGreaterThan(10);
    expect(rounded.map(words)).toContain('表6 总计 合计 3,639.09 | 表6 总计 人员经费 3,502.65 + 公用经费 136.45');
  });
});
