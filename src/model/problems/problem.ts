import type { CellPlace } from '../source/source';
import type { NOTICES, NoticeKind, REFUSALS, RefusalKind, ValueTypes } from './problemKinds';

type KindShapes = typeof REFUSALS & typeof NOTICES;
export type ProblemKind = RefusalKind | NoticeKind;

/** What a kind of problem tells, by name. */
export type ValuesOf<K extends ProblemKind> = {
  readonly [Name in keyof KindShapes[K]]: KindShapes[K][Name] extends keyof ValueTypes
    ? ValueTypes[KindShapes[K][Name]]
    : never;
};

/** Where a problem lies in its document. */
export interface ProblemPlace {
  /** Table or section concerned, as printed or by its official name; empty if none. */
  table: string;
  /** 1-based line, null where there is none. */
  line: number | null;
  /** 1-based page, where the document has pages and the line does not say enough. */
  page?: number;
  /** The address of its cell, where the format has cells of its own. */
  cell?: CellPlace | undefined;
}

interface Told<K extends ProblemKind> extends ProblemPlace {
  kind: K;
  /** File name of the document. */
  file: string;
  values: ValuesOf<K>;
}

/** Why a document cannot be read, as keys and values: its sentence is `i18n/problems`' matter. */
export type RefusalOf<K extends RefusalKind> = { [P in K]: Told<P> & { severity: 'refusal' } }[K];
/** What is not read of a document that can be, or not surely, as keys and values; shown. */
export type NoticeOf<K extends NoticeKind> = { [P in K]: Told<P> & { severity: 'notice' } }[K];

export type RefusalProblem = RefusalOf<RefusalKind>;
export type Notice = NoticeOf<NoticeKind>;
/** A failure as a value. */
export type Problem = RefusalProblem | Notice;

/** A refusal of a kind; `file` may be filled in by who knows it. */
export function refusalOf<K extends RefusalKind>(
  kind: K,
  values: ValuesOf<K>,
  place: Partial<ProblemPlace> = {},
  file = '',
): RefusalProblem {
  // The compiler does not follow that a kind and its own values make one of the union.
  return { severity: 'refusal', kind, file, table: '', line: null, ...place, values } as unknown as RefusalProblem;
}

/** A notice of a kind; `file` may be filled in by who knows it. */
export function noticeOf<K extends NoticeKind>(
  kind: K,
  values: ValuesOf<K>,
  place: Partial<ProblemPlace> = {},
  file = '',
): Notice {
  return { severity: 'notice', kind, file, table: '', line: null, ...place, values } as unknown as Notice;
}

/** A row, or the part of it that one list has, whose figures are left out. */
export type LostRow = NoticeOf<'torn-row' | 'overfull-row' | 'broken-number'>;

export function isLostRow(notice: Notice): notice is LostRow {
  return notice.kind === 'torn-row' || notice.kind === 'overfull-row' || notice.kind === 'broken-number';
}
