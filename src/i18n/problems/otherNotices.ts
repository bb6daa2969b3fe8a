import type { NoticeKind } from '../../model/problems/problemKinds';
import { ROLE_NAMES } from '../../model/tables/tableNames';
import { plural } from '../formats/numbers';
import { PRINTED_UNITS } from '../formats/printedUnit';
import { TABLE_NAMES } from '../words/source/tableWords';
import type { CorrectedNotice } from './correctedNotices';
import type { MoneyNotice } from './moneyNotices';
import { told, type NoticeTable } from './noticeWords';

const PARTS = {
  zh: { narrative: '预算情况说明', targets: '绩效目标表', glossary: '名词解释' },
  en: { narrative: 'explanation of the budget', targets: 'performance targets', glossary: 'glossary' },
};

/** What was not found may be absent, or stand under a title that was not recognised: nobody can tell which. */
const EITHER = {
  zh: '文件可能没有印，也可能标题没有认出来；不等于零，也不等于文件没有写。',
  en: 'The document may not print it, or its title was not recognised: this means neither zero nor that nothing is said.',
};

/** Those of several counts that are more than nothing, in words. */
const counted = (counts: readonly (readonly [number, string])[], between: string): string =>
  counts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(between);

/** What is said where something is left as printed, read with a doubt, or not found. */
export const OTHER_NOTICES: NoticeTable<Exclude<NoticeKind, MoneyNotice | CorrectedNotice>> = {
  'other-table': {
    zh: () =>
      told(
        '一张表不知道是哪一种',
        '它的标题、编码和已知的各种表都对不上。',
        '整张照原样留在原文里，不参加核对，不算进总数。',
      ),
    en: () =>
      told(
        'A table of no known kind',
        'Its title and codes are those of none of the tables that are known.',
        'It stays in the source as it is, is not checked, and is part of no total.',
      ),
  },
  'unread-targets': {
    zh: ({ cells }) =>
      told(
        `绩效目标表有 ${cells} 格没有读进来`,
        '这些格的表头、位置或写法认不出来，说不准是哪个指标的什么。',
        '这些格照原样留在原文里；同一张表读得懂的指标照常列出。',
      ),
    en: ({ cells }) =>
      told(
        `${cells} ${cells === 1 ? 'cell' : 'cells'} of a table of performance targets not read`,
        'The heads, places or words of these cells are not understood, so nobody can say which target they belong to.',
        'They stay in the source as printed; the targets of the same table that are understood are shown.',
      ),
  },
  'text-under-picture': {
    zh: ({ pages }) =>
      told(
        `第 ${pages.join('、')} 页的字在图片下面`,
        '看到的是图片，读到的是它下面看不见的文字，多半是软件从图片里认出来的，两者可能不一样。',
        '这些页上的数照读到的文字写，用之前请对照图片。',
      ),
    en: ({ pages }) =>
      told(
        `The text of ${pages.length > 1 ? 'pages' : 'page'} ${pages.join(', ')} lies under a picture`,
        'What is seen is the picture; what is read is text below it that nobody sees, most likely recognised by a program, and the two may differ.',
        'The figures of these pages are those of the text: compare them with the picture before they are used.',
      ),
  },
  'doubled-page': {
    zh: ({ page, first }) =>
      told(
        `第 ${page} 页是第 ${first} 页又放了一次`,
        '两页的字和每个字的位置都一样，像是制作文件时同一页放了两次。',
        '只按一页读，后一页的数不再算一遍。',
      ),
    en: ({ page, first }) =>
      told(
        `Page ${page} is page ${first} once more`,
        'Both print the same characters in the same places, as where one page was put into the file twice.',
        'It is read once; the figures of the later page are not counted again.',
      ),
  },
  'hidden-cells': {
    zh: ({ sheets, rows, columns, cells, texts }) =>
      told(
        `隐藏的${counted(
          [
            [sheets, `${sheets} 张工作表`],
            [rows, `${rows} 行`],
            [columns, `${columns} 列`],
            [cells, `${cells} 格`],
            [texts, `${texts} 段文字`],
          ],
          '、',
        )}没有读`,
        '它们打开文件时看不见，这里也不公开，只数个数。',
        '如果里面有该公开的数，请先取消隐藏，再读一次。',
      ),
    en: ({ sheets, rows, columns, cells, texts }) =>
      told(
        `Hidden and not read: ${counted(
          [
            [sheets, plural(sheets, 'sheet')],
            [rows, plural(rows, 'row')],
            [columns, plural(columns, 'column')],
            [cells, plural(cells, 'cell')],
            [texts, plural(texts, 'piece of text', 'pieces of text')],
          ],
          ', ',
        )}`,
        'Whoever opens the file does not see them, so they are not published here; they are counted only.',
        'If figures that belong to the disclosure are among them, unhide them and read the file once more.',
      ),
  },
  'stored-otherwise': {
    zh: ({ count, cell, shown, stored }) =>
      told(
        `${count} 格显示的数和存的数不一样`,
        `例如“${cell}”显示 ${shown}，存的是 ${stored}：格式少显示了小数，或者把数换算了。`,
        '这里以显示的数为准，存的数写在每个数的出处旁边。',
      ),
    en: ({ count, cell, shown, stored }) =>
      told(
        `${plural(count, 'cell')} that ${count === 1 ? 'shows' : 'show'} another number than ${count === 1 ? 'it holds' : 'they hold'}`,
        `“${cell}”, for one, shows ${shown} and holds ${stored}: its format leaves decimals out, or converts the number.`,
        'What is shown counts here; what is held stands beside the place of each figure.',
      ),
  },
  'set-aside': {
    zh: ({ macros, links, comments, changes }) =>
      told(
        `${counted(
          [
            [macros, `${macros} 处宏`],
            [links, `${links} 处外部链接`],
            [comments, `${comments} 处批注`],
            [changes, `${changes} 处修订`],
          ],
          '、',
        )}没有读`,
        '宏不运行，链接不打开，批注不公开，修订按接受之后的文字读。',
        '表里的数不受影响；链接来的数，读的是文件里存着的值。',
      ),
    en: ({ macros, links, comments, changes }) =>
      told(
        `Left aside: ${counted(
          [
            [macros, plural(macros, 'macro')],
            [links, plural(links, 'outside link')],
            [comments, plural(comments, 'comment')],
            [changes, plural(changes, 'tracked change')],
          ],
          ', ',
        )}`,
        'No macro is run, no link opened and no comment published; changes are read as accepted.',
        'The figures of the tables are not touched; of linked ones the value in the file is read.',
      ),
  },
  'other-column': {
    zh: ({ role }) =>
      told('一列不认识', `${ROLE_NAMES[role]}里，没有已知的栏目叫这个。`, '照原样留在原文里，不进图，不算进总数。'),
    en: ({ role }) =>
      told(
        'A column that is not known',
        `No column that is known of the table “${TABLE_NAMES[role]}” is called so.`,
        'It stays in the source as it is, in no chart and no total.',
      ),
  },
  'headers-alone': {
    zh: () =>
      told(
        '一张表只凭表头认',
        '它的标题没有说是哪一张表，是按表头的字认的。',
        '数读进来了，都算推断；认得对不对，请对照原件。',
      ),
    en: () =>
      told(
        'A table read by its headers alone',
        'Its title does not say which table it is; the words of its headers do.',
        'Its figures were read and all count as inferred; compare with the original whether it is that table.',
      ),
  },
  'unit-missing': {
    zh: ({ unit }) => told('没有写单位', '这张表没有印单位。', `按${unit}读，文件里别处用的是它；是推断。`),
    en: ({ unit }) =>
      told(
        'A table without its unit',
        'It prints no unit.',
        `Read in ${PRINTED_UNITS[unit] ?? unit}, the unit of other places of the document; this is inferred.`,
      ),
  },
  'number-joined': {
    zh: ({ joined }) =>
      told('一个断开的数接上了', '数字中间断开了。', `分节、小数和加总都只容一种接法，读作 ${joined}。`),
    en: ({ joined }) =>
      told(
        'A broken number was joined',
        'It is printed in pieces.',
        `Grouping, decimals and sums allow one way to join them: ${joined}.`,
      ),
  },
  'as-told': {
    zh: () =>
      told('读的时候有一处不合', '这份数据是上一版格式，只留下了当时的一句话。', '重新读一遍原文件，就知道少了什么。'),
    en: () =>
      told(
        'Something did not fit when it was read',
        'These data are in the format before this one, which kept only its sentence.',
        'Read the document again to know what is missing.',
      ),
  },
  'code-repaired': {
    zh: ({ code }) => told('一个编码补全了', '印出的编码不完整。', `按上下的编码读作 ${code}。`),
    en: ({ code }) =>
      told('A code was completed', 'The printed code is incomplete.', `By the codes around it, it is read as ${code}.`),
  },
  'absent-table': {
    zh: ({ role }) => told(`没有找到${ROLE_NAMES[role]}`, '文件里没有认出这个标题。', EITHER.zh),
    en: ({ role }) =>
      told(`Not found: ${TABLE_NAMES[role]}`, 'No such title was recognised in the document.', EITHER.en),
  },
  'absent-part': {
    zh: ({ part }) => told(`没有找到${PARTS.zh[part]}`, '文件里没有认出这个标题。', EITHER.zh),
    en: ({ part }) => told(`Not found: ${PARTS.en[part]}`, 'No such title was recognised in the document.', EITHER.en),
  },
};
