import type { OpenMatter } from '../questions/openMatters';

/** A list in parts of at most so many, as equal as can be, so that no last page holds one lonely row. */
export function inPages<T>(items: readonly T[], most: number): T[][] {
  const pages = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size));
}

/** Heights in pixels at 1024 × 768: of a slide's body, of a contradiction without its quotations, of a part with its bar, of a question. */
const BODY = 510;
const CONTRADICTION = 136;
const PART = 200;
const QUESTION = 120;
const LINE = 34;

/** Characters of a quotation that stand on one line of its column; its lines are named behind it. */
const COLUMN = 17;
const PLACE = 8;

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
  if (matter.kind === 'undisclosed' || matter.kind === 'inferred') return PART;
  if (matter.kind !== 'contradiction') return QUESTION;
  const lines = [matter.left, matter.right].map(({ text }) => Math.ceil((text.length + PLACE) / COLUMN));
  return CONTRADICTION + LINE * Math.max(1, ...lines);
}
