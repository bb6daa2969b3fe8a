import { beforeAll, describe, expect, it } from 'vitest';
import type { InventOptions } from '../invent/Invented';
import type { Verdict } from './judge';
import { judgeReading, type Reading } from './judgeReading';
import { everything } from '../sample';

/** How many documents to invent: `INVENTED`, else 45, and 2,000 where everything is tested. */
const COUNT = Number(process.env['INVENTED'] ?? '') || (everything ? 2_000 : 45);

/** As many of them again, in a third of the number, hold contradictions. */
const PLANTED = Math.ceil(COUNT / 3);

/** Reads one and keeps what was judged, not the document: thousands would not fit. */
function judged(seed: number, options: InventOptions = {}): Reading {
  const reading = judgeReading(seed, options);
  const { invented } = reading;
  return { ...reading, invented: { ...invented, text: '', truth: { ...invented.truth, facts: [], targets: [] } } };
}

/** The first cases of a kind, each with its seed, so that a failure says which document to look at. */
function casesOf(readings: readonly Reading[], kind: Exclude<keyof Verdict, 'counts' | 'contradictedLines'>): string[] {
  return readings
    .flatMap(({ seed, verdict }) => (verdict?.[kind] ?? []).map((text) => `seed ${seed}: ${text}`))
    .slice(0, 12);
}

describe(`the reader on ${COUNT} invented documents`, () => {
  let readings: Reading[] = [];

  beforeAll(() => {
    readings = Array.from({ length: COUNT }, (_, index) => judged(index + 1));
  }, 1_200_000);

  it('reads every one of them', () => {
    expect(
      readings.filter(({ refusal }) => refusal !== '').map(({ seed, refusal }) => `seed ${seed}: ${refusal}`),
    ).toEqual([]);
  });

  it('calls no wrong figure reported or resolved', () => {
    expect(casesOf(readings, 'wrong')).toEqual([]);
  });

  it('reads every printed figure, and no figure that is none', () => {
    expect(casesOf(readings, 'missing')).toEqual([]);
    expect(casesOf(readings, 'extra')).toEqual([]);
  });

  it('knows row, code, name and amount of every figure', () => {
    expect(casesOf(readings, 'described')).toEqual([]);
  });

  it('lists the true column among the alternatives wherever it guesses wrong', () => {
    expect(casesOf(readings, 'closed')).toEqual([]);
  });

  it('is sure of most figures', () => {
    const counts = { reported: 0, resolved: 0, inferred: 0 };
    for (const { verdict } of readings) {
      for (const kind of ['reported', 'resolved', 'inferred'] as const) counts[kind] += verdict?.counts[kind] ?? 0;
    }
    const all = counts.reported + counts.resolved + counts.inferred;
    expect((counts.reported + counts.resolved) / all).toBeGreaterThan(0.85);
  });

  it('finds every stated change with its percent and reason', () => {
    expect(casesOf(readings, 'changes')).toEqual([]);
  });

  it('reads projects, targets and counted things', () => {
    expect(casesOf(readings, 'projects')).toEqual([]);
    expect(casesOf(readings, 'targets')).toEqual([]);
    expect(casesOf(readings, 'holdings')).toEqual([]);
  });

  it('accounts for every printed number', () => {
    expect(casesOf(readings, 'unknown')).toEqual([]);
  });

  it('masks names and telephone numbers', () => {
    expect(casesOf(readings, 'leaked')).toEqual([]);
  });

  it('never calls honest rounding a contradiction', () => {
    expect(casesOf(readings, 'contradicted')).toEqual([]);
  });
});

describe(`the reader on ${PLANTED} documents with planted contradictions`, () => {
  let readings: Reading[] = [];

  beforeAll(() => {
    readings = Array.from({ length: PLANTED }, (_, index) => judged(10_001 + index, { contradictions: 4 }));
  }, 1_200_000);

  it('reads them, and calls no wrong figure reported or resolved', () => {
    expect(
      readings.filter(({ verdict }) => verdict === null).map(({ seed, refusal }) => `seed ${seed}: ${refusal}`),
    ).toEqual([]);
    expect(casesOf(readings, 'wrong')).toEqual([]);
  });

  it('shows every contradiction in the count of vehicles', () => {
    const unseen = readings.flatMap(({ seed, invented, verdict }) => {
      const planted = invented.truth.planted.filter(({ kind }) => kind === 'vehicles');
      return planted
        .filter(({ line }) => !verdict?.contradictedLines.includes(line))
        .map(({ line, was, is }) => `seed ${seed} line ${line}: ${was} → ${is}`);
    });
    expect(unseen).toEqual([]);
  });
});
