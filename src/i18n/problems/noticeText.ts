import type { Notice, ValuesOf } from '../../model/problems/problem';
import type { NoticeKind } from '../../model/problems/problemKinds';
import type { Lang } from '../lang';
import { CORRECTED_NOTICES } from './correctedNotices';
import { MONEY_NOTICES } from './moneyNotices';
import type { NoticeTable, NoticeWords } from './noticeWords';
import { OTHER_NOTICES } from './otherNotices';

/** Every kind of notice in every language. */
export const NOTICE_TEXTS: NoticeTable<NoticeKind> = { ...MONEY_NOTICES, ...CORRECTED_NOTICES, ...OTHER_NOTICES };

function textOf<K extends NoticeKind>(kind: K, values: ValuesOf<K>, lang: Lang): NoticeWords {
  return NOTICE_TEXTS[kind][lang](values);
}

/** What a notice says, without its place. */
export function noticeText({ kind, values }: Notice, lang: Lang): NoticeWords {
  return textOf(kind, values, lang);
}

/** The words of the document that a notice is about, as printed; empty if it is about none. */
export function noticeQuote(notice: Notice): string {
  switch (notice.kind) {
    case 'torn-row':
    case 'overfull-row':
    case 'broken-number':
      return [notice.values.name, ...notice.values.figures].join(' ').trim();
    case 'unread-cell':
      return `${notice.values.name} ${notice.values.printed}`.trim();
    case 'lost-title':
    case 'unread-targets':
    case 'as-told':
    case 'no-unicode':
      return notice.values.words;
    case 'other-column':
      return notice.values.header;
    case 'other-table':
    case 'headers-alone':
    case 'unit-missing':
      return notice.values.title;
    case 'number-joined':
    case 'code-repaired':
      return notice.values.printed;
    case 'unworked-formula':
      return notice.values.cells.join(', ');
    case 'stored-otherwise':
      return notice.values.cell;
    case 'bare-table':
      return notice.table;
    default:
      return '';
  }
}
