/** The fields of a text of comma-separated values (RFC 4180), row by row; null where its quotation marks do not close. */
export function csvRecords(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endRow = (): void => {
    rows.push([...row, field]);
    row = [];
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] as string;
    if (quoted) {
      if (one !== '"') field += one;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (one === '"' && field === '') quoted = true;
    else if (one === ',') {
      row.push(field);
      field = '';
    } else if (one === '\n') endRow();
    else if (one !== '\r') field += one;
  }
  if (field !== '' || row.length > 0) endRow();
  return quoted ? null : rows;
}

/** Rows of which fewer say too little of a text to call it a table. */
const FEWEST_ROWS = 2;
/** More columns than any table of a budget has. */
const MOST_COLUMNS = 256;

/**
 * The rows of a text that is a table of comma-separated values as office programs write it: each row has as many fields, and there are
 * several. Null where it is any other text: one that is copied out of a document has commas in its amounts and sentences, here and there.
 */
export function csvRows(text: string): string[][] | null {
  const rows = csvRecords(text);
  const columns = rows?.[0]?.length ?? 0;
  if (!rows || columns < 2 || columns > MOST_COLUMNS || rows.length < FEWEST_ROWS) return null;
  return rows.every(({ length }) => length === columns) ? rows : null;
}
