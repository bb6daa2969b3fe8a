import { AGAIN, ELSEWHERE, REACHED, systemReason, UNREADABLE, UNWRITABLE } from './systemReasons';
import { says, type RefusalTable } from './refusalSentence';

/** What is expected of any file. */
export const DISCLOSURE = {
  zh: '部门预算公开文件（PDF、Excel、Word、网页或文本）',
  en: 'a budget disclosure (PDF, Excel, Word, a web page or text)',
};

const TEXT = {
  zh: '部门预算公开文件的文本（UTF-8、GB18030 或 UTF-16）',
  en: 'the text of a budget disclosure (UTF-8, GB18030 or UTF-16)',
};

/** How to get text out of a file that holds none as such. */
const COPY = {
  zh: '请先复制出其中的文字，存成 .txt 再读',
  en: 'copy its text into a .txt file first',
};

type FileRefusal =
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'blank'
  | 'pdf'
  | 'pdf-locked'
  | 'pdf-broken'
  | 'pdf-empty'
  | 'pdf-form'
  | 'pdf-crash'
  | 'program-fault'
  | 'image'
  | 'html'
  | 'not-text'
  | 'bad-corrections'
  | 'damaged-text'
  | 'long-line'
  | 'no-budget'
  | 'same-id'
  | 'unwritable';

/** Why a file is none that can be read, or data none that can be kept. */
export const FILE_REFUSALS: RefusalTable<FileRefusal> = {
  unreadable: {
    zh: ({ reason }) =>
      says(
        '可以读取的部门预算公开文件',
        systemReason(UNREADABLE.zh, reason, (code) => `读取失败（${code}）`),
        systemReason(REACHED.zh, reason, () => AGAIN.zh),
      ),
    en: ({ reason }) =>
      says(
        'a budget disclosure that can be read',
        systemReason(UNREADABLE.en, reason, (code) => `a failure (${code})`),
        systemReason(REACHED.en, reason, () => AGAIN.en),
      ),
  },
  'too-large': {
    zh: ({ megabytes, most }) =>
      says(
        `不超过 ${most} MB 的部门预算公开文件`,
        `${megabytes} MB 的文件`,
        '请把有预算表和说明的那几页另存成一个文件再读',
      ),
    en: ({ megabytes, most }) =>
      says(
        `a budget disclosure of at most ${most} MB`,
        `a file of ${megabytes} MB`,
        'save the pages with its tables and its explanation as a file of their own',
      ),
  },
  empty: {
    zh: () => says(DISCLOSURE.zh, '空文件（0 字节）', '请重新下载或另存一次'),
    en: () => says(DISCLOSURE.en, 'an empty file (0 bytes)', 'download or save it once more'),
  },
  blank: {
    zh: () => says(DISCLOSURE.zh, '没有文字的文件', '如果原件是图片，要先识别出文字'),
    en: () =>
      says(
        DISCLOSURE.en,
        'a file without any words',
        'if the original is a picture, its text has to be recognised first',
      ),
  },
  pdf: {
    zh: () => says(DISCLOSURE.zh, 'PDF 文件', COPY.zh),
    en: () => says(DISCLOSURE.en, 'a PDF file', COPY.en),
  },
  'pdf-locked': {
    zh: () => says('不用密码就能打开的 PDF', '有密码保护的 PDF', '请先去掉密码，另存一份再读'),
    en: () =>
      says('a PDF that opens without a password', 'a PDF locked with a password', 'unlock it and save it once more'),
  },
  'pdf-broken': {
    zh: () => says('完整的 PDF', '打不开的 PDF：不完整，或者已损坏', '请重新下载'),
    en: () => says('a whole PDF', 'a PDF that cannot be opened: incomplete or damaged', 'download it once more'),
  },
  'pdf-empty': {
    zh: () => says('有文字的 PDF', '没有一页有文字或图片的 PDF', '请重新下载，或从原来的程序重新导出'),
    en: () =>
      says('a PDF with text', 'a PDF without words or pictures on any page', 'download it again, or export it anew'),
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
    zh: () => says('能在内存里打开的文件', '打开它要用的内存太多，或者文件已损坏', '请从原来的程序重新导出'),
    en: () =>
      says(
        'a file that can be opened in memory',
        'one that takes too much memory, or is damaged',
        'export it anew from where it was made',
      ),
  },
  'program-fault': {
    zh: ({ fault }) =>
      says(
        '程序能读完的文件',
        `读到一半程序自己出了错（${fault}）`,
        '这不是文件的问题，请把文件和这句话交给程序的维护者',
      ),
    en: ({ fault }) =>
      says(
        'a file that the program reads to its end',
        `a fault of the program itself (${fault})`,
        'this is not the file’s fault: give the file and this sentence to who maintains the program',
      ),
  },
  image: {
    zh: () => says(DISCLOSURE.zh, '图片', '请找文字版，或先识别出文字'),
    en: () => says(DISCLOSURE.en, 'a picture', 'look for an edition with text, or have its text recognised first'),
  },
  html: {
    zh: ({ title }) => says('有预算表的网页', `没有表格的网页${title && `“${title}”`}`, '请打开这个网页，下载它的附件'),
    en: ({ title }) =>
      says(
        'a web page with the tables of a budget',
        `a page without any table${title && `, “${title}”`}`,
        'open the page and download what it links to',
      ),
  },
  'not-text': {
    zh: () => says(TEXT.zh, '无法识别的二进制内容', '请用打开它的程序另存为 PDF 再读'),
    en: () => says(TEXT.en, 'bytes that are no text', 'save it as a PDF with the program that opens it'),
  },
  'bad-corrections': {
    zh: ({ name }) =>
      says('文件旁边的更正（明账存的那一种）', `${name} 不是`, '请换成从“读了什么”那一页存下来的那一份，或者把它拿走'),
    en: ({ name }) =>
      says(
        'the corrections beside it to be as Mingzhang saves them',
        `“${name}”, which is not`,
        'put the file there that was saved from the page “What was read”, or take it away',
      ),
  },
  'damaged-text': {
    zh: () => says(TEXT.zh, '不成字的字节', '请重新下载或重新复制'),
    en: () => says(TEXT.en, 'bytes that are no characters', 'download or copy it once more'),
  },
  'long-line': {
    zh: ({ characters }) => says(TEXT.zh, `有 ${characters} 个字的一行`, '请分行后再读'),
    en: ({ characters }) => says(TEXT.en, `a line of ${characters} characters`, 'break it into lines first'),
  },
  'no-budget': {
    zh: () => says('预算数据文件', '无法解析的 JSON', '请重新读一遍原文件，再存一份'),
    en: () =>
      says(
        'a file of budget data',
        'JSON that cannot be parsed',
        'read the document once more and save its data again',
      ),
  },
  'same-id': {
    zh: ({ id }) => says('每份文件有自己的文件名', `两份文件都会写成 ${id}.json`, '请给其中一份改名'),
    en: ({ id }) =>
      says('a name of its own for each file', `two files that would both become ${id}.json`, 'rename one of them'),
  },
  unwritable: {
    zh: ({ reason }) =>
      says(
        '可以写入的文件夹',
        systemReason(UNWRITABLE.zh, reason, (code) => `写入失败（${code}）`),
        reason === 'ENOSPC' ? '请先腾出空间' : ELSEWHERE.zh,
      ),
    en: ({ reason }) =>
      says(
        'a folder that can be written to',
        systemReason(UNWRITABLE.en, reason, (code) => `a failure (${code})`),
        reason === 'ENOSPC' ? 'make room first' : ELSEWHERE.en,
      ),
  },
};
