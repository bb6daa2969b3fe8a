import type { Budget } from '../../model/budget';
import { classOf, parentOf } from '../../model/codes';
import { sumYuan, type Yuan } from '../../model/money';
import { isFromActual } from '../changes/change';
import { totalChange } from '../overview/headline';
import { mannerOf, type Account, type AccountPart, type Figure, type KnownPart } from './account';
import { statedCodes, statedManner, statedOf, type Stated } from './statedOf';

/** Rounding of binary fractions that no comparison should see. */
const DUST = 0.001;

/**
 * Last year's account as far as this year's document proves it: this year's figure less the stated change, code by code.
 * A code without a stated change has no figure, and a code that is absent is not known to have had none.
 * @param now the account of the same budget
 */
export function provenAccount(budget: Budget, now: Account): Account {
  const change = totalChange(budget);
  const total = change && !isFromActual(change) ? change : null;
  const ended = endedParts(budget, now);
  const functions = now.functions.map((part) => provenPart(budget, part, ended));
  return {
    head: {
      budget: budget.id,
      body: budget.body,
      year: budget.year - 1,
      level: budget.level,
      stage: budget.stage,
      total: total && derived({ then: total.prior, step: total.step, line: total.parts[0]?.line ?? null }),
    },
    proven: true,
    functions: [...functions, ...(ended.get('') ?? [])],
    categories: [],
    manners: now.manners.map((part) => {
      const stated = statedManner(budget, part.id === 'basic' ? '基本支出' : '项目支出');
      return { ...mannerOf(part.id as 'basic' | 'project'), figure: stated && derived(stated) };
    }),
  };
}

/** The known money of both years below some parts of a proven account: whole figures, and parts of others. */
export function provenSums(proven: readonly AccountPart[], now: readonly AccountPart[]): KnownPart {
  const sums = proven.map((part): KnownPart => {
    const current = now.find((candidate) => candidate.id === part.id)?.figure?.amount ?? 0;
    if (part.figure) return { then: part.figure.amount, now: current, step: part.figure.step, line: part.figure.line };
    return part.known ?? NOTHING;
  });
  return addKnown(sums);
}

const NOTHING: KnownPart = { then: 0, now: 0, step: 0, line: null };

function addKnown(sums: readonly KnownPart[]): KnownPart {
  return {
    then: sumYuan(sums.map((sum) => sum.then)),
    now: sumYuan(sums.map((sum) => sum.now)),
    step: Math.max(0, ...sums.map((sum) => sum.step)),
    line: sums.find((sum) => sum.line !== null)?.line ?? null,
  };
}

function derived({ then, step, line }: { then: Yuan; step: Yuan; line: number | null }): Figure {
  return { amount: then, step, certainty: 'derived', facts: [], line };
}

/** Parts that have ended, by the code that they stood under; by an empty code where no code above them is printed. */
type EndedParts = ReadonlyMap<string, AccountPart[]>;

/** A part's last year: as its own sentences say, else the sum of its parts if all of them are known. */
function provenPart(budget: Budget, now: AccountPart, ended: EndedParts): AccountPart {
  const below = now.kind === 'code' ? (ended.get(now.code) ?? []) : [];
  const parts = [...now.parts.map((part) => provenPart(budget, part, ended)), ...below];
  const bare = { ...now, figure: null, known: null, parts };
  const stated = statedOf(budget, now.code);
  if (stated && speaksOfAll(stated, now)) return { ...bare, figure: derived(stated) };
  const sums = provenSums(parts, now.parts);
  const whole = parts.length > 0 && parts.every((part) => part.figure !== null);
  if (whole) return { ...bare, figure: derived(sums) };
  if (stated) {
    const { then, step, line } = stated;
    return { ...bare, known: { then, now: stated.now, step, line } };
  }
  return { ...bare, known: sums.line === null ? null : sums };
}

/** Whether the sentences speak of all of this year's money of a code, rounding aside. */
function speaksOfAll(stated: Stated, now: AccountPart): boolean {
  const { amount, step } = now.figure ?? { amount: 0, step: 0 };
  return Math.abs(amount - stated.now) <= ((stated.count + 1) / 2) * Math.max(step, stated.step) + DUST;
}

/** Codes that sentences give a figure of last year and that no table has any more. */
function endedParts(budget: Budget, now: Account): EndedParts {
  const printed = new Set(codesOf(now.functions));
  const ended = new Map<string, AccountPart[]>();
  for (const code of statedCodes(budget)) {
    const stated = statedOf(budget, code);
    if (printed.has(code) || !code.startsWith('2') || !stated || stated.now !== 0 || stated.then === 0) continue;
    let above = parentOf(code);
    while (above !== '' && !printed.has(above)) above = parentOf(above);
    ended.set(above, [...(ended.get(above) ?? []), endedPart(budget, code, stated)]);
  }
  return ended;
}

function endedPart(budget: Budget, code: string, stated: Stated): AccountPart {
  const name = budget.statements.find((statement) => statement.code === code)?.subject ?? '';
  return { id: code, kind: 'code', code, key: classOf(code), name, figure: derived(stated), known: null, parts: [] };
}

function codesOf(parts: readonly AccountPart[]): string[] {
  return parts.flatMap((part) => [part.code, ...codesOf(part.parts)]);
}
