import { says, systemReason, type RefusalTable } from './refusalSentence';

const TEXT = {
  zh: '部门预算公开文件的文本（UTF-8、GB18030 或 UTF-16）',
  en: 'the text of a budget disclosure (UTF-8, GB18030 or UTF-16)',
};

/** How to get text out of a file that holds none as such. */
const COPY = {
  zh: '请先复制出其中的文字，存成 .txt 再读',
  en: 'copy its text into a .txt file first',
};

const UNREADABLE = {
  zh: {
    ENOENT: '没有这个文件',
    EISDIR: '一个文件夹',
    EACCES: '没有读取权限的文件',
    EPERM: '没有读取权限的文件',
  },
  en: {
    ENOENT: 'no such file',
    EISDIR: 'a folder',
    EACCES: 'a file that may not be read',
    EPERM: 'a file that may not be read',
  },
};

/** What may stand in the way of writing; the command line tells only these failures as refusals. */
export const UNWRITABLE = {
  zh: {
    ENOTDIR: '路径里有一个文件',
    EEXIST: '同名的文件',
    EACCES: '没有写入权限的文件夹',
    EPERM: '没有写入权限的文件夹',
    EROFS: '只读的磁盘',
    ENOSPC: '磁盘已满',
  },
  en: {
    ENOTDIR: 'a file on the way to it',
    EEXIST: 'a file of that name',
    EACCES: 'a folder that may not be written to',
    EPERM: 'a folder that may not be written to',
    EROFS: 'a disk that can only be read',
    ENOSPC: 'a full disk',
  },
};

type FileRefusal =
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'blank'
  | 'pdf'
  | 'pdf-locked'
  | 'pdf-broken'
  | 'zip'
  | 'zip-broken'
  | 'workbook'
  | 'word-file'
  | 'ole'
  | 'ole-locked'
  | 'image'
  | 'html'
  | 'not-text'
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
      ),
    en: ({ reason }) =>
      says(
        'a budget disclosure that can be read',
        systemReason(UNREADABLE.en, reason, (code) => `a failure (${code})`),
      ),
  },
  'too-large': {
    zh: ({ megabytes, most }) => says(`不超过 ${most} MB 的部门预算公开文件`, `${megabytes} MB 的文件`),
    en: ({ megabytes, most }) => says(`a budget disclosure of at most ${most} MB`, `a file of ${megabytes} MB`),
  },
  empty: {
    zh: () => says(TEXT.zh, '空文件（0 字节）', '请重新下载或另存一次'),
    en: () => says(TEXT.en, 'an empty file (0 bytes)', 'download or save it once more'),
  },
  blank: {
    zh: () => says(TEXT.zh, '没有文字的文件', '如果原件是图片，要先识别出文字'),
    en: () =>
      says(TEXT.en, 'a file without any words', 'if the original is a picture, its text has to be recognised first'),
  },
  pdf: {
    zh: () => says(TEXT.zh, 'PDF 文件', COPY.zh),
    en: () => says(TEXT.en, 'a PDF file', COPY.en),
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
  zip: {
    zh: () => says(TEXT.zh, 'ZIP 压缩包', '请先解压，读里面的文件'),
    en: () => says(TEXT.en, 'a ZIP archive', 'unpack it and read what is inside'),
  },
  'zip-broken': {
    zh: () => says(TEXT.zh, '不完整的压缩包或 Office 文件（目录缺失）', '请重新下载'),
    en: () => says(TEXT.en, 'an archive or Office file without its directory', 'download it once more'),
  },
  workbook: {
    zh: () => says(TEXT.zh, 'Excel 表格文件', '请先另存为文本'),
    en: () => says(TEXT.en, 'an Excel workbook', 'save it as text first'),
  },
  'word-file': {
    zh: () => says(TEXT.zh, 'Word 文件', '请先另存为纯文本'),
    en: () => says(TEXT.en, 'a Word file', 'save it as plain text first'),
  },
  ole: {
    zh: () => says(TEXT.zh, '旧版 Office 文件', '请先另存为纯文本'),
    en: () => says(TEXT.en, 'a file of an old Office', 'save it as plain text first'),
  },
  'ole-locked': {
    zh: () => says(TEXT.zh, '有密码保护的 Office 文件', '请先去掉密码，再另存为纯文本'),
    en: () => says(TEXT.en, 'an Office file locked with a password', 'unlock it, then save it as plain text'),
  },
  image: {
    zh: () => says(TEXT.zh, '图片', '请找文字版，或先识别出文字'),
    en: () => says(TEXT.en, 'a picture', 'look for an edition with text, or have its text recognised first'),
  },
  html: {
    zh: ({ title }) => says(TEXT.zh, `网页（HTML）${title && `“${title}”`}`, '请打开这个网页，下载它的附件'),
    en: ({ title }) =>
      says(TEXT.en, `a web page (HTML)${title && ` “${title}”`}`, 'open the page and download what it links to'),
  },
  'not-text': {
    zh: () => says(TEXT.zh, '无法识别的二进制内容'),
    en: () => says(TEXT.en, 'bytes that are no text'),
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
    zh: () => says('预算数据文件', '无法解析的 JSON'),
    en: () => says('a file of budget data', 'JSON that cannot be parsed'),
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
      ),
    en: ({ reason }) =>
      says(
        'a folder that can be written to',
        systemReason(UNWRITABLE.en, reason, (code) => `a failure (${code})`),
      ),
  },
};
