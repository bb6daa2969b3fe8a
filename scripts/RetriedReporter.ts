import type { Reporter, TestCase } from 'vitest/node';

/** Says at the end which tests held only when they ran once more, and why not at first: they are to be looked into. */
export default class RetriedReporter implements Reporter {
  readonly #retried: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const reasons = (test.result().errors ?? []).map(({ message }) => `    ${message}`);
    this.#retried.push([`  ${test.module.relativeModuleId} > ${test.fullName}`, ...reasons].join('\n'));
  }

  onTestRunEnd(): void {
    if (this.#retried.length === 0) return;
    process.stdout.write(`\nheld only when run once more:\n${this.#retried.join('\n')}\n`);
  }
}
