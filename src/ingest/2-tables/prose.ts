import type { SourceDocument, Word } from '../../readers/SourceDocument';
import type { SourceLine } from '../1-read/SourceText';
import type { Segments } from '../2-recognise/segments';

/** Headings of the parts of a disclosure: a line of few words, without stops and without the dots of a list of contents. */
const HEADINGS: readonly (readonly [keyof ProseParts, RegExp])[] = [
  ['glossary', /名词解释$/],
  ['narrative', /(?:情况|编制|预算|决算)说明$|其他(?:相关|重要)(?:情况|事项)(?:的?说明)?$/],
  ['opening', /(?:主要)?职能$|机构设置$|(?:部门|单位|基本)(?:概况|情况)$/],
];
const LONGEST_HEADING = 45;

export type ProseParts = Pick<Segments, 'opening' | 'narrative' | 'glossary'>;

/** Lines in which no cell of a table stands. */
export function runningText(document: SourceDocument): SourceLine[] {
  const inCells = new Set<number>();
  for (const page of document.pages)
    for (const grid of page.grids ?? [])
      for (const cell of grid.cells) cell.words.forEach((word: Word) => inCells.add(word.line));
  return document.lines.filter(({ number, text }) => text !== '' && !inCells.has(number));
}

function headingOf({ text }: SourceLine): keyof ProseParts | null {
  const bare = text.replace(/\s/g, '');
  if (bare.length > LONGEST_HEADING || /[…。；]|\.{3}|\d$/.test(bare)) return null;
  return HEADINGS.find(([, words]) => words.test(bare))?.[0] ?? null;
}

/** The running text of a document by its parts, wherever the tables stand between them. */
export function proseParts(lines: readonly SourceLine[]): ProseParts {
  const parts: ProseParts = { opening: [], narrative: [], glossary: [] };
  let part: keyof ProseParts = 'opening';
  for (const line of lines) {
    // A numbered heading inside the narrative speaks about a table; only a heading of its own line begins another part.
    const heading = headingOf(line);
    if (heading !== null && !(part === 'narrative' && /^[一二三四五六七八九十（(]/.test(line.text.trim())))
      part = heading;
    parts[part].push(line);
  }
  return parts;
}
