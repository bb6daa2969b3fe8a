import { DISCLOSURE } from './fileRefusals';
import { says, type RefusalTable } from './refusalSentence';

type OfficeRefusal =
  | 'zip'
  | 'zip-broken'
  | 'unpacked-too-large'
  | 'office-broken'
  | 'too-many-cells'
  | 'binary-workbook'
  | 'old-workbook'
  | 'old-word'
  | 'ole'
  | 'ole-locked';

/** Why a file of an office program is none that can be read. */
export const OFFICE_REFUSALS: RefusalTable<OfficeRefusal> = {
  zip: {
    zh: () => says(DISCLOSURE.zh, 'ZIP 压缩包', '请先解压，读里面的文件'),
    en: () => says(DISCLOSURE.en, 'a ZIP archive', 'unpack it and read what is inside'),
  },
  'zip-broken': {
    zh: () => says(DISCLOSURE.zh, '不完整的压缩包或 Office 文件（目录缺失）', '请重新下载'),
    en: () => says(DISCLOSURE.en, 'an archive or Office file without its directory', 'download it once more'),
  },
  'unpacked-too-large': {
    zh: ({ megabytes, most }) =>
      says(
        `解压后不超过 ${most} MB 的文件`,
        `解压后至少 ${megabytes} MB 的文件，没有解压`,
        '请只留预算的表，另存一份再读',
      ),
    en: ({ megabytes, most }) =>
      says(
        `a file of at most ${most} MB when unpacked`,
        `one of at least ${megabytes} MB, which was not unpacked`,
        'keep the tables of the budget only and save it once more',
      ),
  },
  'office-broken': {
    zh: ({ part }) => says('完整的文件', `其中的“${part}”缺失、已损坏，或不合格式`, '请用原来的程序打开，另存一份再读'),
    en: ({ part }) =>
      says(
        'a whole file',
        `one whose “${part}” is missing, damaged or not in its format`,
        'open it in the program that made it and save it once more',
      ),
  },
  'too-many-cells': {
    zh: ({ cells, most }) => says(`不超过 ${most} 格的文件`, `至少 ${cells} 格`, '请只留预算的表，另存一份再读'),
    en: ({ cells, most }) =>
      says(`at most ${most} cells`, `at least ${cells}`, 'keep the tables of the budget only and save it once more'),
  },
  'binary-workbook': {
    zh: () => says('Excel 工作簿（.xlsx、.xls）', '二进制工作簿（.xlsb）', '请在 Excel 里另存为 .xlsx 再读'),
    en: () => says('an Excel workbook (.xlsx, .xls)', 'a binary workbook (.xlsb)', 'save it as .xlsx in Excel first'),
  },
  'old-workbook': {
    zh: () => says('Excel 97 以来的工作簿', 'Excel 95 或更早的工作簿', '请在表格软件里另存为 .xlsx 再读'),
    en: () =>
      says('a workbook of Excel 97 or later', 'one of Excel 95 or before', 'save it as .xlsx in a spreadsheet first'),
  },
  'old-word': {
    zh: () => says('Word 文件（.docx）', '旧版 Word 或 WPS 文字文件（.doc、.wps、.odt）', '请另存为 .docx 再读'),
    en: () => says('a Word file (.docx)', 'one of old Word or WPS (.doc, .wps, .odt)', 'save it as .docx first'),
  },
  ole: {
    zh: () => says(DISCLOSURE.zh, '旧版 Office 文件，里面没有工作簿', '请另存为 .xlsx、.docx 或 PDF 再读'),
    en: () => says(DISCLOSURE.en, 'a file of an old Office without a workbook', 'save it as .xlsx, .docx or PDF first'),
  },
  'ole-locked': {
    zh: () => says('不用密码就能打开的文件', '有密码保护的 Office 文件', '请先去掉密码，另存一份再读'),
    en: () =>
      says(
        'a file that opens without a password',
        'an Office file locked with a password',
        'unlock it and save it once more',
      ),
  },
};
