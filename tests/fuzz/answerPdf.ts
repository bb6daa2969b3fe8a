import * as v from 'valibot';
import { factsCsv, KINDS } from '../../src/cli/facts';
import { budgetSchema } from '../../src/model/schema';
import { readFacts, readPrinted } from '../print/readPrinted';
import type { PrintedFact } from '../print/tableModel';
import { damagedPdf, type PdfDamage } from './damagePdf';

/** What one damaged PDF led to. */
export interface PdfAnswer {
  seed: number;
  damage: PdfDamage;
  read: boolean;
  /** Processor seconds of inventing and reading it. */
  seconds: number;
  /** What must never happen, as one line; empty if all is well. */
  fault: string;
}

/** What happens to the file itself changes what it says; of the other damages the truth is known. */
const CHANGES_TEXT: readonly PdfDamage[] = ['bytes', 'cut', 'no Unicode'];
/** After these the figures stand as they stood. */
const HARMLESS: readonly PdfDamage[] = ['turned page', 'swapped texts', 'changed digit'];

/** Reads a damaged PDF, and says what is wrong with what came of it. */
export async function answerPdf(seed: number): Promise<PdfAnswer> {
  const before = process.cpuUsage();
  const answer = await judged(seed);
  const { user, system } = process.cpuUsage(before);
  return { ...answer, seconds: (user + system) / 1e6 };
}

async function judged(seed: number): Promise<Omit<PdfAnswer, 'seconds'>> {
  const { damage, bytes, file, facts } = damagedPdf(seed);
  const answer = { seed, damage, read: false, fault: '' };
  try {
    const { value, refusal } = await readPrinted(bytes, file);
    if (!value) {
      const isSentence = /^[^\n]+应为[^\n]+实际是[^\n]+。$/.test(refusal);
      return {
        ...answer,
        fault: isSentence ? (HARMLESS.includes(damage) ? `refused: ${refusal}` : '') : `no sentence: ${refusal}`,
      };
    }
    const { budget, numbers } = value;
    const valid = v.safeParse(budgetSchema, JSON.parse(JSON.stringify(budget)));
    if (!valid.success)
      return { ...answer, read: true, fault: `against the schema: ${v.getDotPath(valid.issues[0]) ?? ''}` };
    for (const kind of KINDS) factsCsv(kind, budget, numbers);
    return {
      ...answer,
      read: true,
      fault: CHANGES_TEXT.includes(damage) ? brokenFigure(value) : silentlyWrong(value, facts, damage),
    };
  } catch (error) {
    return {
      ...answer,
      fault: error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error),
    };
  }
}

type Read = NonNullable<Awaited<ReturnType<typeof readPrinted>>['value']>;

/** A figure of which a character is not known is none. */
function brokenFigure({ budget }: Read): string {
  const broken = budget.facts.find(({ printed }) => printed.text.includes('\ufffd'));
  return broken ? `a figure with an unknown character: ${broken.id}` : '';
}

/** Whether a figure is wrong and certain while nothing was said. */
function silentlyWrong(value: Read, facts: readonly PrintedFact[], damage: PdfDamage): string {
  // Pages may be others; a figure that is there twice is no wrong one.
  const words = ({ table, code, name, column, published, unit }: PrintedFact): string =>
    [table, code, name.replace(/\s/g, ''), column, published, unit].join(' | ');
  const truth = new Set(facts.map(words));
  const wrong = readFacts(value).filter(
    ({ fact, printed }) => fact.provenance !== 'inferred' && !truth.has(words(printed)),
  );
  const told =
    value.budget.problems.some(({ kind }) => !kind.startsWith('absent-')) ||
    value.budget.checks.some(({ state }) => state === '不符');
  const [first] = wrong;
  if (first && (!told || HARMLESS.includes(damage))) return `${wrong.length} silently wrong: ${words(first.printed)}`;
  return '';
}
