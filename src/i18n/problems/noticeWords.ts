import type { ValuesOf } from '../../model/problems/problem';
import type { NoticeKind } from '../../model/problems/problemKinds';
import type { Lang } from '../lang';

/** What a notice says besides its place and the words that it quotes, each a sentence or a title. */
export interface NoticeWords {
  title: string;
  /** Why it was not read, or not surely. */
  why: string;
  /** What follows from it. */
  effect: string;
}

/** The words of some kinds of notice in both languages. */
export type NoticeTable<K extends NoticeKind> = {
  readonly [P in K]: Readonly<Record<Lang, (values: ValuesOf<P>) => NoticeWords>>;
};

export function told(title: string, why: string, effect: string): NoticeWords {
  return { title, why, effect };
}
