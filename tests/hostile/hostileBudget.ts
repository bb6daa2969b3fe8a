import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexEntry, jsonOf } from '../../src/model/budgetFile';
import type { Budget } from '../../src/model/budget';
import { readInvented } from '../ingest/judgeReading';
import { readText } from '../ingest/sample';
import { invent } from '../invent/invent';
import { HOSTILE_NAMES, HOSTILE_WORDS } from './hostileWords';

/** Fields that hold words of a document, whatever object they are in. */
const WORDS = new Set([
  ...['body', 'label', 'title', 'name', 'term', 'text', 'subject', 'section', 'reason', 'use', 'basis', 'bearer'],
  ...['allocation', 'period', 'level1', 'level2', 'indicator', 'operator', 'value', 'unit', 'lastYear', 'scoring'],
  ...['evidence', 'goal', 'project', 'expected', 'found', 'file'],
]);

/** Places in which the schema allows no words of the document: paths, measures of money, printed numbers. */
const KEPT = [/^source\.text$/, /^tables\.\d+\.unit$/, /printed\.text$/i];

/** A sound budget that a hostile hand went over: every text of the document that it holds is one of the hostile words. */
export function hostileBudget(id: string, seed = 3): Budget {
  const { value, refusal } = readInvented(invent(seed));
  if (!value) throw new Error(refusal);
  let next = 0;
  const poison = (inner: unknown, at: string): unknown => {
    if (Array.isArray(inner)) return inner.map((one, index) => poison(one, `${at}.${index}`));
    if (typeof inner !== 'object' || inner === null) {
      const key = at.split('.').at(-1) ?? '';
      if (typeof inner !== 'string' || inner === '' || !WORDS.has(key) || KEPT.some((kept) => kept.test(at)))
        return inner;
      return HOSTILE_WORDS[next++ % HOSTILE_WORDS.length];
    }
    return Object.fromEntries(
      Object.entries(inner).map(([key, one]) => [key, poison(one, at === '' ? key : `${at}.${key}`)]),
    );
  };
  const budget = poison(value.budget, '') as Budget;
  return { ...budget, id, source: { ...budget.source, text: `sources/${id}.txt` } };
}

/** An invented document in which names that occur in tables, sentences and targets are replaced by hostile ones. */
export function hostileDocument(seed: number): { file: string; text: string } {
  const { text, truth } = invent(seed);
  const names = [
    truth.body,
    ...truth.projects.map(({ name }) => name),
    ...truth.targets.map(({ indicator }) => indicator),
    ...truth.facts.filter(({ code }) => code.length > 5).map(({ name }) => name),
  ];
  const chosen = [...new Set(names)].filter((name) => name.length > 3);
  let poisoned = text;
  chosen.forEach((name, index) => {
    if (index % 3 !== 2)
      poisoned = poisoned.replaceAll(name, () => HOSTILE_NAMES[index % HOSTILE_NAMES.length] ?? name);
  });
  return { file: `hostile-${seed}.txt`, text: poisoned };
}

/** A budget with hostile words everywhere, and one that was read from a document with hostile names. */
export function hostileBudgets(): Budget[] {
  const { file, text } = hostileDocument(4);
  const read: Budget = { ...readText(text, file).budget };
  read.source.sha256 = '0'.repeat(64);
  return [hostileBudget('hostile-words'), read];
}

/** Writes a data folder for the build. */
export function writeHostileData(folder: string, budgets: readonly Budget[]): void {
  for (const part of ['budgets', 'sources']) mkdirSync(path.join(folder, part), { recursive: true });
  for (const budget of budgets) {
    writeFileSync(path.join(folder, 'budgets', `${budget.id}.json`), jsonOf(budget));
    const lines = Array.from({ length: budget.source.lines }, (_, line) => HOSTILE_WORDS[line % HOSTILE_WORDS.length]);
    writeFileSync(path.join(folder, budget.source.text), lines.join('\n'));
  }
  writeFileSync(path.join(folder, 'index.json'), jsonOf(budgets.map(indexEntry)));
}
