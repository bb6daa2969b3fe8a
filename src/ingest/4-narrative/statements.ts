import type { StatedAmount, StatedChange, Statement } from '../../model/narrative/statement';
import { baseIn, baseOf, isLastYears, workedOut } from './comparisons';
import type { Prose } from '../words/Prose';
import { giveNamedReasons, reasonAt } from './reasons';
import type { Section } from './sections';
import { percentAt, PlannedAmounts, statedAt } from './stated';
import { LONGER_STOPS, StatementList, STOPS } from './StatementList';
import {
  ABSENT_BEFORE,
  BELOW,
  COMPARED,
  COMPARED_FIRST,
  DIRECTION,
  LAST_YEAR_BEFORE,
  LESS,
  LEVEL_AFTER,
  LEVEL_ALONE,
  LIST_AFTER,
  LIST_MARK,
  MONEY,
  NAMELESS,
  PERCENT_AFTER,
  SHARE_AFTER,
  UNDECIDED,
  USE_AFTER,
} from '../../templates/narrative/statementWords';
import { isSameSubject } from '../../templates/narrative/subjectWords';
import { startAfter } from './subjects';
import type { Names } from '../2-tables/Names';

/** Reads the statements of one section; ids are given by the caller. */
export class StatementReader {
  private readonly list: StatementList;
  /** Stretches of reasons: what they say of other years is no statement. */
  private readonly reasons: [number, number][] = [];
  /** Last year's amount, until the difference from it is stated. */
  private prior: { stated: StatedAmount; words: string; item: number } | null = null;
  private readonly plans: PlannedAmounts;
  /** Where what is read already ends. */
  private done = 0;

  constructor(
    private readonly prose: Prose,
    private readonly section: Section,
    private readonly names: Names,
  ) {
    this.list = new StatementList(prose, section, names);
    this.plans = new PlannedAmounts(prose, section);
  }

  read(): Statement[] {
    const { text } = this.prose;
    const { body, to } = this.section;
    for (const match of text.slice(body, to).matchAll(MONEY)) {
      const at = body + match.index;
      // Amounts inside a reason or a purpose belong to its words.
      if (at < this.done) continue;
      const start = startAfter(text, body, at, STOPS);
      const words = text.slice(start, at);
      if (UNDECIDED.test(words)) continue;
      this.done = Math.max(this.done, this.statement(start, words, at, match));
    }
    this.list.absences();
    this.levels();
    giveNamedReasons(this.prose, this.section, this.list.found);
    return this.list.found;
  }

  /** Reads what an amount or a percentage says; returns where it ends, 0 where what follows may be read by itself. */
  private statement(start: number, words: string, at: number, match: RegExpMatchArray): number {
    const direction = DIRECTION.exec(words) ?? BELOW.exec(words);
    if (match[3] !== undefined) return this.percentAlone(start, words.slice(0, direction?.index), at, match);
    if (direction) return this.change(start, words.slice(0, direction.index), direction[1] ?? '', at, match);
    // Last year's amount is no figure of this year; what follows still speaks about the statement before it.
    if (isLastYears(words, this.names.year)) {
      this.prior = { stated: statedAt(this.prose, at, match), words, item: this.list.itemAt(at) };
      return 0;
    }
    if (!this.plans.isPlan(words)) return this.amount(start, at, match);
    this.plans.keep(words, this.list.itemAt(at), statedAt(this.prose, at, match));
    return 0;
  }

  /** A stated figure of this year, with its share, purpose, or the words that it is as last year's. */
  private amount(start: number, at: number, match: RegExpMatchArray): number {
    const { text } = this.prose;
    let end = at + match[0].length;
    const words = text.slice(start, at);
    const stated = statedAt(this.prose, at, match);
    const last = NAMELESS.test(words) ? this.list.lastInItem(start) : undefined;
    const isRepeated = last && !last.change && last.amount?.amount === stated.amount;
    const statement = isRepeated ? last : this.list.begin(start, words, stated, end);
    this.plans.give(statement, this.list.itemAt(at), end);
    const share = SHARE_AFTER.exec(text.slice(end, end + 60));
    if (share) {
      statement.share = percentAt(this.prose, share, end, share[1] ?? '', 1);
      end += share[0].length;
    }
    const level = LEVEL_AFTER.exec(text.slice(end, end + 60));
    if (level) end = this.level(statement, level, end, level[1] ?? level[2] ?? '');
    const use = USE_AFTER.exec(text.slice(end, this.section.to));
    if (use) {
      statement.use = use[1] ?? '';
      end += use[0].length;
    }
    const list = LIST_AFTER.exec(text.slice(end, this.section.to));
    if (list) end += list[0].length;
    this.list.extend(statement, end);
    return use || level ? end : 0;
  }

  /** A difference as it is begun, without percentage and reason. */
  private difference(
    stated: Pick<StatedChange, 'amount' | 'step' | 'printed' | 'workedOut'>,
    compared: string,
    at: number,
  ): StatedChange {
    const prior = this.prior?.item === this.list.itemAt(at) ? this.prior : null;
    this.prior = null;
    const base = baseOf(compared) ?? (prior ? baseIn(prior.words) : undefined);
    return {
      ...stated,
      percent: null,
      ...(base ? { base } : {}),
      ...(prior ? { prior: prior.stated } : {}),
      reason: '',
      reasonQuote: null,
    };
  }

  /** `与上年预算持平`: the words are the difference. Returns where they and their reason end. */
  private level(statement: Statement, level: RegExpExecArray, at: number, words: string): number {
    const from = at + level[0].lastIndexOf(words);
    const step = statement.amount?.step ?? 1;
    const end = at + level[0].length;
    statement.change = this.difference(
      { amount: 0, step, printed: this.prose.printed(from, from + words.length) },
      level[0],
      at,
    );
    return this.reason(statement.change, end);
  }

  /** A stated difference: of the statement before it, or of a subject that its own clause names. */
  private change(start: number, before: string, direction: string, at: number, match: RegExpMatchArray): number {
    const { text } = this.prose;
    const words = before
      .replace(COMPARED, '')
      .replace(COMPARED_FIRST, '')
      .replace(/[各均共]$/, '');
    const sign = LESS.test(direction) ? -1 : 1;
    const stated = statedAt(this.prose, at, match);
    let end = at + match[0].length;
    const percent = PERCENT_AFTER.exec(text.slice(end, end + 40));
    // `增加-5.00万元`: the difference was copied with its sign behind words that never change.
    const amount = stated.amount <= 0 ? stated.amount : sign * stated.amount;
    const change = this.difference(
      { ...stated, amount },
      text.slice(startAfter(text, this.section.body, start, LONGER_STOPS), at),
      at,
    );
    if (percent) {
      change.percent = percentAt(this.prose, percent, end, percent[2] ?? '', LESS.test(percent[1] ?? '') ? -1 : 1);
      end += percent[0].length;
    }
    const statement = this.changed(start, words, end);
    statement.change = change;
    // What follows may be a difference of another subject, but this percentage is told.
    this.done = Math.max(this.done, end);
    end = this.reason(change, end);
    this.list.extend(statement, end);
    return change.reason === '' ? 0 : end;
  }

  /** Whose difference it is. */
  private changed(start: number, words: string, end: number): Statement {
    const { last } = this.list;
    const isOwn = words.replace(/[（(][^）)]*[）)]/g, '').length > 1;
    const again = this.list.lastInItem(start);
    if (isOwn && again && !again.change && isSameSubject(words, again.subject)) return again;
    const named = isOwn ? null : (this.absentBefore(start, end) ?? this.namedBefore(start, end));
    return named ?? (!isOwn && last && !last.change ? last : this.list.begin(start, words, null, end));
  }

  /** `比上年预算执行数减少57.14%`: no difference is stated but its percentage; both amounts may be. */
  private percentAlone(start: number, before: string, at: number, match: RegExpMatchArray): number {
    const { text } = this.prose;
    const from = startAfter(text, this.section.body, start, LONGER_STOPS);
    const sentence = text.slice(from, start + before.length);
    const words = before.replace(COMPARED, '').replace(LIST_MARK, '');
    const isOwn = words.length > 1;
    const last = this.list.lastInItem(start);
    if (!COMPARED.test(sentence) || (!isOwn && (!last || last.change))) return 0;
    const number = match[3] ?? '';
    let end = at + match[0].length;
    const sign = LESS.test(text.slice(start, at)) ? -1 : 1;
    const statement = isOwn || !last ? this.list.begin(start, words, null, end) : last;
    const percent = percentAt(this.prose, match, at, number, sign);
    const change = this.difference({ amount: null, step: 1, printed: percent.printed }, sentence, at);
    if (change.prior && statement.amount) Object.assign(change, workedOut(statement.amount, change.prior));
    statement.change = { ...change, percent };
    end = this.reason(statement.change, end);
    this.list.extend(statement, end);
    return end;
  }

  /** `政府性基金预算未安排，比上年预算减少…`: the difference is that of what is no longer planned. */
  private absentBefore(start: number, end: number): Statement | null {
    const { text } = this.prose;
    const from = startAfter(text, this.section.body, start, LONGER_STOPS);
    const found = ABSENT_BEFORE.exec(text.slice(from, start));
    return found && this.list.absent(from, found[1] ?? '', end);
  }

  /** Last year's amount may stand between a name and its difference; this year's stands elsewhere. */
  private namedBefore(start: number, end: number): Statement | null {
    const { text } = this.prose;
    const from = startAfter(text, this.section.body, start - 1, STOPS);
    const found = LAST_YEAR_BEFORE.exec(text.slice(from, start));
    return found ? this.list.begin(from, found[1] ?? '', null, end) : null;
  }

  /** Reads the reason that follows; returns where it ends. */
  private reason(change: StatedChange, at: number): number {
    const found = reasonAt(this.prose, at, this.section.to);
    if (!found) return at;
    this.reasons.push([at, found.end]);
    change.reasonQuote = found.quote;
    change.reason = found.words;
    return found.end;
  }

  /** `因公出国（境）费支出与上一年度持平`: this year's figure stands elsewhere. */
  private levels(): void {
    const { body, to } = this.section;
    for (const match of this.prose.text.slice(body, to).matchAll(LEVEL_ALONE)) {
      const at = body + match.index;
      const words = match[1] ?? '';
      const isInReason = this.reasons.some(([from, end]) => at >= from && at < end);
      if (isInReason || NAMELESS.test(words) || /^[与同和比较]|[决预]算数$/.test(words)) continue;
      const statement = this.list.begin(at, words, null, at + match[0].length);
      this.level(statement, match, at, match[2] ?? '');
    }
  }
}
