import { columnName } from '../../model/tables/columnNames';
import { ROLE_NAMES } from '../../model/tables/tableNames';
import { TABLE_NAMES } from '../words/source/tableWords';
import { told, type NoticeTable } from './noticeWords';

export type CorrectedNotice =
  | 'corrected-table'
  | 'corrected-column'
  | 'corrected-rows'
  | 'correction-unfit'
  | 'corrections-other';

const RESTS = {
  zh: '靠它的数都标“推断”，数本身还是印的那个。',
  en: 'Figures that rest on it are marked as inferred; they are those printed.',
};
const BESIDE = {
  zh: '照更正读，文件没有这样印。',
  en: 'It is read so by a correction; the document does not print it.',
};
const AS_PRINTED = { zh: '这里照印的读。', en: 'Here the document is read as printed.' };

/** What is said where a document is read as a person has corrected it, or a correction fits nothing. */
export const CORRECTED_NOTICES: NoticeTable<CorrectedNotice> = {
  'corrected-table': {
    zh: ({ role }) => told(`有人说这是${ROLE_NAMES[role]}`, BESIDE.zh, RESTS.zh),
    en: ({ role }) => told(`A person says that this is the table ${TABLE_NAMES[role]}`, BESIDE.en, RESTS.en),
  },
  'corrected-column': {
    zh: ({ role, header, column }) =>
      told(`有人说“${header}”这一栏${column === '' ? '认错了' : `是${columnName(role, column)}`}`, BESIDE.zh, RESTS.zh),
    en: ({ role, header, column }) =>
      told(
        `A person says that the column “${header}” ${column === '' ? 'was mistaken' : `is “${columnName(role, column)}”`}`,
        BESIDE.en,
        RESTS.en,
      ),
  },
  'corrected-rows': {
    zh: ({ names }) => told(`有人说“${names.join('”和“')}”是一行`, BESIDE.zh, RESTS.zh),
    en: ({ names }) => told(`A person says that “${names.join('” and “')}” are one row`, BESIDE.en, RESTS.en),
  },
  'correction-unfit': {
    zh: ({ words }) =>
      told('一条更正没有照办', `它说的“${words}”在文件里对不上，或者两行不能合成一行。`, AS_PRINTED.zh),
    en: ({ words }) =>
      told(
        'A correction was not followed',
        `What it says of “${words}” fits nothing in the document, or two rows cannot be one.`,
        AS_PRINTED.en,
      ),
  },
  'corrections-other': {
    zh: ({ of }) => told('文件旁边的更正没有照办', `更正是为另一份文件（${of}）写的。`, AS_PRINTED.zh),
    en: ({ of }) =>
      told('The corrections were not followed', `They were made for another file (${of}).`, AS_PRINTED.en),
  },
};
