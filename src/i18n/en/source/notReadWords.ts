import { grouped, plural } from '../../formats/numbers';
import type { NotReadWords } from '../../words/source/notReadWords';

export const notReadWords: NotReadWords = {
  all: (total) => `Every number was read: ${grouped(total, 0)} of them.`,
  title: (unread) => (unread > 0 ? `Not read: ${plural(unread, 'number')}` : 'Not read'),
  english: '',
  lede: 'Nothing is lost: all of it stands in the source. Here is where, why, and what is incomplete without it. Not read means that we did not read it, not that the document says nothing, nor that it is zero.',
  read: 'read',
  unread: 'not read',
  bar: (read, unread) => `${read} read, ${unread} not read`,
  concerned: (names) => `Incomplete: ${names}.`,
  groups: {
    money: { title: 'Money is missing', note: 'first of all' },
    ours: { title: 'Corrected by a person', note: 'read as corrected, not as printed' },
    kept: { title: 'Left as printed', note: 'no total is touched' },
  },
  count: (count) => grouped(count, 0),
  uncounted: 'not known',
  stop: '. ',
  page: (page) => `page ${page}`,
  table: 'See this table',
  source: (line) => `See line ${line} of the source`,
  anything: 'possibly any table',
  strip: {
    text: (figures) =>
      `${figures > 0 ? `${plural(figures, 'number')} of this document` : 'Some of this document'} could not be read. Where a page says that something is not stated or not disclosed, it may only be unread.`,
    way: 'See which',
  },
  parts: { narrative: 'the explanation of the budget', targets: 'the performance targets', glossary: 'the glossary' },
};
