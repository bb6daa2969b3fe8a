import { describe, expect, it } from 'vitest';
import { readInvented } from '../ingest/judgeReading';
import { everything } from '../sample';
import { xinjiang } from './forms/xinjiang';
import { printInvented } from './printInvented';
import { readFacts, readPrinted } from './readPrinted';

const COUNT = everything ? 300 : 8;

/** A figure of a budget, without its place. */
const words = ({
  table,
  code,
  name,
  column,
  published,
}: {
  table: string;
  code: string;
  name: string;
  column: string;
  published: string;
}): string =>
  [table, code, name.replace(/\s/g, '').replace(/\(/g, '（').replace(/\)/g, '）'), column, published].join(' | ');

describe('the same budget as text and as cells', () => {
  it.each(Array.from({ length: COUNT }, (_, index) => 501 + index))(
    'document %s: what both call certain is equal, and cells leave nothing inferred that text resolves',
    async (seed) => {
      const { bytes, invented } = printInvented(seed, xinjiang);
      const text = readInvented(invented).value;
      const cells = (await readPrinted(bytes)).value;
      expect(text).not.toBeNull();
      expect(cells).not.toBeNull();
      const ofCells = readFacts(cells!)
        .filter(({ fact }) => fact.provenance !== 'inferred')
        .map(({ printed }) => words(printed));
      const ofText = readFacts(text!);
      const certain = ofText.filter(({ fact }) => fact.provenance !== 'inferred').map(({ printed }) => words(printed));
      const left = new Map<string, number>();
      for (const one of ofCells) left.set(one, (left.get(one) ?? 0) + 1);
      const onlyInText = certain.filter((one) => {
        const count = left.get(one) ?? 0;
        left.set(one, count - 1);
        return count === 0;
      });
      expect(onlyInText).toEqual([]);
      expect(ofCells.length).toBe(ofText.length);
    },
    120_000,
  );
});
