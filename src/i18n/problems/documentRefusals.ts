import type { RefusalKind } from '../../model/problems/problemKinds';
import { ROLE_NAMES } from '../../model/tables/tableNames';
import { plural } from '../formats/numbers';
import { TABLE_NAMES } from '../words/source/tableWords';
import type { FILE_REFUSALS } from './fileRefusals';
import type { OFFICE_REFUSALS } from './officeRefusals';
import type { PDF_REFUSALS } from './pdfRefusals';
import { says, type RefusalTable } from './refusalSentence';

/** Text has no ruling lines: its columns are known where its form is, and only one form is known in text. */
const TEXT_FORM = { zh: '文字里没有格线，只认自治区公开样式', en: 'those of the one form that is known in text' };
const textForm = (columns: number): string => `这张表的 ${columns} 栏（${TEXT_FORM.zh}）`;
const AS_PDF = {
  zh: '别的样式请读它的 PDF；是这种样式的，请对照原件，看这里是否少了字或多了页',
  en: 'read the PDF of any other form; if it is this one, compare with the original whether words are lost or pages added',
};
const ORIGINAL = {
  zh: '请对照原件，看这里是否少了字或多了页',
  en: 'compare with the original: words may be missing here, or pages too many',
};

/** Why a text is no budget disclosure that can be read. */
export const DOCUMENT_REFUSALS: RefusalTable<
  Exclude<RefusalKind, keyof typeof FILE_REFUSALS | keyof typeof PDF_REFUSALS | keyof typeof OFFICE_REFUSALS>
> = {
  'lost-characters': {
    zh: ({ lost }) =>
      says(
        '能够读出的文字',
        `${lost} 处“(cid:…)”：PDF 的字体没有给出这些字`,
        '请直接读原来的 PDF，或从别的版本复制文字',
      ),
    en: ({ lost }) =>
      says(
        'text that can be read',
        `${lost} places with “(cid:…)”: the fonts of the PDF do not say which characters these are`,
        'read the PDF itself, or copy the text from another version',
      ),
  },
  'no-cell-tables': {
    zh: ({ pages, grids, words }) =>
      says(
        '带表格线的预算表（标题如“收支预算总表”）',
        `${pages} 页里${grids === 0 ? '没有一张表' : `有 ${grids} 张表，没有一张的标题是预算表`}，开头是“${words}”`,
        '请确认这是部门预算公开的文件；表和说明分成两个文件的，请先读有表的那一个',
      ),
    en: ({ pages, grids, words }) =>
      says(
        'budget tables with ruling lines (titles such as 收支预算总表)',
        `${grids === 0 ? 'no table' : `${grids} tables, none of them titled as a budget table,`} on ${pages} pages; it begins with “${words}”`,
        'make sure that this is a budget disclosure; where tables and narrative are two files, read the one with the tables',
      ),
  },
  'blank-form': {
    zh: ({ tables }) => says('填好的预算表', `空白样表：${tables} 张表里一个数也没有`, '请找填好数字的公开文件'),
    en: ({ tables }) =>
      says(
        'filled-in budget tables',
        `a blank form: ${tables} tables without a single figure`,
        'look for the disclosure that was filled in',
      ),
  },
  'blank-template': {
    zh: ({ tables }) =>
      says('填好的填报表', `空白填报表：${tables} 张表里一个数也没有`, '请从“封面”填起，填好存盘再读'),
    en: ({ tables }) =>
      says(
        'the workbook, filled in',
        `the blank template: ${tables} tables without a single figure`,
        'fill it in, from its cover on, save it and read it again',
      ),
  },
  'government-budget': {
    zh: ({ tables }) =>
      says(
        '一个部门或单位的预算',
        `一级政府的预算（有${tables.map((title) => `“${title}”`).join('、')}）`,
        '请找其中一个部门或单位自己的预算公开',
      ),
    en: ({ tables }) =>
      says(
        'the budget of one department or unit',
        `that of a whole government (with ${tables.map((title) => `“${title}”`).join(', ')})`,
        'look for the disclosure of one of its departments',
      ),
  },
  'final-accounts': {
    zh: ({ words }) =>
      says('预算公开文件', `决算文件的文字（“${words}”）`, '请找同一年的预算公开；要读决算，请直接读它的 PDF'),
    en: ({ words }) =>
      says(
        'a budget disclosure',
        `the text of final accounts (“${words}”)`,
        'look for the budget of the same year; final accounts are read from their PDF',
      ),
  },
  'no-tables': {
    zh: ({ tables, first, words }) =>
      says(
        `部门预算公开的${tables}张必需表（先找“${ROLE_NAMES[first]}”）`,
        `没有认出任何一张表，开头是“${words}”`,
        '请确认这是部门预算公开文件的全文，表的标题和“单位：万元”都在；从 PDF 复制的，请直接读它的 PDF',
      ),
    en: ({ tables, first, words }) =>
      says(
        `the ${tables} tables that a budget needs (first of all “${ROLE_NAMES[first]}”)`,
        `none of them recognised; it begins with “${words}”`,
        'make sure that this is a whole budget disclosure, with the titles of its tables and their unit (单位：万元); where it was copied from a PDF, read the PDF itself',
      ),
  },
  'other-form': {
    zh: ({ form, titles }) =>
      says(
        '自治区公开样式的文字（文字里没有格线，别的样式分不出列）',
        `“${form}”样式的表名，如${titles.map((title) => `“${title}”`).join('、')}`,
        '请直接读它的 PDF',
      ),
    en: ({ form, titles }) =>
      says(
        'text of the form of Xinjiang, the only one whose columns are known without ruling lines',
        `titles of tables of the form “${form}”, such as ${titles.map((title) => `“${title}”`).join(', ')}`,
        'read the PDF itself',
      ),
  },
  'no-year': {
    zh: () =>
      says(
        '标题或各部分的名称写明预算年度，如“2024年部门预算”',
        '没有认出写着年度的标题',
        '请补上写着年度的标题，或换一份有封面的文件',
      ),
    en: () =>
      says(
        'a title or heading that says the year of the budget',
        'none that was recognised',
        'add the title that says the year, or take a copy that has its title page',
      ),
  },
  'no-unit': {
    zh: ({ words }) => says('写明单位的表，如“单位：万元”', words ? `“${words}”` : '没有单位', '请补上原件里写的单位'),
    en: ({ words }) =>
      says(
        'tables that say their unit (such as 单位：万元)',
        words ? `“${words}”` : 'no unit',
        'add the unit that the original prints',
      ),
  },
  'second-table': {
    zh: ({ title, line }) =>
      says(`一份文件里只有一张${title}（第 ${line} 行）`, '又一张同样的表', '请把两份文件分开读'),
    en: ({ title, line }) =>
      says(`one table “${title}” only (line ${line})`, 'a second one', 'read the two documents apart'),
  },
  'missing-table': {
    zh: ({ role, present }) =>
      says(
        `这里有一张${ROLE_NAMES[role]}`,
        `没有认出这张表，只认出${present.join('、')}`,
        '请对照原件，看它的标题是否完整；从 PDF 复制的，请直接读它的 PDF',
      ),
    en: ({ role, present }) =>
      says(
        `a table here: ${TABLE_NAMES[role]} (${ROLE_NAMES[role]})`,
        `none that was recognised, only ${present.map((name) => `“${name}”`).join(', ')}`,
        'compare with the original, where its title may be longer; if this was copied from a PDF, read the PDF itself',
      ),
  },
  'empty-table': {
    zh: ({ title, words }) => says(`${title}里有行`, words ? `一句话“${words}”` : '只有表头', ORIGINAL.zh),
    en: ({ title, words }) =>
      says(`rows in “${title}”`, words ? `a sentence, “${words}”` : 'its head only', ORIGINAL.en),
  },
  'cut-off': {
    zh: ({ title, next }) =>
      says(
        `完整的${title}${next.map((name) => `和其后的${name}`).join('')}`,
        '文件在这张表中间结束',
        '请把后面的部分也复制进来；从 PDF 复制的，也可以直接读它的 PDF',
      ),
    en: ({ title, next }) =>
      says(
        `the whole of “${title}”${next.map((name) => ` and then “${name}”`).join('')}`,
        'a file that ends within this table',
        'copy what follows, too, or read the PDF that it was copied from',
      ),
  },
  'huge-table': {
    zh: ({ title, rows, most }) => says(`不超过 ${most} 行的${title}`, `${rows} 行`, ORIGINAL.zh),
    en: ({ title, rows, most }) => says(`at most ${most} rows in “${title}”`, plural(rows, 'row'), ORIGINAL.en),
  },
  'other-column-count': {
    zh: ({ columns, printed }) => says(textForm(columns), `${printed} 栏`, AS_PDF.zh),
    en: ({ columns, printed }) => says(`${columns} columns, ${TEXT_FORM.en}`, plural(printed, 'column'), AS_PDF.en),
  },
  'columns-missing': {
    zh: ({ columns, words }) =>
      says(textForm(columns), `没有${words.map((word) => `“${word}”`).join('')}的表头`, AS_PDF.zh),
    en: ({ columns, words }) =>
      says(
        `${columns} columns, ${TEXT_FORM.en}`,
        `a head without ${words.map((word) => `“${word}”`).join(', ')}`,
        AS_PDF.en,
      ),
  },
  'columns-foreign': {
    zh: ({ columns, words }) => says(textForm(columns), `多出“${words}”的表头`, AS_PDF.zh),
    en: ({ columns, words }) =>
      says(`${columns} columns, ${TEXT_FORM.en}`, `a head that also has “${words}”`, AS_PDF.en),
  },
  'totals-apart': {
    zh: ({ name, figure, line, otherName, otherFigure }) =>
      says(
        `与第 ${line} 行的“${name} ${figure}”相同的总计`,
        `“${otherName} ${otherFigure}”`,
        '请对照原件，看哪一个印得对',
      ),
    en: ({ name, figure, line, otherName, otherFigure }) =>
      says(
        `the same total as on line ${line}, “${name} ${figure}”`,
        `“${otherName} ${otherFigure}”`,
        'compare with the original to see which one it prints',
      ),
  },
  'two-bodies': {
    zh: ({ first, firstWhose, other, otherWhose }) =>
      says('同一家同一年的几个文件', `${first} 写的是“${firstWhose}”，${other} 写的是“${otherWhose}”`, '请分开读'),
    en: ({ first, firstWhose, other, otherWhose }) =>
      says(
        'files of one body and year',
        `“${firstWhose}” in ${first} and “${otherWhose}” in ${other}`,
        'read them one by one',
      ),
  },
  'mostly-unread': {
    zh: ({ unread, total }) =>
      says('认得出的数', `${total} 个数里有 ${unread} 个认不出`, '请换一种办法复制文字，或找另一个版本'),
    en: ({ unread, total }) =>
      says(
        'figures that can be read',
        `${unread} of ${total} that cannot`,
        'copy the text in another way, or look for another edition',
      ),
  },
};
