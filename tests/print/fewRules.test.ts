import { describe, expect, it } from 'vitest';
import { everything } from '../sample';
import { FEW_RULES } from './drawRules';
import { FORMS, printInvented } from './printInvented';
import { judgePdf, readPrinted, type PdfVerdict } from './readPrinted';
import { untold } from './untold';

/** Documents of each form and each way to leave out rules. */
const COUNT = everything ? 60 : 2;
/** Where rules lack, so many of the figures are read, and so many of them are certain: the others admit a doubt, or are told as unread. */
const READ = 0.93;
const CERTAIN = 0.85;

interface Judged {
  verdict: PdfVerdict | null;
  refusal: string;
  untold: string[];
}

describe.each(FEW_RULES)('tables with few rules: %s', (rules) => {
  it.each(FORMS.map((form) => [form.name, form] as const))(
    'in the form %s are read by what stands below and beside each other',
    async (_, form) => {
      const all: Judged[] = [];
      for (let seed = 801; seed < 801 + COUNT; seed += 1) {
        const { bytes, file, facts } = printInvented(seed, form, () => ({ rules, shadedHeader: false }));
        const { value, refusal } = await readPrinted(bytes, file);
        all.push({ refusal, verdict: value && judgePdf(value, facts), untold: value ? untold(value) : [] });
      }
      const read = all.flatMap(({ verdict }) => verdict ?? []);
      expect(read.flatMap(({ wrong }) => wrong)).toEqual([]);
      expect(all.flatMap((one) => one.untold)).toEqual([]);
      expect(all.map(({ refusal }) => refusal).filter((refusal) => refusal !== '')).toEqual([]);
      const facts = read.reduce((sum, verdict) => sum + verdict.facts, 0);
      const missing = read.reduce((sum, verdict) => sum + verdict.missing.length, 0);
      const inferred = read.reduce((sum, verdict) => sum + verdict.inferred, 0);
      expect(facts).toBeGreaterThan(100);
      expect(1 - missing / facts).toBeGreaterThan(READ);
      expect(1 - inferred / facts).toBeGreaterThan(CERTAIN);
    },
    3_000_000,
  );
});
