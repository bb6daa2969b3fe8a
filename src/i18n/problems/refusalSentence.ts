import type { ValuesOf } from '../../model/problem';
import type { RefusalKind } from '../../model/problemKinds';
import type { Lang } from '../lang';

/** Why a document is not read: what should have stood there, what did, and what to do now (empty where nobody can do anything). */
export interface RefusalSentence {
  expected: string;
  found: string;
  next: string;
}

/** The words of some kinds of refusal in both languages. */
export type RefusalTable<K extends RefusalKind> = {
  readonly [P in K]: Readonly<Record<Lang, (values: ValuesOf<P>) => RefusalSentence>>;
};

export function says(expected: string, found: string, next = ''): RefusalSentence {
  return { expected, found, next };
}

/** What the system calls a failure, in words where there are some, else by its own name. */
export function systemReason(
  known: Readonly<Record<string, string>>,
  reason: string,
  other: (code: string) => string,
): string {
  return Object.hasOwn(known, reason) ? (known[reason] ?? reason) : other(reason);
}
