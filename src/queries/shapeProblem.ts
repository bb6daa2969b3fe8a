import * as v from 'valibot';
import { DataProblem, untranslated } from './dataProblem';

const SOMETHING = { zh: '别的内容', en: 'something else' };
const NOTHING = { zh: '缺少这一项', en: 'nothing there' };

/** What a schema says against a file, as a problem that names the place. */
export function shapeProblem(file: string, issue: v.BaseIssue<unknown>): DataProblem {
  const expected = issue.expected === null ? SOMETHING : untranslated(issue.expected);
  const found = issue.received === 'undefined' ? NOTHING : untranslated(issue.received);
  return new DataProblem('invalid', file, expected, found, v.getDotPath(issue) ?? '');
}
