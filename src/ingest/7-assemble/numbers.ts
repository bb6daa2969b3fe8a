import type { Budget } from '../../model/budget';
import type { Printed } from '../../model/source/source';
import type { SourceLine } from '../../readers/text/SourceText';
import { contextOf } from './context';

/** What a printed number is. `unknown` is a gap in our reading. */
export type NumberRole =
  | 'fact'
  | 'change'
  | 'target'
  | 'count'
  | 'money'
  | 'percent'
  | 'code'
  | 'ordinal'
  | 'page'
  | 'date'
  | 'policy'
  | 'marker'
  | 'unknown';

/** A printed number with what it is and what holds it. */
export interface PrintedNumber {
  line: number;
  /** Characters before it on its line. */
  offset: number;
  text: string;
  role: NumberRole;
  /** Id of the fact, statement, target … that holds it; else `line/<number>`. */
  ref: string;
}

interface Claim {
  role: NumberRole;
  ref: string;
  text: string;
  offset: number;
  end: number;
}

/** Where a number ends that has blanks inside, in a sentence that is read without them. */
function endOf(raw: string, offset: number, text: string): number {
  let at = offset;
  for (const character of text) {
    while (/\s/.test(raw[at] ?? '')) at += 1;
    if (raw[at] !== character) return offset + text.length;
    at += 1;
  }
  return at;
}

/** Claims by line: who said which stretch of it. */
class Claims {
  private readonly byLine = new Map<number, Claim[]>();

  constructor(private readonly rawOf: (line: number) => string) {}

  add(printed: Pick<Printed, 'line' | 'offset' | 'text'>, role: NumberRole, ref: string): void {
    const claims = this.byLine.get(printed.line) ?? [];
    const { text, offset } = printed;
    claims.push({ role, ref, text, offset, end: endOf(this.rawOf(printed.line), offset, text) });
    this.byLine.set(printed.line, claims);
  }

  at(line: number, offset: number): Claim | undefined {
    return this.byLine.get(line)?.find((claim) => offset >= claim.offset && offset < claim.end);
  }
}

/** What the readers found besides the budget itself. */
export interface Marks {
  codes: { printed: Printed; ref: string }[];
  /** Numbers in tables that count things or rows, no money. */
  counts: { printed: Printed; ref: string; role: 'count' | 'ordinal' }[];
  pages: Pick<Printed, 'line' | 'offset' | 'text'>[];
  /** Figures of rows that are left out: unknown, whatever stands beside them. */
  unread: Printed[];
  /** Numbers in cells of performance tables, with the target or table that they belong to. */
  targets: { printed: Printed; ref: string }[];
  /** Lines of performance tables from their first indicator on. */
  targetLines: { from: number; to: number }[];
}

function claimsOf(budget: Budget, marks: Marks, lines: readonly SourceLine[]): Claims {
  const claims = new Claims((line) => lines[line - 1]?.raw ?? '');
  for (const fact of budget.facts) claims.add(fact.printed, 'fact', fact.id);
  for (const statement of budget.statements) {
    const { amount, share, change } = statement;
    if (amount) claims.add(amount.printed, 'money', statement.id);
    if (share) claims.add(share.printed, 'percent', statement.id);
    // A difference that is stated as a percentage alone has no printing of its own.
    if (change && change.printed !== change.percent?.printed) claims.add(change.printed, 'change', statement.id);
    if (change?.prior) claims.add(change.prior.printed, 'money', statement.id);
    if (change?.percent) claims.add(change.percent.printed, 'percent', statement.id);
  }
  for (const project of budget.projects) {
    if (project.amount) claims.add(project.amount.printed, 'money', project.id);
    if (!project.units) continue;
    claims.add(project.units.each.printed, 'money', project.id);
    claims.add(project.units.countPrinted, 'count', project.id);
  }
  for (const holding of budget.holdings)
    claims.add(holding.printed, holding.unit === '元' ? 'money' : 'count', holding.id);
  budget.targets.forEach((table, index) =>
    table.funds.forEach((fund) => claims.add(fund.printed, 'money', `g${index + 1}`)),
  );
  for (const { printed, ref } of marks.codes) claims.add(printed, 'code', ref);
  for (const { printed, ref, role } of marks.counts) claims.add(printed, role, ref);
  for (const { printed, ref } of marks.targets) claims.add(printed, 'target', ref);
  for (const printed of marks.unread) claims.add(printed, 'unknown', `line/${printed.line}`);
  for (const page of marks.pages) claims.add(page, 'page', `line/${page.line}`);
  return claims;
}

/** Finds the last target that begins at or before a place; numbers are asked for in the order of the document. */
function targetFinder(budget: Budget): (line: number, offset: number) => string | undefined {
  const targets = budget.targets.flatMap((table) => table.targets);
  let at = -1;
  return (line, offset) => {
    for (;;) {
      const place = targets[at + 1]?.place;
      if (!place || place.line > line || (place.line === line && place.offset > offset)) return targets[at]?.id;
      at += 1;
    }
  };
}

/** What holds each line of the narrative, if something does: statements before projects. */
function holdersOf(budget: Budget): Map<number, string> {
  const holders = new Map<number, string>();
  for (const { id, quote } of [...budget.statements, ...budget.projects].reverse()) {
    for (let line = quote.line; line <= quote.endLine; line += 1) holders.set(line, id);
  }
  return holders;
}

const DATE = /\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*日/;
/** A date is captured, so that it is told from other numbers. */
const NUMBER = new RegExp(`(${DATE.source})|\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?`, 'g');

/** For each line the text of the one before it. Words go on across a page number and the like: it is no neighbour. */
function textsBefore(lines: readonly SourceLine[]): string[] {
  let last = '';
  return lines.map((line) => {
    const before = last;
    if (!line.isPageMark && !line.isRunningHead && !/^\d{1,4}$/.test(line.text)) last = line.text;
    return before;
  });
}

/** Every number that the document prints, in order, with what it is. Chinese numerals are words and do not count. */
export function accountNumbers(lines: readonly SourceLine[], budget: Budget, marks: Marks): PrintedNumber[] {
  const claims = claimsOf(budget, marks, lines);
  const targetAt = targetFinder(budget);
  const holders = holdersOf(budget);
  const holderOf = (line: number): string => holders.get(line) ?? `line/${line}`;
  const filled = lines.filter((line) => line.text !== '' || line.isPageMark || line.isRunningHead);
  const matchesIn = (raw: string): RegExpExecArray[] => (/\d/.test(raw) ? [...raw.matchAll(NUMBER)] : []);
  const above = textsBefore(filled);
  const below = textsBefore(filled.toReversed()).reverse();
  return filled.flatMap((line, index) => {
    let last: Claim | undefined;
    return matchesIn(line.raw).flatMap((match): PrintedNumber | never[] => {
      const base = { line: line.number, offset: match.index, text: match[0] };
      if (line.isPageMark) return { ...base, role: 'page', ref: `line/${line.number}` };
      const claim = claims.at(line.number, match.index);
      // The pieces of a number with blanks inside are one number.
      if (claim && claim === last) return [];
      last = claim;
      const isBroken = claim && claim.end - claim.offset > claim.text.length;
      if (claim) return { ...base, text: isBroken ? claim.text : match[0], role: claim.role, ref: claim.ref };
      const inTargets = marks.targetLines.some(({ from, to }) => line.number >= from && line.number <= to);
      const target = inTargets ? targetAt(line.number, match.index) : undefined;
      const isDate = match[1] !== undefined;
      if (target && !isDate) return { ...base, role: 'target', ref: target };
      if (isDate) return { ...base, role: 'date', ref: holderOf(line.number) };
      const role = contextOf(line.raw, match.index, match[0], above[index] ?? '', below[index] ?? '');
      return { ...base, role, ref: holderOf(line.number) };
    });
  });
}
