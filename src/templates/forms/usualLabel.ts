import type { Form } from './Form';

/** The number of a row, or 其中, before its label. */
const MARKS = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．]|其中[:：])*/;

/** A row's label in the words that everybody uses, its number kept; as it is where its form has no word of its own for it. */
export function usualLabel(form: Form | null, label: string): string {
  const rows = form?.rows ?? {};
  const marks = MARKS.exec(label)?.[0] ?? '';
  const words = label.slice(marks.length);
  return Object.hasOwn(rows, words) ? `${marks}${rows[words]}` : label;
}
