import type { SeenPage } from '../model/source/seenPage';
import type { PageBox } from '../model/source/source';

/** How sure a block's figure is; `zero` is a printed 0, `seen` one that nobody has placed yet. */
export type BlockKind = 'reported' | 'resolved' | 'inferred' | 'unread' | 'zero' | 'seen';

/** Blocks of one colour and certainty, as one path. */
export interface Blocks {
  /** Code of the class whose colour they wear; empty for none. */
  code: string;
  kind: BlockKind;
  path: string;
}

/** A page from afar: its words as bars, its figures as blocks. */
export interface Mosaic {
  width: number;
  height: number;
  bars: string;
  blocks: Blocks[];
}

/** What a figure is drawn as. */
export type Figured = (fact: string) => Pick<Blocks, 'code' | 'kind'>;

/** Least height of a bar or block, in parts of the page's height: else those of long pages are hairlines. */
const LEAST = 0.006;

const number = (value: number): string => String(Math.round(value * 10) / 10);

function rectangle([x0, y0, x1, y1]: PageBox): string {
  return `M${number(x0)} ${number(y0)}H${number(x1)}V${number(y1)}H${number(x0)}Z`;
}

/** Places the words and figures of a page that is seen from afar. */
export function mosaic({ width, height, words, figures }: SeenPage, figured: Figured): Mosaic {
  const least = height * LEAST;
  const tall = ([x0, y0, x1, y1]: PageBox): PageBox => [x0, Math.min(y0, y1 - least), x1, y1];
  const blocks = new Map<string, Blocks>();
  for (const { fact, box } of figures) {
    const { code, kind } = figured(fact);
    const key = `${code} ${kind}`;
    const known = blocks.get(key) ?? { code, kind, path: '' };
    blocks.set(key, { ...known, path: known.path + rectangle(tall(box)) });
  }
  return { width, height, bars: words.map((box) => rectangle(tall(box))).join(''), blocks: [...blocks.values()] };
}
