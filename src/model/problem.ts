/** A failure as a value: what could not be read, where, what was expected and what stood there. */
export interface Problem {
  /** `refusal`: the document cannot be read. `notice`: it can, and this is shown. */
  severity: 'refusal' | 'notice';
  /** Key of the kind of problem, such as `missing-table`. */
  kind: string;
  /** File name of the document. */
  file: string;
  /** Table or section concerned, as printed or by its official name; empty if none. */
  table: string;
  /** 1-based line, null where there is none. */
  line: number | null;
  expected: string;
  found: string;
}

/** The problem as one sentence for a person, in Chinese. */
export function sentenceOf({ file, table, line, expected, found }: Problem): string {
  const place = [table, line === null ? '' : `第 ${line} 行`].filter(Boolean).join(' ');
  return `${file}${place ? `（${place}）` : ''}：应为${expected}，实际是${found}。`;
}
