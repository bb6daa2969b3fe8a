import { decimalsOf, parsePrinted, stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import type { StatedAmount, StatedPercent, Statement } from '../../model/narrative/statement';
import { CHANGED_PLAN, DEVIATION_AFTER, FINAL_SECTION, PLANNED } from '../../templates/narrative/statementWords';
import type { Prose } from '../words/Prose';
import type { Section } from './sections';

/** An amount as `MONEY` finds it. */
export function statedAt(prose: Prose, at: number, match: RegExpMatchArray): StatedAmount {
  const number = match[1] ?? '';
  const unit = (match[2] ?? '元') as MoneyUnit;
  return { amount: yuanOf(number, unit), step: stepOf(number, unit), printed: prose.printed(at, at + number.length) };
}

/** A percentage inside of what a pattern found, with the sign of its words. */
export function percentAt(
  prose: Prose,
  found: RegExpMatchArray,
  at: number,
  number: string,
  sign: 1 | -1,
): StatedPercent {
  const from = at + found[0].lastIndexOf(number);
  const printed = parsePrinted(number);
  const value = printed < 0 ? printed : sign * printed;
  return {
    value: value === 0 ? 0 : value,
    step: 1 / 10 ** decimalsOf(number),
    printed: prose.printed(from, from + number.length),
  };
}

/** What final accounts say was planned: it stands before what was spent, and belongs to the same item of a list. */
export class PlannedAmounts {
  private open: (Pick<Statement, 'planned' | 'adjusted'> & { item: number }) | null = null;

  constructor(
    private readonly prose: Prose,
    private readonly section: Section,
  ) {}

  /** Whether the words before an amount call it planned. */
  isPlan(words: string): boolean {
    return PLANNED.test(words) && FINAL_SECTION.test(this.section.heading);
  }

  /** Keeps what was planned until the same item tells what was spent. */
  keep(words: string, item: number, stated: StatedAmount): void {
    const known = this.open?.item === item ? this.open : { item };
    this.open = { ...known, [CHANGED_PLAN.test(words) ? 'adjusted' : 'planned']: stated };
  }

  /** Gives what was planned to a statement of what was spent, with the reason for the difference behind it. */
  give(statement: Statement, item: number, end: number): void {
    const { open } = this;
    this.open = null;
    if (open?.item !== item) return;
    if (open.planned) statement.planned = open.planned;
    if (open.adjusted) statement.adjusted = open.adjusted;
    const found = DEVIATION_AFTER.exec(this.prose.text.slice(end, this.section.to));
    if (!found) return;
    const to = end + found[0].length;
    statement.deviation = this.prose.quote(to - (found[1] ?? '').length, to);
  }
}
