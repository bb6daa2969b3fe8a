import { Random } from '../invent/random';
import { handModel, PLAIN, type HandTable } from './byHand';
import { leavesOf } from './rows';
import { Printer, type PrintHabits } from './Printer';
import { pdfOf } from './Sheet';

/** A table of a document that was written by hand, with what it truly is. */
export interface FormedTable extends HandTable {
  role: string;
  /** Its number as printed above the title. */
  label?: string;
  /** What stands at both ends of the line between title and table; body and unit unless told. */
  above?: readonly [left: string, right: string];
  /** What stands below it. */
  notes?: readonly string[];
  /** Keys of its columns where a list that goes on beside itself has them twice. */
  columns?: readonly string[];
  /** Rows whose figures are last year's. */
  prior?: readonly number[];
  /** Names of its rows where they are not those printed in the last column of names. */
  names?: readonly string[];
}

/** A whole disclosure in the form of one province, written by hand: what its clerks print, with invented figures. */
export interface HandDocument {
  name: string;
  body: string;
  /** Lines of its first page. */
  cover: readonly string[];
  tables: readonly FormedTable[];
  /** Running text behind the tables. */
  text?: readonly string[];
  /** What has to be told of it: the kind and what it speaks about. */
  told?: readonly string[];
}

/** The document as a PDF. */
export function documentPdf(
  { body, cover, tables, text = [] }: HandDocument,
  habits: Partial<PrintHabits> = {},
): Uint8Array<ArrayBuffer> {
  const printer = new Printer({ ...PLAIN, ...habits }, new Random(1));
  printer.newPage(false);
  for (const line of cover) printer.line(line, 22, 'center');
  for (const table of tables) {
    const { title, label, unit = '万元', above = [`单位名称：${body}`, `单位：${unit}`], notes = [] } = table;
    printer.table(handModel(table), () => {
      if (label) printer.line(label, 10);
      printer.line(title, 14, 'center');
      if (above.some((words) => words !== '')) printer.ends(...above);
    });
    for (const note of notes) printer.line(note, 9);
  }
  if (text.length > 0) printer.newPage(false);
  for (const line of text) printer.line(line);
  return pdfOf(printer.sheets, printer.font);
}

const NUMBER = /^(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d+)[）)]|\d+[.、])/;

const cleaned = (name: string): string =>
  name
    .replace(/\s/g, '')
    .replace(NUMBER, '')
    .replace(/^其中[:：]/, '')
    .replace(NUMBER, '');

const wordsOf = (cell: HandTable['rows'][number][number] | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;

/** Every printed figure with its table, code, name and column: what has to be read. */
export function truthOf({ tables }: HandDocument): string[] {
  return tables.flatMap(({ role, heads, rows, names, prior = [] }) => {
    const leaves = leavesOf(heads);
    return rows.flatMap((row, at) =>
      leaves.flatMap(({ key, list = 0 }, index) => {
        const text = wordsOf(row[index]);
        // A row that numbers the columns prints no money.
        if (key === undefined || !/\d[.,]\d/.test(text)) return [];
        const labels = (kinds: readonly string[]): string[] =>
          leaves.flatMap((leaf, column) =>
            kinds.includes(leaf.label ?? '') && (leaf.list ?? 0) === list ? [wordsOf(row[column])] : [],
          );
        const code = labels(['code', 'class', 'section', 'item'])
          .filter((part) => /^\d+$/.test(part))
          .join('');
        const name =
          names?.[at] ??
          cleaned(
            labels(['name'])
              .filter((part) => part !== '')
              .at(-1) ?? '',
          );
        const total = labels(['code', 'skip']).find((part) => /计$/.test(part));
        const column = prior.includes(at) ? `prior_${key}` : key;
        return [`${role} | ${code} | ${name === '' && total ? total.replace(/\s/g, '') : name} | ${column} | ${text}`];
      }),
    );
  });
}

/** The keys of each table's columns, under its title and role. */
export function columnsIn({ tables }: HandDocument): [title: string, role: string, keys: string[]][] {
  return tables.map(({ title, role, heads, rows, columns, prior = [] }) => {
    if (columns) return [title, role, [...columns]];
    const leaves = leavesOf(heads);
    const more = prior.flatMap((at) =>
      leaves.flatMap(({ key }, index) => (key && wordsOf(rows[at]?.[index]) !== '' ? [`prior_${key}`] : [])),
    );
    return [title, role, [...leaves.flatMap(({ key }) => key ?? []), ...more]];
  });
}
