import { expect } from 'vitest';
import type { Check } from '../../src/model/checks/check';

/** What has to hold of any check at all. */
export function expectSoundChecks(checks: readonly Check[]): void {
  expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
  for (const check of checks) {
    expect(check.left.operands.length && check.right.operands.length, check.id).toBeGreaterThan(0);
    expect(check.left.lines.length + check.right.lines.length, check.id).toBeGreaterThan(0);
    expect(check.difference, check.id).toBeCloseTo(check.left.value - check.right.value, 4);
    expect(check.difference === 0, check.id).toBe(check.state === '相符');
    // What may mean something else by its words is 需核对, however large the difference.
    if (check.state === '需核对') continue;
    expect(Math.abs(check.difference) > check.bound + 1e-6, check.id).toBe(check.state === '不符');
  }
}
