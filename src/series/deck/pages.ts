import type { OpenMatter } from './openMatters';

/** A list in parts of at most so many, as equal as can be, so that no last page holds one lonely row. */
export function inPages<T>(items: readonly T[], most: number): T[][] {
  const pages = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size));
}

/** Height of a slide's body, and of a matter's row, in pixels at 1024 × 768. */
const BODY = 510;
const ROW = 78;
const LINE = 34;

/** Characters of a quotation that stand on one line of its column. */
const COLUMN = 16;

/** Matters in parts that fit a slide: at most four, and fewer where their quotations are long. */
export function spreadMatters(matters: readonly OpenMatter[]): OpenMatter[][] {
  const pages: OpenMatter[][] = [];
  let room = 0;
  for (const matter of matters) {
    const height = heightOf(matter);
    const page = pages.at(-1);
    if (page && page.length < 4 && height <= room) {
      page.push(matter);
      room -= height;
    } else {
      pages.push([matter]);
      room = BODY - height;
    }
  }
  return withoutLonely(pages);
}

/** A last page of one row takes a second one from the page before, if that keeps two. */
function withoutLonely(pages: OpenMatter[][]): OpenMatter[][] {
  const [before = [], last = []] = pages.slice(-2);
  const moved = before.at(-1);
  if (pages.length < 2 || last.length > 1 || before.length < 3 || !moved) return pages;
  return [...pages.slice(0, -2), before.slice(0, -1), [moved, ...last]];
}

function heightOf(matter: OpenMatter): number {
  if (matter.kind !== 'contradiction') return ROW + LINE;
  const lines = [matter.left, matter.right].map(({ text }) => Math.ceil(text.length / COLUMN));
  return ROW + LINE * Math.max(1, ...lines);
}
