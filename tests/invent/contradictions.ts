import type { Truth } from './Invented';
import type { Random } from './random';

/** Changes the last digit but never the length of a printed number: `4,187.94` becomes `4,187.95`. */
function otherDigit(random: Random, printed: string): string {
  const at = random.pick([...printed].flatMap((character, index) => (/[1-9]/.test(character) ? [index] : [])));
  const digit = Number(printed[at]);
  const other = ((digit + random.int(1, 8) - 1) % 9) + 1;
  return printed.slice(0, at) + String(other === digit ? (digit % 9) + 1 : other) + printed.slice(at + 1);
}

interface Target {
  kind: string;
  line: number;
  was: string;
  change: (is: string) => void;
}

/**
 * Plants contradictions into a finished text: one figure each is changed where it stands, and the truth says so. Facts, targets and
 * holdings then hold what is printed.
 */
export function plantContradictions(random: Random, text: string, truth: Truth, count: number): string {
  if (count === 0) return text;
  const lines = text.split('\n');
  const ends: Target[] = [];
  for (const fact of truth.facts) {
    const change = (is: string) => {
      fact.amount =
        (Number(is.replace(/,/g, '')) * Math.round(fact.amount * 100)) / Number(fact.published.replace(/,/g, '')) / 100;
      fact.amount = Math.round(fact.amount * 100) / 100;
      fact.published = is;
    };
    if (/^\d/.test(fact.code) && /[1-9]/.test(fact.published))
      ends.push({ kind: `table ${fact.table}`, line: fact.line, was: fact.published, change });
  }
  for (const holding of truth.holdings) {
    if (holding.unit === '元' || holding.value === 0 || !['vehicles', 'performance'].includes(holding.group)) continue;
    ends.push({
      kind: holding.group,
      line: holding.line,
      was: String(holding.value),
      change: (is) => (holding.value = Number(is)),
    });
  }
  for (const target of truth.targets) {
    ends.push({
      kind: 'weight',
      line: target.endLine,
      was: String(target.weight),
      change: (is) => (target.weight = Number(is)),
    });
  }
  const chosen = chooseKinds(random, ends, count);
  for (const { kind, line, was, change } of chosen) {
    const printed = lines[line - 1]!;
    const pattern = new RegExp(`(?<![\\d.,])${was.replace(/\./g, '\\.')}(?![\\d.,]*\\d)`);
    if (!pattern.test(printed) || printed.split(was).length !== 2) continue;
    const is = otherDigit(random, was);
    lines[line - 1] = printed.replace(pattern, is);
    change(is);
    truth.planted.push({ kind, line, was, is });
  }
  return lines.join('\n');
}

/** Different kinds first, and each line once. */
function chooseKinds(random: Random, ends: readonly Target[], count: number): Target[] {
  const groups = new Map<string, Target[]>();
  for (const end of random.shuffle(ends)) groups.set(end.kind, [...(groups.get(end.kind) ?? []), end]);
  const chosen: Target[] = [];
  const used = new Set<number>();
  for (let round = 0; chosen.length < count && round < 50; round++) {
    for (const group of random.shuffle([...groups.values()])) {
      const end = group[round];
      if (!end || used.has(end.line) || chosen.length >= count) continue;
      used.add(end.line);
      chosen.push(end);
    }
  }
  return chosen;
}
