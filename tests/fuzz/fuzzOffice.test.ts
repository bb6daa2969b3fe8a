import { describe, expect, it } from 'vitest';
import { everything } from '../sample';
import { answerOffice } from './answerOffice';
import { OFFICE_FORMATS } from './damageOffice';

/** Damaged files of each format; `scripts/fuzz.ts --format` reads any number of them. */
const EACH = everything ? 300 : 12;

describe.each(OFFICE_FORMATS)('damaged files of the format %s', (format) => {
  it('are each read or refused in one sentence, in time', async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= EACH; seed += 1) {
      const { fault, seconds } = await answerOffice(format, seed);
      if (fault !== '') faults.push(`seed ${seed}: ${fault}`);
      if (seconds > 20) faults.push(`seed ${seed}: ${seconds.toFixed(1)} s`);
    }
    expect(faults).toEqual([]);
  }, 1_200_000);
});
