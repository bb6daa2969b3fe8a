import type { Budget } from '../../model/budget';
import { classOf, levelOf, parentOf } from '../../model/codes';
import type { Fact } from '../../model/fact';
import { certaintyOf } from '../../model/flow';
import { sumYuan, toFen } from '../../model/money';
import type { TableRole } from '../../model/tables/table';
import type { RawPart } from './structure';

const RINGS = { class: 0, section: 1, item: 2 };

/** Rounding of binary fractions that no comparison should see. */
const DUST = 0.001;

/** The codes of a table with the figures of its column 合计, each under the nearest code above it that is printed. */
export function codeTree(budget: Budget, role: TableRole): RawPart[] {
  const parts = new Map<string, RawPart>();
  const steps = new Map<string, number>();
  for (const fact of budget.facts) {
    if (fact.table !== role || fact.column !== 'total' || parts.has(fact.code)) continue;
    const part = partOf(fact);
    if (part) parts.set(fact.code, part);
    steps.set(fact.code, fact.step);
  }
  const roots: RawPart[] = [];
  for (const part of parts.values()) {
    const parent = nearest(parts, part.code);
    (parent ? parent.parts : roots).push(part);
  }
  for (const part of parts.values()) addRest(part, steps.get(part.code) ?? 0);
  return roots;
}

function partOf(fact: Fact): RawPart | undefined {
  const level = levelOf(fact.code);
  if (!level) return undefined;
  return {
    id: fact.code,
    kind: 'code',
    code: fact.code,
    key: classOf(fact.code),
    name: fact.name,
    ring: RINGS[level],
    amount: fact.amount,
    certainty: certaintyOf(fact),
    facts: [fact.id],
    parts: [],
  };
}

function nearest(parts: ReadonlyMap<string, RawPart>, code: string): RawPart | undefined {
  for (let above = parentOf(code); above !== ''; above = parentOf(above)) {
    const part = parts.get(above);
    if (part) return part;
  }
  return undefined;
}

/** Where the printed parts leave more than rounding can explain, the rest is a part of its own. */
function addRest(part: RawPart, step: number): void {
  if (part.parts.length === 0) return;
  const rest = toFen(part.amount - sumYuan(part.parts.map(({ amount }) => amount)));
  if (Math.abs(rest) <= ((part.parts.length + 1) / 2) * step + DUST) return;
  part.parts.push({
    ...part,
    id: `${part.id}-rest`,
    kind: 'rest',
    code: '',
    name: '',
    ring: part.ring + 1,
    amount: rest,
    certainty: 'derived',
    parts: [],
  });
}
