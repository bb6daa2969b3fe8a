import type { TableRole } from '../../model/table';
import { CONTINUED_TITLE, FINAL_TITLE, TARGET_TITLE, TITLE_RULES } from '../../templates/titles';

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

const LABEL =
  /^(?:(?:预算|公开|预算公开|部门预算|部门公开|部门预算公开|财决公开|公开决算|决算公开|附)?(?:附?表|附件)[\d一二三四五六七八九十]+(?:[-—–－.][\d]+)*|(?:预算|公开|预算公开|财决|财决公开|部门预算公开)?[\d一二三四五六七八九十]+表)[:：、.\s]*/;
const NUMBERED = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．]?(?=[^\d年]))/;
const LONGEST = 60;
/** A title ends with 表, perhaps with a word in brackets behind it. */
const ENDS = /(?:表|明细|情况表)(?:[（(][^）)]{1,24}[）)])*$/;

const close = (text: string): string => text.replace(/\s/g, '');

/** Whether a line is nothing but a table's number. */
export function labelOf(line: string): string {
  const text = close(line);
  const found = LABEL.exec(text)?.[0] ?? '';
  return found !== '' && found.length === text.length ? found.replace(/[:：、.]$/, '') : '';
}

/** The role whose words a title has; `other` where none fits. */
export function roleOf(title: string): TableRole {
  const has = (words: string): boolean => words.split('|').some((word) => title.includes(word));
  return TITLE_RULES.find((rule) => rule.has.every(has) && !(rule.not ?? []).some(has))?.role ?? 'other';
}

/** What a line says if it is a table's title; null if it is none. */
export function titleOf(line: string): Title | null {
  const text = close(line);
  const label = LABEL.exec(text)?.[0] ?? '';
  const bare = text.slice(label.length).replace(NUMBERED, '');
  const unquoted = bare.replace(/[《》]/g, '');
  const isContinued = CONTINUED_TITLE.test(unquoted);
  const title = unquoted.replace(CONTINUED_TITLE, '');
  if (title.length < 3 || title.length > LONGEST || !ENDS.test(title) || /[，。；：:…]|\.{3}/.test(title)) return null;
  return {
    text: text.slice(label.length),
    label: label.replace(/[:：、.]$/, ''),
    role: roleOf(title),
    kind: TARGET_TITLE.test(title) ? 'targets' : 'money',
    isContinued,
    isFinal: FINAL_TITLE.test(title),
  };
}
