import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import type { TrueFact, Truth } from '../invent/Invented';

/** What a reading got wrong, each as one line for a person. Empty lists are a perfect reading. */
export interface Verdict {
  /** Figures in a wrong column that call themselves reported or resolved: the worst that can happen. */
  wrong: string[];
  /** Figures in a wrong column that admit to be inferred. */
  guessed: string[];
  /** Inferred figures whose alternatives leave out the true column. */
  closed: string[];
  /** Printed figures that were not read, and figures read where none is printed. */
  missing: string[];
  extra: string[];
  /** Figures in their place with another row, code, name or amount. */
  described: string[];
  changes: string[];
  projects: string[];
  targets: string[];
  holdings: string[];
  /** Numbers that the reader cannot account for. */
  unknown: string[];
  /** Names and telephone numbers that were not masked. */
  leaked: string[];
  /** Checks in state 需核对. */
  doubted: string[];
  /** Checks in state 不符. */
  contradicted: string[];
  /** Lines that checks in state 不符 rest on. */
  contradictedLines: number[];
  /** Facts by provenance. */
  counts: Record<string, number>;
}

/** Without spaces, and with one kind of brackets and operators. */
export function plain(text: string): string {
  return text.replace(/\s/g, '').replace(/\(/g, '（').replace(/\)/g, '）').replace(/＞/g, '>').replace(/＜/g, '<');
}

const same = (left: number, right: number): boolean => Math.abs(left - right) < 0.005;

/** Holds the facts of a budget against the truth. */
export function judgeFacts(
  budget: Budget,
  truth: Truth,
): Pick<Verdict, 'wrong' | 'guessed' | 'closed' | 'missing' | 'extra' | 'described' | 'counts'> {
  const verdict = { wrong: [], guessed: [], closed: [], missing: [], extra: [], described: [], counts: {} } as Pick<
    Verdict,
    'wrong' | 'guessed' | 'closed' | 'missing' | 'extra' | 'described' | 'counts'
  >;
  const key = (table: string, line: number, text: string): string => `${table}@${line} ${text}`;
  const open = new Map<string, TrueFact[]>();
  for (const fact of truth.facts) {
    const at = key(fact.table, fact.line, fact.published);
    open.set(at, [...(open.get(at) ?? []), fact]);
  }
  const describe = (fact: Fact): string =>
    `${fact.table} row ${fact.row} line ${fact.printed.line} ${fact.printed.text} as ${fact.column} (${fact.provenance})`;
  for (const fact of budget.facts) {
    verdict.counts[fact.provenance] = (verdict.counts[fact.provenance] ?? 0) + 1;
    // Equal figures of a line keep their print order on both sides.
    const match = open.get(key(fact.table, fact.printed.line, fact.printed.text))?.shift();
    if (!match) verdict.extra.push(describe(fact));
    else if (match.column === fact.column) {
      verdict.described.push(...differences(fact, match).map((difference) => `${describe(fact)}: ${difference}`));
    } else if (fact.provenance === 'inferred') {
      verdict.guessed.push(`${describe(fact)}, truly ${match.column}`);
      if (!fact.alternatives?.includes(match.column))
        verdict.closed.push(`${describe(fact)}, truly ${match.column}, others ${fact.alternatives?.join(' ')}`);
    } else verdict.wrong.push(`${describe(fact)}, truly ${match.column}`);
  }
  for (const left of open.values()) {
    for (const fact of left)
      verdict.missing.push(
        `${fact.table} row ${fact.row} line ${fact.line} ${fact.published} ${fact.column} ${fact.code} ${fact.name}`,
      );
  }
  return verdict;
}

function differences(fact: Fact, match: TrueFact): string[] {
  return [
    ...(fact.row === match.row ? [] : [`row is ${match.row}`]),
    ...(fact.code === match.code ? [] : [`code ${fact.code} is ${match.code}`]),
    ...(plain(fact.name) === plain(match.name) ? [] : [`name ${fact.name} is ${match.name}`]),
    ...(same(fact.amount, match.amount) ? [] : [`amount ${fact.amount} is ${match.amount}`]),
  ];
}
