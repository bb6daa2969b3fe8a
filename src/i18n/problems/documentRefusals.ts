import type { RefusalKind } from '../../model/problemKinds';
import { ROLE_NAMES } from '../../model/tableNames';
import { plural } from '../plural';
import { TABLE_NAMES } from '../tableWords';
import type { FILE_REFUSALS } from './fileRefusals';
import { says, type RefusalTable } from './refusalSentence';

const ORIGINAL = {
  zh: '请对照原件，看这里是否少了字或多了页',
  en: 'compare with the original: words may be missing here, or pages too many',
};

/** Why a text is no budget disclosure that can be read. */
export const DOCUMENT_REFUSALS: RefusalTable<Exclude<RefusalKind, keyof typeof FILE_REFUSALS>> = {
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
  scan: {
    zh: ({ pages, pictures }) =>
      says(
        '有文字的 PDF',
        `扫描件：${pages} 页里有 ${pictures} 页是图片，没有文字`,
        '请向公开的单位要有文字的版本，或先用文字识别软件处理',
      ),
    en: ({ pages, pictures }) =>
      says(
        'a PDF with text',
        `a scan: ${pictures} of its ${pages} pages are pictures without any text`,
        'ask the body for a version with text, or recognise its characters first',
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
  'pdf-page': {
    zh: ({ page }) => says('完整的 PDF', `第 ${page} 页已损坏`, '请重新下载原件'),
    en: ({ page }) => says('a whole PDF', `a damaged page ${page}`, 'download the original again'),
  },
  'pdf-pages': {
    zh: ({ pages, most }) => says(`不超过 ${most} 页的部门预算公开文件`, `${pages} 页`, '请只取其中一个部门的文件'),
    en: ({ pages, most }) =>
      says(`a disclosure of at most ${most} pages`, `${pages} pages`, 'take the document of one body only'),
  },
  'pdf-empty': {
    zh: () => says('有文字的 PDF', '没有一页有文字或图片的 PDF', '请重新下载，或从原来的程序重新导出'),
    en: () =>
      says('a PDF with text', 'a PDF without words or pictures on any page', 'download it again, or export it anew'),
  },
  'not-pdf': {
    zh: () => says('PDF 文件', '别的格式的文件'),
    en: () => says('a PDF', 'a file of another format'),
  },
  'pdf-form': {
    zh: () =>
      says('页面已经画好的 PDF', '动态表单（XFA），要有专门的程序才显示内容', '请用能打开它的程序打印成 PDF 再读'),
    en: () =>
      says(
        'a PDF whose pages are drawn',
        'a dynamic form (XFA) that only some programs show',
        'open it there and print it to a PDF first',
      ),
  },
  'pdf-crash': {
    zh: () => says('能在内存里打开的 PDF', '打开它要用的内存太多，或者文件已损坏', '请从原来的程序重新导出'),
    en: () =>
      says(
        'a PDF that can be opened in memory',
        'one that takes too much memory, or is damaged',
        'export it anew from where it was made',
      ),
  },
  'too-slow': {
    zh: ({ seconds }) =>
      says('几秒内能读完的文件', `${seconds} 秒还没有读完的文件`, '请从原来的程序重新导出，或只取有表的那几页'),
    en: ({ seconds }) =>
      says(
        'a file that is read within seconds',
        `one that was not read after ${seconds} seconds`,
        'export it anew, or take the pages with the tables only',
      ),
  },
  'final-accounts': {
    zh: ({ words }) => says('预算公开文件', `决算文件（“${words}”）`, '请找同一年的预算公开'),
    en: ({ words }) =>
      says('a budget disclosure', `final accounts (“${words}”)`, 'look for the budget of the same year'),
  },
  'no-tables': {
    zh: ({ tables, first, words }) =>
      says(
        `部门预算公开的${tables}张必需表（先找“${ROLE_NAMES[first]}”）`,
        `没有任何一张表，开头是“${words}”`,
        '请确认这是部门预算公开文件的全文，表的标题和“单位：万元”都在',
      ),
    en: ({ tables, first, words }) =>
      says(
        `the ${tables} tables that a budget needs (first of all “${ROLE_NAMES[first]}”)`,
        `none of them; it begins with “${words}”`,
        'make sure that this is a whole budget disclosure, with the titles of its tables and their unit (单位：万元)',
      ),
  },
  'no-year': {
    zh: () =>
      says(
        '标题或各部分的名称写明预算年度，如“2024年部门预算”',
        '标题里没有年度，正文只提到往年或没有提到',
        '请把写着年度的标题一起复制进来',
      ),
    en: () =>
      says(
        'a title or heading that says the year of the budget',
        'none; the text names past years only, or no year',
        'copy its title, which says the year, too',
      ),
  },
  'no-unit': {
    zh: ({ words }) => says('写明单位的表，如“单位：万元”', words ? `“${words}”` : '没有单位', '请补上原件里写的单位'),
    en: ({ words }) =>
      says(
        'tables that say their unit, such as 单位：万元',
        words ? `“${words}”` : 'no unit',
        'add the unit that the original prints',
      ),
  },
  'second-table': {
    zh: ({ title, line }) =>
      says(`一份文件里只有一张${title}（第 ${line} 行）`, '又一张同样的表', '请把两份文件分开读'),
    en: ({ title, line }) =>
      says(`one table ${title} only (line ${line})`, 'a second one', 'read the two documents apart'),
  },
  'missing-table': {
    zh: ({ role, present }) =>
      says(`这里有一张${ROLE_NAMES[role]}`, `没有这张表，只有${present.join('、')}`, '请对照原件，看它的标题是否完整'),
    en: ({ role, present }) =>
      says(
        `a table here: ${TABLE_NAMES[role]} (${ROLE_NAMES[role]})`,
        `no such table, only ${present.join(', ')}`,
        'compare with the original: its title may be incomplete',
      ),
  },
  'empty-table': {
    zh: ({ title, words }) => says(`${title}里有行`, words ? `一句话“${words}”` : '只有表头', ORIGINAL.zh),
    en: ({ title, words }) => says(`rows in ${title}`, words ? `a sentence, “${words}”` : 'its head only', ORIGINAL.en),
  },
  'cut-off': {
    zh: ({ title, next }) =>
      says(
        `完整的${title}${next.map((name) => `和其后的${name}`).join('')}`,
        '文件在这张表中间结束',
        '请把后面的部分也复制进来',
      ),
    en: ({ title, next }) =>
      says(
        `the whole of ${title}${next.map((name) => ` and then ${name}`).join('')}`,
        'a file that ends within this table',
        'copy what follows, too',
      ),
  },
  'huge-table': {
    zh: ({ title, rows, most }) => says(`不超过 ${most} 行的${title}`, `${rows} 行`, ORIGINAL.zh),
    en: ({ title, rows, most }) => says(`at most ${most} rows in ${title}`, plural(rows, 'row'), ORIGINAL.en),
  },
  'other-column-count': {
    zh: ({ columns, printed }) => says(`公开样式的 ${columns} 栏`, `${printed} 栏`, ORIGINAL.zh),
    en: ({ columns, printed }) => says(`the ${columns} columns of the form`, plural(printed, 'column'), ORIGINAL.en),
  },
  'columns-missing': {
    zh: ({ columns, words }) =>
      says(`公开样式的 ${columns} 栏`, `没有${words.map((word) => `“${word}”`).join('')}的表头`, ORIGINAL.zh),
    en: ({ columns, words }) =>
      says(
        `the ${columns} columns of the form`,
        `a head without ${words.map((word) => `“${word}”`).join(', ')}`,
        ORIGINAL.en,
      ),
  },
  'columns-foreign': {
    zh: ({ columns, words }) => says(`公开样式的 ${columns} 栏`, `多出“${words}”的表头`, ORIGINAL.zh),
    en: ({ columns, words }) =>
      says(`the ${columns} columns of the form`, `a head that also has “${words}”`, ORIGINAL.en),
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
