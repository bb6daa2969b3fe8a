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
  zh: '靠它的数都标“推断”，点开能看到这条更正；数本身还是印的那个数。',
  en: 'Figures that rest on it are marked as inferred and lead here; the figures themselves are those printed.',
};

/** What is said where a document is read as a person has corrected it, or a correction fits nothing. */
export const CORRECTED_NOTICES: NoticeTable<CorrectedNotice> = {
  'corrected-table': {
    zh: ({ role }) => told(`有人说这是${ROLE_NAMES[role]}`, '照文件旁边的更正读，文件没有这样印。', RESTS.zh),
    en: ({ role }) =>
      told(
        `A person says that this is the table ${TABLE_NAMES[role]}`,
        'It is read as the corrections beside the document say; the document does not print so.',
        RESTS.en,
      ),
  },
  'corrected-column': {
    zh: ({ role, header, column }) =>
      told(
        column === ''
          ? `有人说“${header}”这一栏不是认出来的那一种`
          : `有人说“${header}”这一栏是${columnName(role, column)}`,
        '照文件旁边的更正读，文件没有这样印。',
        RESTS.zh,
      ),
    en: ({ role, header, column }) =>
      told(
        column === ''
          ? `A person says that the column “${header}” is not what it was taken for`
          : `A person says that the column “${header}” is “${columnName(role, column)}”`,
        'It is read as the corrections beside the document say; the document does not print so.',
        RESTS.en,
      ),
  },
  'corrected-rows': {
    zh: ({ names }) => told('有人说两行是一行', `更正把“${names.join('”和“')}”合成一行。`, RESTS.zh),
    en: ({ names }) =>
      told(
        'A person says that two rows are one',
        `The corrections beside the document join “${names.join('” and “')}”.`,
        RESTS.en,
      ),
  },
  'correction-unfit': {
    zh: ({ words }) =>
      told(
        '一条更正没有照办',
        `它说的“${words}”在文件里对不上，或者两行不能合成一行。`,
        '这里照文件印的读，更正没有改动任何数。',
      ),
    en: ({ words }) =>
      told(
        'A correction was not followed',
        `What it says of “${words}” fits nothing in the document, or two rows cannot be one.`,
        'Here the document is read as printed; the correction changed no figure.',
      ),
  },
  'corrections-other': {
    zh: ({ of }) =>
      told(
        '文件旁边的更正没有照办',
        `更正是为另一份文件（${of}）写的，和这一份一个字节也不能差。`,
        '整份照文件印的读；要更正，请在这一份上重新指出来。',
      ),
    en: ({ of }) =>
      told(
        'The corrections beside the document were not followed',
        `They were made for another file (${of}); not a byte of it may differ.`,
        'All of it is read as printed; to correct it, point out anew on this one what is wrong.',
      ),
  },
};
