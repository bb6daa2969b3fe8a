import type { MoneyUnit } from '../money';
import type { TableRole } from '../tables/table';

/**
 * Every kind of problem and what it tells besides its place, by name. The sentences stand in `i18n/problems`, where each kind has to
 * have one in every language: a kind more is a line here and its words there.
 */

/** What the values of a problem may be; `schema.ts` checks them. */
export interface ValueTypes {
  /** Words of the document, as printed. */
  words: string;
  /** Several of them, in print order. */
  list: readonly string[];
  /** A whole number from 0 on. */
  count: number;
  /** 1-based lines or pages, or a row's number. */
  place: number;
  places: readonly number[];
  /** A table by its role, and the key of one of its columns. */
  role: TableRole;
  column: string;
  part: DocumentPart;
  unit: MoneyUnit;
  /** What the operating system calls a failure, such as `ENOENT`. */
  system: string;
}

/** Parts of a document that are no table of figures. */
export const DOCUMENT_PARTS = ['narrative', 'targets', 'glossary'] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

type Shapes = Readonly<Record<string, Readonly<Record<string, keyof ValueTypes>>>>;

/** Why a document is not read at all. */
export const REFUSALS = {
  // The file.
  unreadable: { reason: 'system' },
  'too-large': { megabytes: 'count', most: 'count' },
  empty: {},
  blank: {},
  pdf: {},
  'pdf-locked': {},
  'pdf-broken': {},
  zip: {},
  'zip-broken': {},
  'unpacked-too-large': { megabytes: 'count', most: 'count' },
  'office-broken': { part: 'words' },
  'too-many-cells': { cells: 'count', most: 'count' },
  'binary-workbook': {},
  'old-workbook': {},
  'old-word': {},
  ole: {},
  'ole-locked': {},
  image: {},
  html: { title: 'words' },
  'not-text': {},
  'bad-corrections': { name: 'words' },
  'damaged-text': {},
  'long-line': { characters: 'count' },
  // The document.
  'lost-characters': { lost: 'count' },
  'unknown-characters': { unknown: 'count', characters: 'count' },
  scan: { pages: 'count', pictures: 'count' },
  'no-cell-tables': { pages: 'count', grids: 'count', words: 'words' },
  'blank-form': { tables: 'count' },
  'blank-template': { tables: 'count' },
  'government-budget': { tables: 'list' },
  'pdf-page': { page: 'place' },
  'pdf-pages': { pages: 'count', most: 'count' },
  'pdf-empty': {},
  'pdf-form': {},
  'pdf-crash': {},
  'too-slow': { seconds: 'count' },
  'program-fault': { fault: 'words' },
  'final-accounts': { words: 'words' },
  'no-tables': { tables: 'count', first: 'role', words: 'words' },
  'other-form': { form: 'words', titles: 'list' },
  'no-year': {},
  'no-unit': { words: 'words' },
  'second-table': { title: 'words', line: 'place' },
  'missing-table': { role: 'role', present: 'list' },
  'empty-table': { title: 'words', words: 'words' },
  'cut-off': { title: 'words', next: 'list' },
  'huge-table': { title: 'words', rows: 'count', most: 'count' },
  'other-column-count': { columns: 'count', printed: 'count' },
  'columns-missing': { columns: 'count', words: 'list' },
  'columns-foreign': { columns: 'count', words: 'words' },
  'totals-apart': { name: 'words', figure: 'words', line: 'place', otherName: 'words', otherFigure: 'words' },
  'two-bodies': { first: 'words', firstWhose: 'words', other: 'words', otherWhose: 'words' },
  'mostly-unread': { unread: 'count', total: 'count' },
  // The data that become of it.
  'no-budget': {},
  'same-id': { id: 'words' },
  unwritable: { reason: 'system' },
} as const satisfies Shapes;

/** What was not read, or not surely, of a document that was. `figures` are those of a row as printed. */
export const NOTICES = {
  // Money left out.
  'torn-row': { role: 'role', row: 'place', name: 'words', figures: 'list' },
  'overfull-row': { role: 'role', row: 'place', name: 'words', figures: 'list' },
  'broken-number': { role: 'role', row: 'place', name: 'words', figures: 'list' },
  'unread-cell': { role: 'role', row: 'place', name: 'words', column: 'column', printed: 'words' },
  'lost-title': { role: 'role', words: 'words', figures: 'count' },
  'bare-table': { role: 'role' },
  'unknown-number': { count: 'count', lines: 'places' },
  'unread-page': { pages: 'places' },
  'text-under-picture': { pages: 'places' },
  'no-unicode': { words: 'words', figures: 'count' },
  'unworked-formula': { count: 'count', cells: 'list' },
  'hidden-cells': { sheets: 'count', rows: 'count', columns: 'count', cells: 'count', texts: 'count' },
  // Left as printed, or read with a doubt.
  'other-table': { title: 'words', figures: 'count' },
  'other-column': { role: 'role', header: 'words', figures: 'count' },
  'unread-targets': { title: 'words', cells: 'count', words: 'words' },
  'headers-alone': { title: 'words' },
  'doubled-page': { page: 'place', first: 'place', figures: 'count' },
  'unit-missing': { title: 'words', unit: 'unit' },
  'number-joined': { printed: 'words', joined: 'words' },
  'stored-otherwise': { count: 'count', cell: 'words', shown: 'words', stored: 'words' },
  'set-aside': { macros: 'count', links: 'count', comments: 'count', changes: 'count' },
  'code-repaired': { role: 'role', row: 'place', printed: 'words', code: 'words' },
  // Read as somebody has said.
  'corrected-table': { role: 'role', title: 'words' },
  'corrected-column': { role: 'role', header: 'words', column: 'column' },
  'corrected-rows': { role: 'role', names: 'list' },
  'correction-unfit': { words: 'words' },
  'corrections-other': { of: 'words' },
  // Told in words by the format before this one.
  'as-told': { words: 'words' },
  // Not found.
  'absent-table': { role: 'role' },
  'absent-part': { part: 'part' },
} as const satisfies Shapes;

export type RefusalKind = keyof typeof REFUSALS;
export type NoticeKind = keyof typeof NOTICES;

export const NOTICE_KINDS = Object.keys(NOTICES) as readonly NoticeKind[];
