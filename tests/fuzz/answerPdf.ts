import * as v from 'valibot';
import { factsCsv, KINDS } from '../../src/cli/facts/facts';
import { budgetSchema } from '../../src/model/schema';
import { inItsCode, inItsColumn, inItsRow } from '../print/likeness';
import { readPrinted } from '../print/readPrinted';
import { damagedPdf, type DamagedPdf, type PdfDamage } from './damagePdf';
import { silentlyWrong, wrongFacts } from './silentlyWrong';

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

/** Bytes that are others may say other figures; where they do, a figure can only be held to the column that it stands in. */
const CHANGES_BYTES: readonly PdfDamage[] = ['bytes', 'cut'];
/** After these the figures stand as they stood. */
const HARMLESS: readonly PdfDamage[] = ['turned page', 'swapped texts', 'changed digit', 'printed twice'];

/** Reads a damaged PDF, and says what is wrong with what came of it. */
export async function answerPdf(seed: number): Promise<PdfAnswer> {
  const before = process.cpuUsage();
  const answer = await judged(seed);
  const { user, system } = process.cpuUsage(before);
  return { ...answer, seconds: (user + system) / 1e6 };
}

async function judged(seed: number): Promise<Omit<PdfAnswer, 'seconds'>> {
  const damaged = damagedPdf(seed);
  const { damage, bytes, file } = damaged;
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
    return { ...answer, read: true, fault: brokenFigure(value) || wronglySilent(value, damaged) };
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

/** Figures that are wrong and certain, and of which neither a check nor a notice says so; empty if there are none. */
function wronglySilent(value: Read, { damage, facts }: DamagedPdf): string {
  const wrong = HARMLESS.includes(damage)
    ? wrongFacts(value, facts, inItsRow).map(({ words }) => words)
    : CHANGES_BYTES.includes(damage)
      ? misplaced(silentlyWrong(value, facts, inItsColumn), facts)
      : silentlyWrong(value, facts, damage === 'no Unicode' ? inItsColumn : inItsCode);
  return wrong.length > 0 ? `${wrong.length} silently wrong: ${wrong[0]}` : '';
}

/** Of figures in strange columns those that the page prints in another one; what stands nowhere else is what the bytes now say. */
function misplaced(wrong: readonly string[], facts: DamagedPdf['facts']): string[] {
  const tables = new Set(facts.map(({ table, published }) => `${table} ${published}`));
  return wrong.filter((words) => {
    const [table = '', , published = ''] = words.split(' | ');
    return tables.has(`${table} ${published}`);
  });
}
