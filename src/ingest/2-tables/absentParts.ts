import { noticeOf, type Notice } from '../../model/problem';
import type { TableRole } from '../../model/table';
import { ROLE_NAMES } from '../../model/tableNames';
import type { RunningText } from '../5-narrative/parts';
import type { GridTable } from './gridTable';

/** Tables that most disclosures have: that one is absent is said. */
const USUAL: readonly TableRole[] = [
  'overview',
  'income',
  'expenditure',
  'appropriation',
  'general-public',
  'basic',
  'three-public',
  'government-funds',
];

/** Tables and parts that most disclosures have and this one has not. */
export function absentOf(tables: readonly GridTable[], prose: RunningText): Notice[] {
  const present = new Set(tables.map(({ table }) => table.role));
  const absent = USUAL.filter((role) => !present.has(role)).map((role) =>
    noticeOf('absent-table', { role }, { table: ROLE_NAMES[role] }),
  );
  if (prose.narrative.length === 0)
    absent.push(noticeOf('absent-part', { part: 'narrative' }, { table: '预算情况说明' }));
  if (prose.glossary.length === 0) absent.push(noticeOf('absent-part', { part: 'glossary' }, { table: '名词解释' }));
  return absent;
}
