import { describe, expect, it } from 'vitest';
import { everything } from '../sample';
import type { Form } from './Form';
import { FORMS, printInvented } from './printInvented';
import { judgePdf, readPrinted, type PdfVerdict } from './readPrinted';

/** Documents of each form: `PRINTED`, else 50, which makes 300, and 834 where everything is tested, which makes 5,004. */
const COUNT = Number(process.env['PRINTED'] ?? '') || (everything ? 834 : 50);

interface Judged {
  seed: number;
  refusal: string;
  verdict: PdfVerdict | null;
  /** Numbers that nobody knows; all of them stand in notices. */
  unknown: { lines: number[]; told: number[] };
  /** What was told besides what is absent. */
  kinds: string[];
}

async function judged(seed: number, form: Form): Promise<Judged> {
  const { bytes, file, facts } = printInvented(seed, form);
  const { value, refusal } = await readPrinted(bytes, file);
  if (!value) return { seed, refusal, verdict: null, unknown: { lines: [], told: [] }, kinds: [] };
  const { problems } = value.budget;
  return {
    seed,
    refusal,
    verdict: judgePdf(value, facts),
    unknown: {
      lines: value.numbers.filter(({ role }) => role === 'unknown').map(({ line }) => line),
      told: problems.flatMap((problem) => (problem.kind === 'unknown-number' ? [...problem.values.lines] : [])),
    },
    kinds: problems.map(({ kind }) => kind).filter((kind) => !kind.startsWith('absent-')),
  };
}

const casesOf = (all: readonly Judged[], kind: 'wrong' | 'guessed' | 'missing'): string[] =>
  all.flatMap(({ seed, verdict }) => (verdict?.[kind] ?? []).map((text) => `seed ${seed}: ${text}`)).slice(0, 8);

describe.each(FORMS.map((form) => [form.name, form] as const))(
  `${COUNT} invented budgets as PDFs in the form %s`,
  (_, form) => {
    let all: Judged[] = [];

    it('are all read', async () => {
      all = [];
      for (let seed = 1; seed <= COUNT; seed += 1) all.push(await judged(seed, form));
      expect(
        all.filter(({ refusal }) => refusal !== '').map(({ seed, refusal }) => `seed ${seed}: ${refusal}`),
      ).toEqual([]);
    }, 3_000_000);

    it('no figure is wrong, in table, code, name, column, printed text, unit or page', () => {
      expect(casesOf(all, 'wrong')).toEqual([]);
      expect(casesOf(all, 'guessed')).toEqual([]);
    });

    it('no figure is lost', () => {
      expect(casesOf(all, 'missing')).toEqual([]);
      expect(all.reduce((sum, { verdict }) => sum + (verdict?.facts ?? 0), 0)).toBeGreaterThan(50 * all.length);
    });

    it('nothing is inferred where rules make the cells', () => {
      expect(all.filter(({ verdict }) => verdict?.inferred !== 0).map(({ seed }) => seed)).toEqual([]);
    });

    it('every number that nobody knows is told, and nothing else is complained of', () => {
      for (const { unknown } of all) expect(unknown.lines.filter((line) => !unknown.told.includes(line))).toEqual([]);
      expect(
        all
          .filter(({ kinds }) => kinds.some((kind) => kind !== 'unknown-number'))
          .map(({ seed, kinds }) => `seed ${seed}: ${kinds.join()}`),
      ).toEqual([]);
    });
  },
);
