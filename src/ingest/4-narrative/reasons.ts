import type { Quote } from '../../model/source/source';
import type { Statement } from '../../model/narrative/statement';
import type { Prose } from '../words/Prose';
import type { Section } from './sections';
import {
  NEXT_ITEM,
  NEXT_PART,
  PART,
  REASON_AFTER,
  REASON_BARE,
  REASON_NAMED,
} from '../../templates/narrative/statementWords';
import { speaksOf } from './subjects';

/**
 * The reason that follows a place, up to the end of its sentence, and where it ends; null where none follows.
 * Words that announce a reason may have nothing behind them (`，主要原因是。`): then it is no quotation.
 * @param to where its section ends
 */
export function reasonAt(
  prose: Prose,
  at: number,
  to: number,
): { quote: Quote | null; words: string; end: number } | null {
  const { text } = prose;
  let from = at;
  const after = (words: RegExp): number => words.exec(text.slice(from, from + 30))?.[0].length ?? 0;
  from += after(REASON_BARE);
  if (from === at) for (let words = after(REASON_AFTER); words > 0; words = after(REASON_AFTER)) from += words;
  if (from === at) return null;
  let end = from;
  for (let next = clauseEnd(text, from, to); next > end; next = withNext(text, from, end, to)) end = next;
  return { quote: end > from ? prose.quote(from, end) : null, words: prose.wordsBetween(from, end), end };
}

function clauseEnd(text: string, from: number, to: number): number {
  const length = text.slice(from, to).search(/[。；;\n]/);
  return length < 0 ? to : from + length;
}

/** Where the next item of a reason ends that has several; `end` itself where the reason ends there. */
function withNext(text: string, from: number, end: number, to: number): number {
  const reason = text.slice(from, end);
  const next = (/一是/.test(reason) && NEXT_ITEM) || (PART.test(reason) && NEXT_PART);
  const found = next && next.exec(text.slice(end, Math.min(to, end + 80)));
  return found ? clauseEnd(text, end + found[0].length, to) : end;
}

/** A reason in a sentence of its own belongs to the differences that it names, where they have none. */
export function giveNamedReasons(prose: Prose, { body, to }: Section, statements: readonly Statement[]): void {
  for (const match of prose.text.slice(body, to).matchAll(REASON_NAMED)) {
    const end = body + match.index + match[0].length;
    const from = end - (match[2] ?? '').length;
    const quote = prose.quote(from, end);
    for (const { change, subject } of statements) {
      if (!change || change.reason !== '' || change.printed.line > quote.line || !speaksOf(match[1] ?? '', subject))
        continue;
      change.reasonQuote = quote;
      change.reason = prose.wordsBetween(from, end);
    }
  }
}
