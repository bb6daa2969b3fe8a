import { says, type RefusalTable } from './refusalSentence';

type PdfRefusal = 'unknown-characters' | 'scan' | 'pdf-page' | 'pdf-pages' | 'too-slow';

/** Why a PDF is none whose pages can be read. */
export const PDF_REFUSALS: RefusalTable<PdfRefusal> = {
  'unknown-characters': {
    zh: ({ unknown, characters }) =>
      says(
        '写明每个字是什么的 PDF',
        `${characters} 个字里有 ${unknown} 个只有样子：字体没有给出它们是什么字`,
        '请从原来的程序重新导出 PDF，或先用文字识别软件处理',
      ),
    en: ({ unknown, characters }) =>
      says(
        'a PDF that says which characters it shows',
        `only the looks of ${unknown} of ${characters}: their fonts do not say what they are`,
        'export it anew from where it was made, or recognise its characters first',
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
  'pdf-page': {
    zh: ({ page }) => says('完整的 PDF', `第 ${page} 页已损坏`, '请重新下载原件'),
    en: ({ page }) => says('a whole PDF', `a damaged page ${page}`, 'download the original again'),
  },
  'pdf-pages': {
    zh: ({ pages, most }) => says(`不超过 ${most} 页的部门预算公开文件`, `${pages} 页`, '请只取其中一个部门的文件'),
    en: ({ pages, most }) =>
      says(`a disclosure of at most ${most} pages`, `${pages} pages`, 'take the document of one body only'),
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
};
