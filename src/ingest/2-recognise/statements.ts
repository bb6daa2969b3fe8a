import { decimalsOf, parsePrinted, stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import type { StatedAmount, StatedChange, StatedPercent, Statement } from '../../model/statement';
import type { Prose } from './Prose';
import type { Section } from './sections';
import {
  ABSENT_BEFORE,
  COMPARED,
  DIRECTION,
  LAST_YEAR_BEFORE,
  LESS,
  LEVEL_AFTER,
  LIST_AFTER,
  MONEY,
  NEXT_ITEM,
  NEXT_PART,
  OF_LAST_YEAR,
  PART,
  PERCENT_AFTER,
  REASON_AFTER,
  REASON_BARE,
  SHARE_AFTER,
  USE_AFTER,
} from './statementWords';
import { startAfter, subjectOf, type Names } from './subjects';

/** What ends a clause, and what ends everything that a subject may stand in. */
const STOPS: ReadonlySet<string | undefined> = new Set(['。', '；', ';', '，', '：', ':', '\n']);
const LONGER_STOPS: ReadonlySet<string | undefined> = new Set(['。', '；', '：', ':', '\n']);

/** Reads the statements of one section; ids are given by the caller. */
export class StatementReader {
  private readonly found: Statement[] = [];

  constructor(
    private readonly prose: Prose,
    private readonly section: Section,
    private readonly names: Names,
  ) {}

  read(): Statement[] {
    const { text } = this.prose;
    const { body, to } = this.section;
    let reasonEnd = 0;
    for (const match of text.slice(body, to).matchAll(MONEY)) {
      const at = body + match.index;
      // Amounts inside a reason or a purpose belong to its words.
      if (at < reasonEnd) continue;
      const start = startAfter(text, body, at, STOPS);
      const words = text.slice(start, at);
      const direction = DIRECTION.exec(words);
      // Last year's amount is no figure of this year; what follows still speaks about the statement before it.
      if (!direction && OF_LAST_YEAR.test(words)) continue;
      reasonEnd = direction
        ? this.change(start, words.slice(0, direction.index), direction[1] ?? '', at, match)
        : this.amount(start, at, match);
    }
    this.absences(body);
    return this.found;
  }

  private stated(at: number, match: RegExpMatchArray): StatedAmount {
    const number = match[1] ?? '';
    const unit = (match[2] ?? '元') as MoneyUnit;
    return {
      amount: yuanOf(number, unit),
      step: stepOf(number, unit),
      printed: this.prose.printed(at, at + number.length),
    };
  }

  private percent(found: RegExpExecArray, at: number, number: string, sign: 1 | -1): StatedPercent {
    const from = at + found[0].lastIndexOf(number);
    const printed = parsePrinted(number);
    const value = printed < 0 ? printed : sign * printed;
    return {
      value: value === 0 ? 0 : value,
      step: 1 / 10 ** decimalsOf(number),
      printed: this.prose.printed(from, from + number.length),
    };
  }

  private begin(start: number, words: string, amount: StatedAmount | null, end: number): Statement {
    const { subject, code, from } = subjectOf(this.prose.text, this.section, start, words, this.names);
    const statement: Statement = {
      id: '',
      section: this.section.label,
      scope: this.section.scope ?? 'overview',
      code,
      subject,
      amount,
      current: amount?.amount ?? null,
      share: null,
      change: null,
      absent: false,
      use: '',
      quote: this.prose.quote(from, end),
    };
    this.found.push(statement);
    this.starts.set(statement, from);
    return statement;
  }

  private readonly starts = new Map<Statement, number>();

  private extend(statement: Statement, end: number): void {
    statement.quote = this.prose.quote(this.starts.get(statement) ?? end, end);
  }

  /** A stated figure of this year, with its share, purpose, or the words that it is as last year's. */
  private amount(start: number, at: number, match: RegExpMatchArray): number {
    const { text } = this.prose;
    let end = at + match[0].length;
    const statement = this.begin(start, text.slice(start, at), this.stated(at, match), end);
    const share = SHARE_AFTER.exec(text.slice(end, end + 60));
    if (share) {
      statement.share = this.percent(share, end, share[1] ?? '', 1);
      end += share[0].length;
    }
    const level = LEVEL_AFTER.exec(text.slice(end, end + 60));
    if (level) {
      const words = level[1] ?? '';
      const from = end + level[0].length - words.length;
      statement.change = {
        amount: 0,
        step: statement.amount?.step ?? 1,
        printed: this.prose.printed(from, from + words.length),
        percent: null,
        reason: '',
        reasonQuote: null,
      };
      end = this.reason(statement.change, end + level[0].length);
    }
    const use = USE_AFTER.exec(text.slice(end, this.section.to));
    if (use) {
      statement.use = use[1] ?? '';
      end += use[0].length;
    }
    const list = LIST_AFTER.exec(text.slice(end, this.section.to));
    if (list) end += list[0].length;
    this.extend(statement, end);
    return use || level ? end : 0;
  }

  /** A stated difference: of the statement before it, or of a subject that its own clause names. */
  private change(start: number, before: string, direction: string, at: number, match: RegExpMatchArray): number {
    const { text } = this.prose;
    const words = before.replace(COMPARED, '');
    const sign = LESS.test(direction) ? -1 : 1;
    const stated = this.stated(at, match);
    let end = at + match[0].length;
    const percent = PERCENT_AFTER.exec(text.slice(end, end + 40));
    const change: StatedChange = {
      ...stated,
      // `增加-5.00万元`: the difference was copied with its sign behind words that never change.
      amount: stated.amount <= 0 ? stated.amount : sign * stated.amount,
      percent: percent ? this.percent(percent, end, percent[2] ?? '', LESS.test(percent[1] ?? '') ? -1 : 1) : null,
      reason: '',
      reasonQuote: null,
    };
    if (percent) end += percent[0].length;
    const last = this.found[this.found.length - 1];
    const own = words.replace(/[（(][^）)]*[）)]/g, '').length > 1;
    const named = own ? null : (this.absentBefore(start, end) ?? this.namedBefore(start, end));
    const statement = named ?? (!own && last && !last.change ? last : this.begin(start, words, null, end));
    statement.change = change;
    end = this.reason(change, end);
    this.extend(statement, end);
    return change.reason === '' ? 0 : end;
  }

  /** `政府性基金预算未安排，比上年预算减少…`: the difference is that of what is no longer planned. */
  private absentBefore(start: number, end: number): Statement | null {
    const { text } = this.prose;
    const from = startAfter(text, this.section.body, start, LONGER_STOPS);
    const found = ABSENT_BEFORE.exec(text.slice(from, start));
    if (!found) return null;
    const statement = this.begin(from, found[1] ?? '', null, end);
    statement.absent = true;
    statement.current = 0;
    return statement;
  }

  /** Last year's amount may stand between a name and its difference; this year's stands elsewhere. */
  private namedBefore(start: number, end: number): Statement | null {
    const { text } = this.prose;
    const from = startAfter(text, this.section.body, start - 1, STOPS);
    const found = LAST_YEAR_BEFORE.exec(text.slice(from, start));
    return found ? this.begin(from, found[1] ?? '', null, end) : null;
  }

  /** The reason that follows, up to the end of its sentence; returns where it ends. */
  private reason(change: StatedChange, at: number): number {
    const { text } = this.prose;
    const after = (words: RegExp): number => words.exec(text.slice(from, from + 30))?.[0].length ?? 0;
    let from = at;
    from += after(REASON_BARE);
    if (from === at) for (let words = after(REASON_AFTER); words > 0; words = after(REASON_AFTER)) from += words;
    if (from === at) return at;
    let to = from;
    for (let end = this.clauseEnd(from); end > to; end = this.withNext(from, end)) to = end;
    change.reasonQuote = this.prose.quote(from, to);
    change.reason = this.prose.wordsBetween(from, to);
    return to;
  }

  private clauseEnd(from: number): number {
    const length = this.prose.text.slice(from, this.section.to).search(/[。；;\n]/);
    return length < 0 ? this.section.to : from + length;
  }

  /** Where the next item of a reason ends that has several; `to` itself where the reason ends there. */
  private withNext(from: number, to: number): number {
    const { text } = this.prose;
    const reason = text.slice(from, to);
    const next = (/一是/.test(reason) && NEXT_ITEM) || (PART.test(reason) && NEXT_PART);
    const found = next && next.exec(text.slice(to, Math.min(this.section.to, to + 80)));
    return found ? this.clauseEnd(to + found[0].length) : to;
  }

  /** Sentences that say that nothing is planned: `政府性基金预算未安排。` */
  private absences(body: number): void {
    const { text } = this.prose;
    for (const match of text
      .slice(body, this.section.to)
      .matchAll(/(?:^|[。；：\n])([^。；，：\n\d]{2,40}?)(?:均|暂)?未安排(?:预算|支出|资金)?(?=[。；])/g)) {
      const at = body + match.index + match[0].indexOf(match[1] ?? '');
      const end = body + match.index + match[0].length;
      const statement = this.begin(at, match[1] ?? '', null, end);
      statement.absent = true;
      statement.current = 0;
    }
  }
}
