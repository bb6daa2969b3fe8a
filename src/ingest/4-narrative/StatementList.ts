import type { StatedAmount, Statement } from '../../model/narrative/statement';
import { EVERYTHING, scopeOfSubject } from '../../templates/narrative/narrativeHeadings';
import { chainOf, startAfter, subjectOf, type Subject } from './subjects';
import type { Names } from '../2-tables/Names';
import type { Prose } from '../words/Prose';
import type { Section } from './sections';
import { ABSENT_ALONE, NAMELESS } from '../../templates/narrative/statementWords';

/** What ends a clause. */
export const STOPS: ReadonlySet<string | undefined> = new Set(['。', '；', ';', '，', '：', ':', '\n']);
/** What ends everything that a subject may stand in. */
export const LONGER_STOPS: ReadonlySet<string | undefined> = new Set(['。', '；', '：', ':', '\n']);
/** Where an item of a list begins; what is said in one does not go on in the next. */
const ITEM = /\n(?=\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]+)[）)]|[一二三四五六七八九十]+、)/g;
const COLON = /[:：]/;
/** What a clause says of a plan, behind the name that it speaks about. */
const OF_PLAN = /(?:年初|调整|全年)预算.*$/;

/** The statements of a section as they are found, each knowing where its words begin. */
export class StatementList {
  readonly found: Statement[] = [];
  private readonly starts = new Map<Statement, number>();
  private readonly items: number[];

  constructor(
    private readonly prose: Prose,
    private readonly section: Section,
    private readonly names: Names,
  ) {
    const { text } = prose;
    this.items = [...text.slice(section.body, section.to).matchAll(ITEM)].map(({ index }) => section.body + index);
  }

  get last(): Statement | undefined {
    return this.found[this.found.length - 1];
  }

  /** Where the item of a list begins that a place lies in; the section's beginning where there is no list. */
  itemAt(at: number): number {
    return this.items.findLast((item) => item < at) ?? this.section.body;
  }

  /** The statement before, if it is of the same item of a list. */
  lastInItem(at: number): Statement | undefined {
    const last = this.found[this.found.length - 1];
    return last && (this.starts.get(last) ?? 0) >= this.itemAt(at) ? last : undefined;
  }

  /** What a clause without a name of its own speaks about: the statement before it, or the names that its item begins with. */
  private subject(start: number, words: string): Subject {
    const { text } = this.prose;
    if (!NAMELESS.test(words) || COLON.test(text[start - 1] ?? ''))
      return subjectOf(text, this.section, start, words, this.names);
    const last = this.lastInItem(start);
    if (last) return { subject: last.subject, code: last.code, from: start };
    const item = this.itemAt(start);
    const chain = chainOf(text.slice(item, start), this.section, this.names);
    if (chain) return { ...chain, from: start };
    let from = startAfter(text, this.section.body, start - 1, STOPS);
    let named = text.slice(from, start - 1).replace(OF_PLAN, '');
    // The plan may be told twice, as it was and as it was changed.
    if (named === '' && from > item && text[from - 1] === '，') {
      const end = from - 1;
      from = startAfter(text, this.section.body, end, STOPS);
      named = text.slice(from, end).replace(OF_PLAN, '');
    }
    return subjectOf(text, this.section, from, named === '' ? words : named, this.names);
  }

  /** Adds a statement about whom its clause names. */
  begin(start: number, words: string, amount: StatedAmount | null, end: number): Statement {
    const { subject, code, from } = this.subject(start, words);
    const statement: Statement = {
      id: '',
      section: this.section.label,
      scope: this.scope(subject, code),
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

  private scope(subject: string, code: string): Statement['scope'] {
    if (!this.section.isMixed) return this.section.scope ?? EVERYTHING;
    return scopeOfSubject(subject, code);
  }

  /** Lets the quotation of a statement go on. */
  extend(statement: Statement, end: number): void {
    statement.quote = this.prose.quote(this.starts.get(statement) ?? end, end);
  }

  /** Adds a statement that nothing is planned. */
  absent(start: number, words: string, end: number): Statement {
    const statement = this.begin(start, words, null, end);
    statement.absent = true;
    statement.current = 0;
    return statement;
  }

  /** Adds what sentences call not planned: `政府性基金预算未安排。` */
  absences(): void {
    const { body, to } = this.section;
    for (const match of this.prose.text.slice(body, to).matchAll(ABSENT_ALONE)) {
      const at = body + match.index + match[0].indexOf(match[1] ?? '');
      this.absent(at, match[1] ?? '', body + match.index + match[0].length);
    }
  }
}
