import type { Notice } from '../model/problems/problem';

/**
 * Something that a stage of reading tells beside its result: a notice, or one that counts the figures of a stretch of lines that nobody
 * has read, which is known only when all stages have.
 */
export type Finding = Notice | OpenNotice;

export interface OpenNotice {
  /** First and last line of the stretch. */
  from: number;
  to: number;
  /** The notice, told how many figures of the stretch are left. */
  told: (figures: number) => Notice;
}

/** How a stage adds what it has found; it goes into the budget's problems in the order of the stages. */
export type Tell = (...findings: readonly Finding[]) => void;

/** Longest words of a document that a notice or refusal quotes. */
export const QUOTED = 40;
