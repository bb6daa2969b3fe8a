import type { Column } from '../ingest/2-tables/cells/tableColumns';
import type { Row } from '../ingest/2-tables/cells/tableRows';
import type { Tables } from '../ingest/2-tables/Tables';
import type { Ingested } from '../ingest/ingest';
import type { Fact } from '../model/fact';
import type { Box, SourceDocument, Word } from '../readers/SourceDocument';

/** What became of a word: how sure its figure is, what it is of a table, or where it stands outside of tables. */
export type Fate = Fact['provenance'] | 'code' | 'name' | 'header' | 'title' | 'narrative' | 'text' | 'unread';

export interface TracedWord {
  fate: Fate;
  /** Id of the fact that it is a figure of; empty for all other words. */
  fact: string;
}

/** A column of a table on one page, where its rows stand. */
export interface TracedColumn {
  page: number;
  box: Box;
  /** Key of a column of figures; else what stands in it. */
  key: string;
  kind: Column['kind'];
}

/** Where the rows of a table stand on one page, and what it is. */
export interface TracedPart {
  page: number;
  box: Box;
  /** Role and unit. */
  label: string;
}

/** What the tables of a document say of its words. */
export interface TracedTables {
  columns: TracedColumn[];
  parts: TracedPart[];
  fates: Map<Word, Exclude<Fate, 'narrative' | 'text'>>;
  /** First words of figures, by which their facts are known. */
  figures: Map<Word, readonly Word[]>;
}

/** The rows of a table that stand on each page, each page's extent from top to bottom. */
function extents(rows: readonly Row[]): Map<number, { y0: number; y1: number }> {
  const pages = new Map<number, { y0: number; y1: number }>();
  for (const { page, words } of rows) {
    const { y0, y1 } = pages.get(page) ?? { y0: Infinity, y1: -Infinity };
    pages.set(page, {
      y0: Math.min(y0, ...words.map(({ box }) => box.y0)),
      y1: Math.max(y1, ...words.map(({ box }) => box.y1)),
    });
  }
  return pages;
}

/** What the second stage has made of the words in cells; of a text, where no word has a place, nothing. */
export function tracedTables(tables: Tables): TracedTables {
  const traced: TracedTables = { columns: [], parts: [], fates: new Map(), figures: new Map() };
  if (tables.kind === 'text') return traced;
  const { columns, parts, fates, figures } = traced;
  const titles = new Set(tables.tablePlaces.flatMap(({ title, line }) => (title ? [line] : [])));
  for (const word of tables.document.pages.flatMap(({ words }) => words))
    if (titles.has(word.line)) fates.set(word, 'title');
  for (const { grids, title } of tables.tablePlaces)
    for (const { cells } of grids)
      for (const { words } of cells)
        for (const word of words) fates.set(word, title?.kind === 'targets' ? 'unread' : 'header');
  for (const { table, columns: own, printedRows } of tables.tables) {
    const x0 = Math.min(...own.map((column) => column.x0));
    const x1 = Math.max(...own.map((column) => column.x1));
    for (const [page, { y0, y1 }] of extents(printedRows)) {
      parts.push({ page, box: { x0, x1, y0, y1 }, label: `${table.role} · ${table.unit}` });
      for (const { x0: left, x1: right, kind, key } of own)
        columns.push({ page, box: { x0: left, x1: right, y0, y1 }, kind, key: kind === 'figure' ? key : kind });
    }
    for (const row of printedRows) {
      for (const word of row.words) fates.set(word, 'name');
      for (const { words } of row.heads.flatMap(({ codes }) => codes))
        for (const word of words) fates.set(word, 'code');
      for (const { column, line } of row.unread)
        for (const word of row.words)
          if (word.line === line && word.box.x1 > column.x0 && word.box.x0 < column.x1) fates.set(word, 'unread');
      for (const { words } of row.figures) if (words[0]) figures.set(words[0], words);
    }
  }
  return traced;
}

const placeOf = ({ line, offset }: { line: number; offset: number }): string => `${line}:${offset}`;

/** Lines that a statement, project, holding, duty or term of the budget quotes. */
function quotedLines({ budget }: Ingested): Set<number> {
  const quotes = [...budget.statements, ...budget.projects].map(({ quote }) => quote);
  const lines = new Set<number>();
  for (const { line, endLine } of quotes) for (let at = line; at <= endLine; at += 1) lines.add(at);
  for (const { line } of [...budget.duties, ...budget.offices, ...budget.glossary]) lines.add(line);
  for (const { printed } of budget.holdings) lines.add(printed.line);
  return lines;
}

/** What became of every word of a document: by the facts, by the tables, by the narrative; null where it was refused. */
export function tracedWords(
  document: SourceDocument,
  { fates, figures }: TracedTables,
  ingested: Ingested | null,
): Map<Word, TracedWord> {
  const result = new Map<Word, TracedWord>([...fates].map(([word, fate]) => [word, { fate, fact: '' }]));
  const facts = new Map((ingested?.budget.facts ?? []).map((fact) => [placeOf(fact.printed), fact]));
  for (const [first, words] of figures) {
    const fact = facts.get(placeOf(first));
    for (const word of words) result.set(word, { fate: fact?.provenance ?? 'unread', fact: fact?.id ?? '' });
  }
  const quoted = ingested ? quotedLines(ingested) : new Set<number>();
  const unknown = new Map<number, number[]>();
  for (const { role, line, offset } of ingested?.numbers ?? [])
    if (role === 'unknown') unknown.set(line, [...(unknown.get(line) ?? []), offset]);
  for (const word of document.pages.flatMap(({ words }) => words)) {
    const end = word.offset + word.text.length;
    const isUnknown = unknown.get(word.line)?.some((offset) => offset >= word.offset && offset < end) ?? false;
    if (isUnknown && !figures.has(word)) result.set(word, { fate: 'unread', fact: '' });
    else if (!result.has(word)) result.set(word, { fate: quoted.has(word.line) ? 'narrative' : 'text', fact: '' });
  }
  return result;
}
