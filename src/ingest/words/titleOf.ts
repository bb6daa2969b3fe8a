import type { TableRole } from '../../model/tables/table';
import type { Form } from '../../templates/forms/Form';
import {
  BEFORE_TITLE,
  CONTINUED_TITLE,
  FINAL_TITLE,
  TARGET_TITLE,
  TITLE_ENDS,
  TITLE_LABEL,
  TITLE_RULES,
} from '../../templates/tables/titles';

/** What a line says as a title. */
export interface Title {
  /** As printed, without the table's number before it. */
  text: string;
  /** The table's number as printed: `公开02表`, `附件3-1`; empty if none stands on the line. */
  label: string;
  role: TableRole;
  kind: 'money' | 'targets';
  isContinued: boolean;
  isFinal: boolean;
}

const NUMBERED = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．]?(?=[^\d年]))/;
const LONGEST = 60;
const close = (text: string): string => text.replace(/\s/g, '');

/** Whether a line is nothing but a table's number. */
export function labelOf(line: string): string {
  const text = close(line);
  const found = TITLE_LABEL.exec(text)?.[0] ?? '';
  return found !== '' && found.length === text.length ? found.replace(/[:：、.]$/, '') : '';
}

/** The role whose words a title has; `other` where none fits. */
export function roleOf(title: string): TableRole {
  const has = (words: string): boolean => words.split('|').some((word) => title.includes(word));
  return TITLE_RULES.find((rule) => rule.has.every(has) && !(rule.not ?? []).some(has))?.role ?? 'other';
}

/** The role of the table that a form prints under a title, which may have year and body before it; undefined where it has none. */
export function roleInForm(title: string, { tables }: Form): TableRole | undefined {
  return tables.find(({ titles }) =>
    titles.some((own) => title.endsWith(own) && BEFORE_TITLE.test(title.slice(0, title.length - own.length))),
  )?.role;
}

/** A line's words that may be a title, without its number and 续表; null where they are none. */
export function bareTitle(line: string): { text: string; label: string; title: string; isContinued: boolean } | null {
  const text = close(line);
  const label = TITLE_LABEL.exec(text)?.[0] ?? '';
  const bare = text.slice(label.length).replace(NUMBERED, '');
  const unquoted = bare.replace(/[《》]/g, '');
  const isContinued = CONTINUED_TITLE.test(unquoted);
  const title = unquoted.replace(CONTINUED_TITLE, '');
  if (title.length < 3 || title.length > LONGEST || /[，。；：:…]|\.{3}/.test(title)) return null;
  return { text: text.slice(label.length), label: label.replace(/[:：、.]$/, ''), title, isContinued };
}

/**
 * What a line says if it is a table's title; null if it is none.
 * @param form the one that the document is printed in, if it is known: what it calls a title is one
 */
export function titleOf(line: string, form: Form | null): Title | null {
  const bare = bareTitle(line);
  if (!bare) return null;
  const { title, ...printed } = bare;
  const own = form ? roleInForm(title, form) : undefined;
  if (own === undefined && !TITLE_ENDS.test(title)) return null;
  return {
    ...printed,
    role: own ?? roleOf(title),
    kind: own === undefined && TARGET_TITLE.test(title) ? 'targets' : 'money',
    isFinal: FINAL_TITLE.test(title),
  };
}
