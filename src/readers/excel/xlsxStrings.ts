import { readXml } from '../packed/readXml';

/** Reads the texts that the cells of a workbook share: each as one, however many looks it has. Readings beside characters are no text. */
export function xlsxStrings(bytes: Uint8Array | null, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  if (bytes)
    readXml(bytes, part, {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic += 1;
        else if (name === 't') isText = phonetic === 0;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
      close: (name) => {
        if (name === 't') isText = false;
        else if (name === 'rPh') phonetic -= 1;
        else if (name === 'si') strings.push(plainText(text));
      },
    });
  return strings;
}

/** A text without the marks that programs write for characters that XML has no place for. */
export const plainText = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
