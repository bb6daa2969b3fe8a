import type { Block, Room } from '../../layout/picture/shapes';
import { textBlock } from '../../layout/picture/textBlock';

/** What a kind of picture shows. */
export interface Contents {
  /** The finding. */
  title: string;
  /** Said after the body and year; empty where the figures are no money. */
  unit: string;
  summary: string;
  /** Numbers of the tables that it rests on, as printed. */
  tables: readonly string[];
  /** Lines of the source text that print the figures shown; null for what is about the whole document. */
  lines: readonly number[] | null;
  /** What its figures are from, where that is not the budget's own document alone. */
  source?: string;
  draw: (room: Room) => Block;
}

/** What a picture says where the document has nothing that it could show. */
export function emptyContents(title: string, text: string): Contents {
  return {
    title,
    unit: '',
    summary: text,
    tables: [],
    lines: [],
    draw: ({ width }) => textBlock(text, 0, 0, width, { size: 15, leading: 25, paint: 'ink2' }),
  };
}
