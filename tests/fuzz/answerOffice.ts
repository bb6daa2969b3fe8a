import * as v from 'valibot';
import { factsCsv, KINDS } from '../../src/cli/facts/facts';
import { budgetSchema } from '../../src/model/schema';
import { readPrinted } from '../print/readPrinted';
import type { Answer } from './answer';
import { damagedOffice, type OfficeFormat } from './damageOffice';

/** Reads a damaged file of an office as far as its data, and says what must never happen. */
export async function answerOffice(format: OfficeFormat, seed: number): Promise<Answer> {
  const { file, bytes } = damagedOffice(format, seed);
  const before = process.cpuUsage();
  const { read, fault } = await judged(file, bytes);
  const { user, system } = process.cpuUsage(before);
  return { seed, read, seconds: (user + system) / 1e6, fault };
}

async function judged(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Pick<Answer, 'read' | 'fault'>> {
  try {
    const { value, refusal } = await readPrinted(bytes, file);
    if (!value)
      return { read: false, fault: /^[^\n]+应为[^\n]+实际是[^\n]+。$/.test(refusal) ? '' : `no sentence: ${refusal}` };
    const { budget, numbers } = value;
    const valid = v.safeParse(budgetSchema, JSON.parse(JSON.stringify(budget)));
    if (!valid.success) return { read: true, fault: `against the schema: ${v.getDotPath(valid.issues[0]) ?? ''}` };
    for (const kind of KINDS) factsCsv(kind, budget, numbers);
    const lost = budget.facts.find(({ printed }) => !printed.cell || printed.text.includes('\ufffd'));
    return { read: true, fault: lost ? `a figure without a cell, or broken: ${lost.id}` : '' };
  } catch (error) {
    return {
      read: false,
      fault: error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error),
    };
  }
}
