import path from 'node:path';

/** A piece of a page's text, and whether a line ends behind it. */
export interface OracleItem {
  text: string;
  ends: boolean;
}

/** The pieces of text of each page of a PDF, in the order in which the file draws them, as pdf.js has them. */
export async function itemsByOracle(bytes: Uint8Array): Promise<OracleItem[][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = `${path.resolve('node_modules/pdfjs-dist')}/`;
  const document = await getDocument({
    data: bytes.slice(),
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    verbosity: 0,
  }).promise;
  const pages: OracleItem[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? { text: item.str, ends: item.hasEOL } : [])));
  }
  await document.destroy();
  return pages;
}

/** The text of each page of a PDF, as pdf.js has it. */
export async function textByOracle(bytes: Uint8Array): Promise<string[]> {
  return (await itemsByOracle(bytes)).map((items) => items.map(({ text }) => text).join(''));
}
