import { plural } from '../formats/numbers';
import { COLUMN_TERMS } from '../words/source/tableWords';
import { told, type NoticeTable } from './noticeWords';

/** Lines that a sentence names before it says that there are more. */
const NAMED = 6;

const BLANK = {
  zh: '表里那些格写着“没有读进来”，不替文件填；读进的各行加起来，会比印出的合计少。',
  en: 'Its cells say “not read”, and nothing is filled in; the rows that were read add up to less than the printed total.',
};

export type MoneyNotice =
  | 'torn-row'
  | 'overfull-row'
  | 'broken-number'
  | 'unread-cell'
  | 'lost-title'
  | 'bare-table'
  | 'unknown-number'
  | 'unread-page'
  | 'no-unicode'
  | 'unworked-formula';

/** What is said where figures are left out: none of it may pass for zero, or for something that the document does not say. */
export const MONEY_NOTICES: NoticeTable<MoneyNotice> = {
  'torn-row': {
    zh: () =>
      told('一行的钱没有读进来', '编码、名称或金额和别处对不上，像是两行的残段，不知道这些数是谁的。', BLANK.zh),
    en: () =>
      told(
        'The money of a row was not read',
        'Its code, name or amounts agree with no other place; it looks like pieces of two rows, and nobody can say whose figures these are.',
        BLANK.en,
      ),
  },
  'overfull-row': {
    zh: ({ figures }) =>
      told('一行的数比列还多', `这一行印了 ${figures.length} 个数，比表的列多，不知道哪个数在哪一列。`, BLANK.zh),
    en: ({ figures }) =>
      told(
        'A row has more figures than columns',
        `It prints ${plural(figures.length, 'figure')}, more than the table has columns, and nobody can say which one stands in which.`,
        BLANK.en,
      ),
  },
  'broken-number': {
    zh: ({ figures }) =>
      told(
        '一行里的数断开了',
        `这里印的是 ${figures.length} 段，断开了或缺了字，合计和别处的数都不能证明该怎样连起来。`,
        BLANK.zh,
      ),
    en: ({ figures }) =>
      told(
        'Figures of a row are in pieces',
        `${plural(figures.length, 'piece')} stand here, broken or with characters missing, and neither its sums nor another place prove how they belong together.`,
        BLANK.en,
      ),
  },
  'unworked-formula': {
    zh: ({ count }) =>
      told(
        `${count} 个公式没有算出的值`,
        '这些格里是公式，文件里没有存它算出的值，这里不替它算。',
        '这些格按“没有读进来”处理。用表格软件打开、重新计算并保存一次，就能读进来。',
      ),
    en: ({ count }) =>
      told(
        `${plural(count, 'formula')} without a value`,
        'These cells hold formulas, and the file does not hold what they come to; nothing is worked out in its place.',
        'These cells count as not read: open the file in a spreadsheet, let it recalculate and save it, and they are.',
      ),
  },
  'unread-cell': {
    zh: () => told('一格的钱没有读进来', '这一格印的认不成一个数。', '格里写着“没有读进来”，不替文件填。'),
    en: ({ column }) =>
      told(
        'The money of a cell was not read',
        `What it prints${COLUMN_TERMS[column] ? ` in the column “${COLUMN_TERMS[column]}”` : ''} makes no figure.`,
        'The cell says “not read”, and nothing is filled in.',
      ),
  },
  'lost-title': {
    zh: () =>
      told(
        '一张表从这里起没有读进来',
        '这一行不属于上面这张表，像是另一张表丢了标题。',
        '从这一行到下一个标题，印的数都没有读进来。',
      ),
    en: () =>
      told(
        'A table was not read from here on',
        'This line is none of the table above it; it looks like another table that has lost its title.',
        'No figure from this line to the next title was read.',
      ),
  },
  'bare-table': {
    zh: () =>
      told(
        '一张表只读到表头',
        '表头下面没有行，也没有说这是空表的话。',
        '这张表的数一个也没有读进来，不等于文件写的是零。',
      ),
    en: () =>
      told(
        'Of a table only the head was read',
        'No row follows it, nor a sentence that says that the table is empty.',
        'None of its figures was read, which does not mean that the document prints zero.',
      ),
  },
  'unknown-number': {
    zh: ({ lines }) =>
      told(
        '有数不知道说的是什么',
        `在第 ${lines.slice(0, NAMED).join('、')} 行${lines.length > NAMED ? `等 ${lines.length} 行` : ''}，没有一张表、一句话认得${lines.length > 1 ? '它们' : '它'}。`,
        '没有算进任何一项。',
      ),
    en: ({ lines }) =>
      told(
        'Numbers that nothing explains',
        `On ${lines.length > 1 ? 'lines' : 'line'} ${lines.slice(0, NAMED).join(', ')}${lines.length > NAMED ? ` and ${lines.length - NAMED} more` : ''}: no table and no sentence that was read holds them.`,
        'They are part of no amount shown.',
      ),
  },
  'unread-page': {
    zh: ({ pages }) =>
      told(
        pages.length > 1 ? `${pages.length} 页是图片` : '一页是图片',
        `第 ${pages.join('、')} 页没有文字，只有图。`,
        '那里印了几个数不知道，一个也没有读进来。',
      ),
    en: ({ pages }) =>
      told(
        pages.length > 1 ? `${pages.length} pages are pictures` : 'A page is a picture',
        pages.length > 1
          ? `Pages ${pages.join(', ')} hold no text, only pictures.`
          : `Page ${pages.join(', ')} holds no text, only a picture.`,
        'How many figures are printed there is not known; none was read.',
      ),
  },
  'no-unicode': {
    zh: ({ figures }) =>
      told(
        '有字认不出来',
        '印得出来，但文件没有说它们是什么字。',
        figures > 0 ? `${figures} 个数因此没有读进来。` : '照原样留着，没有影响到数。',
      ),
    en: ({ figures }) =>
      told(
        'Characters that cannot be told',
        'They are drawn, but the file does not say which characters they are.',
        figures > 0
          ? `${plural(figures, 'figure')} could not be read for it.`
          : 'They are left as they are; no figure is touched.',
      ),
  },
};
