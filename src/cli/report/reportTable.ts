import { csvOf, type CsvValue } from '../facts/csv';
import { reasonOf, type ReportRow } from './ReportRow';

/** Columns of the report, for spreadsheets and for programs. */
const COLUMNS = [
  'path',
  'state',
  'id',
  'body',
  'year',
  'stage',
  'level',
  'edition',
  'total',
  'contradictions',
  'notices',
  'kind',
  'page',
  'table',
  'line',
  'reason',
  'reason_en',
  'sha256',
] as const;

/** The report as CSV, a row a document. */
export function reportTable(rows: readonly ReportRow[]): string {
  return csvOf(
    COLUMNS,
    rows.map((row) => {
      const { zh, en } = reasonOf(row);
      return [row.path, row.fate.state, ...outcomeCells(row), zh, en, row.sha256];
    }),
  );
}

function outcomeCells({ fate }: ReportRow): CsvValue[] {
  if (fate.state === 'duplicate') return [fate.id, ...blanks(12)];
  if (fate.state === 'refused') {
    const { kind, page = null, table, line } = fate.problem;
    return [...blanks(9), kind, page, table, line];
  }
  const { id, body, year, stage, level = null, edition = null, total, checks } = fate.entry;
  return [id, body, year, stage, level, edition, total, checks['不符'] ?? null, fate.notices, ...blanks(4)];
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
