import type { ValuesOf } from '../../model/problems/problem';
import type { RefusalKind } from '../../model/problems/problemKinds';
import type { Lang } from '../lang';

/** Why a document is not read: what should have stood there, what did, and what to do now. */
export interface RefusalSentence {
  expected: string;
  found: string;
  next: string;
}

/** The words of some kinds of refusal in both languages. */
export type RefusalTable<K extends RefusalKind> = {
  readonly [P in K]: Readonly<Record<Lang, (values: ValuesOf<P>) => RefusalSentence>>;
};

export function says(expected: string, found: string, next: string): RefusalSentence {
  return { expected, found, next };
}
