import { TOTAL_ROW } from '../../../templates/rows/rowWords';
import type { Row } from './tableRows';

/**
 * Rows in the order of the document. A row that a page break has torn is whole again: a name goes on in the first row of the next
 * page, and a row that is printed on both sides of the break is one.
 */
export function joinedRows(rows: readonly Row[]): Row[] {
  const result: Row[] = [];
  for (const row of rows) {
    const before = result[result.length - 1];
    if (before && before.page !== row.page) {
      if (isSame(before, row)) continue;
      if (goesOn(before, row)) {
        join(before, row);
        continue;
      }
    }
    result.push(row);
  }
  return result;
}

const wordsIn = (row: Row): string =>
  row.heads.map(({ codes, names }) => [...codes.map(({ text }) => text), ...names].join('/')).join('|');

function isSame(a: Row, b: Row): boolean {
  const figures = (row: Row): string => row.figures.map(({ text, column }) => `${column.key}=${text}`).join();
  return a.figures.length > 0 && wordsIn(a) === wordsIn(b) && figures(a) === figures(b);
}

/** Whether a row at the top of a page is the rest of the one above the break: it has no code, and either its figures or the other's are missing. */
function goesOn(before: Row, row: Row): boolean {
  const isCoded = before.heads.some(({ codes }) => codes.length > 0);
  if (!isCoded || row.heads.some(({ codes }) => codes.length > 0)) return false;
  const names = row.heads.flatMap((head) => head.names).filter((name) => name !== '');
  // A total is a row of its own, wherever it stands.
  if (names.some((name) => TOTAL_ROW.test(name.replace(/\s/g, '')))) return false;
  return row.figures.length === 0 ? names.length > 0 : before.figures.length === 0;
}

/** Makes two rows one: the names of the second go on those of the first, its figures stand beside them. */
export function join(before: Row, row: Row): void {
  row.heads.forEach((head, list) => {
    const own = before.heads[list];
    if (!own) return;
    head.names.forEach((name, index) => (own.names[index] = (own.names[index] ?? '') + name));
  });
  before.figures.push(...row.figures);
  before.unread.push(...row.unread);
  before.words.push(...row.words);
}
