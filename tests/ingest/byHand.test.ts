import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsCsv, type Kind } from '../../src/cli/facts/facts';
import { readText, sampleText } from './sample';

/**
 * The sheets in `byHand/` were written from the printed document, line by line, without the program: all figures of all tables,
 * and checked against it word by word: changes, projects, targets. They are never to be made from what the program prints.
 */
const sheet = (kind: Kind) => csvParse(readFileSync(`tests/ingest/byHand/${kind}.csv`, 'utf8'));

describe('the sample against a transcription by hand', () => {
  const { budget, numbers } = readText(sampleText());
  const printed = (kind: Kind) => csvParse(factsCsv(kind, budget, numbers));
  const lineOf = (row: Record<string, string>, columns: readonly string[]): string =>
    columns.map((column) => row[column] ?? '').join('|');

  it('puts all 325 figures of the tables in their places', () => {
    const byHand = sheet('facts');
    const columns = byHand.columns;
    expect(byHand).toHaveLength(325);
    expect(
      printed('facts')
        .map((row) => lineOf(row, columns))
        .sort(),
    ).toEqual(byHand.map((row) => lineOf(row, columns)).sort());
  });

  it.each(['changes', 'projects', 'targets', 'flows'] as const)(
    'reads %s as they are printed, word for word',
    (kind) => {
      expect(printed(kind).columns).toEqual(sheet(kind).columns);
      expect([...printed(kind)]).toEqual([...sheet(kind)]);
    },
  );
});
