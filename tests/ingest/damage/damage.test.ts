import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../../src/ingest/ingest';
import { invent } from '../../invent/invent';
import { everything, sampleOf } from '../../sample';
import { readText, sampleText } from '../sample';
import { compare, readDamaged } from './compare';
import {
  EVIDENT_BREAKS,
  HIDDEN_BREAKS,
  inPlaces,
  lookAlikesOf,
  OTHER_MARKS,
  WITHOUT_WIDTH,
  type Instance,
} from './families';
import { DOUBLED, MARKERS, UNITS, yearsOf } from './marks';

/** Of the sample every nth instance is tried in `npm test`, of an invented document every mth. */
const NTH = 7;
const MTH = 31;
const SEEDS = everything ? Array.from({ length: 60 }, (_, index) => index + 1) : [1, 2, 3, 4, 5];

interface Document {
  name: string;
  text: string;
  whole: Ingested;
  year: number;
}

function invented(seed: number): Document {
  const { text, truth } = invent(seed);
  const whole = readDamaged(text);
  if (typeof whole === 'string') throw new Error(whole);
  return { name: `invented ${seed}`, text, whole, year: truth.year };
}

const sample: Document = { name: 'the sample', text: sampleText(), whole: readText(sampleText()), year: 2024 };

/** All damage that a document shows no trace of once it is read. */
const HARMLESS: readonly (readonly [string, (document: Document) => readonly Instance[]])[] = [
  ['a blank beside a comma or a point', () => EVIDENT_BREAKS],
  ['another mark between groups', () => OTHER_MARKS],
  ['a character without width', () => WITHOUT_WIDTH],
  ['a look-alike', ({ text }) => lookAlikesOf(text)],
  ['column numbers printed otherwise', () => MARKERS],
  ['the year in other numerals', ({ year }) => yearsOf(year)],
  ['the unit in other words', () => UNITS],
  ['a mark printed twice', () => DOUBLED],
];

/** Blanks that nothing in the number itself shows to be none: everywhere, and here and there. */
const HIDDEN: readonly Instance[] = HIDDEN_BREAKS.flatMap((instance, index) => [
  instance,
  inPlaces(instance, 5, index % 5),
]);

const documents = (): Document[] => [sample, ...SEEDS.map(invented)];

describe.each(HARMLESS)('%s', (_, family) => {
  it('changes nothing that is read, and every number stands where it is said to', () => {
    const faults = documents().flatMap((document, at) => {
      const instances = sampleOf(family(document), document === sample ? NTH : MTH, at);
      return instances.flatMap(({ name, damage }) => {
        const text = damage(document.text);
        if (text === document.text) return [];
        const { refusal, wrong, lost, misplaced, others } = compare(document.whole, text);
        const all = [...(refusal ? [refusal] : []), ...wrong, ...lost, ...misplaced, ...others];
        return all.slice(0, 3).map((fault) => `${document.name}, ${name}: ${fault}`);
      });
    });
    expect(faults.slice(0, 12)).toEqual([]);
  }, 1_200_000);
});

describe('a blank that only sums can show to be none', () => {
  it('makes no figure surely another, loses none without a notice, and refuses where most is lost', () => {
    const faults = documents().flatMap((document, at) =>
      sampleOf(HIDDEN, document === sample ? NTH : MTH, at).flatMap(({ name, damage }) => {
        const text = damage(document.text);
        if (text === document.text) return [];
        const { refusal, wrong, untold, misplaced } = compare(document.whole, text);
        const reason = refusal === '' || /读不出/.test(refusal) ? [] : [refusal];
        return [...reason, ...wrong, ...untold, ...misplaced]
          .slice(0, 3)
          .map((fault) => `${document.name}, ${name}: ${fault}`);
      }),
    );
    expect(faults.slice(0, 12)).toEqual([]);
  }, 1_200_000);

  it('is put right in the sample, whose tables print each quantity twice, but for two figures', () => {
    const lost = sampleOf(HIDDEN_BREAKS, NTH).map(({ name, damage }) => {
      const { refusal, lost: figures } = compare(sample.whole, damage(sample.text));
      return { name, refusal, many: figures.length > 2 };
    });
    expect(lost.filter(({ refusal, many }) => refusal !== '' || many)).toEqual([]);
  }, 1_200_000);
});
