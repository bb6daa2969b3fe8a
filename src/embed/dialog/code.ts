import type { ColumnHeights } from '../columnHeights';
import type { EmbedHeights } from '../embedHeights';

/** What a code needs to know of a chart. */
export interface CodeOf {
  /** Address of the embed page with its options. */
  src: string;
  title: string;
  heights: EmbedHeights;
  /** Heights for every width of a column; editions that were frozen earlier have none. */
  columns?: ColumnHeights;
  /** A height that the editor chose; otherwise the one that suits the column. */
  height?: number;
}

/** Address and hash of the helper script. The address has a version and its bytes never change. */
export interface Helper {
  src: string;
  integrity: string;
}

/** Width of an article's column. On a screen that is narrower, a frame is about as wide as a phone's column. */
const ARTICLE = 600;

/** Width of a screen from which a phone's column is 340 pixels wide, with margins of up to 24. */
const WIDE_PHONE = 388;

/** What the margins of a phone's column take at most, both sides together. */
const MARGINS = 48;

/** Columns up to here are a phone's. */
const PHONE_COLUMN = 480;

/**
 * The code without any script. The height follows the width of the column by arithmetic alone: the frame stands in a
 * container, and steps from the height of the widest columns to those of narrower ones. Browsers that know no container
 * units take the height before it, which follows the screen; where a system strips `style`, `width` and `height` still hold.
 */
export function frameCode({ src, title, heights, columns, height }: CodeOf): string {
  const fixed = height ?? heights[600];
  const style =
    height === undefined
      ? `height:${screenHeight(heights)};height:${columnHeight(columns ?? knownColumns(heights))}`
      : `height:${height}px`;
  return (
    `<div style="container-type:inline-size;width:100%">` +
    `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="600" height="${fixed}" ` +
    `style="width:100%;${style};border:0" frameborder="0" loading="lazy"></iframe></div>`
  );
}

/** The height by the width of the screen: that of an article's column, of a phone's, of a small phone's. */
function screenHeight(heights: EmbedHeights): string {
  const phone = heights[340] ?? heights[300];
  const below = (screen: number, more: number): string => step(`(${screen}px - 100vw)`, more);
  return `calc(${heights[600]}px${below(ARTICLE, phone - heights[600])}${below(WIDE_PHONE, heights[300] - phone)})`;
}

/**
 * The height by the width of the container. Where a filter has stripped the container, its width is that of the screen: then
 * a phone's column counts as no wider than the screen without margins, and a desktop's as that of an article.
 */
function columnHeight(columns: ColumnHeights): string {
  const [, widest = 0] = columns.at(-1) ?? [];
  const steps = columns.slice(1).map(([from, height], index) => {
    const missing =
      from <= PHONE_COLUMN
        ? `(${from}px - min(100cqw,100vw - ${MARGINS}px))`
        : from <= ARTICLE
          ? `(${from}px - 100cqw)`
          : `max(${from}px - 100cqw,100cqw - 100vw + ${MARGINS}px)`;
    return step(missing, (columns[index]?.[1] ?? height) - height);
  });
  return `calc(${widest}px${steps.reverse().join('')})`;
}

/** What is known of the columns of an edition that was frozen earlier. */
function knownColumns(heights: EmbedHeights): ColumnHeights {
  return [
    [300, heights[300]],
    [340, heights[340] ?? heights[300]],
    [ARTICLE, heights[600]],
  ];
}

/** What is added to a height where some pixels are missing in its width: all of it at once. */
function step(missing: string, more: number): string {
  if (more === 0) return '';
  const all = `${missing}*9999`;
  return more > 0 ? ` + clamp(0px,${all},${more}px)` : ` - clamp(0px,${all},${-more}px)`;
}

/**
 * The same with the helper script, which sets the exact height wherever it is allowed to run. It stands first and is not
 * `async`, so that it listens before the chart speaks, which it does only once.
 */
export function helpedCode(code: CodeOf, helper: Helper): string {
  const script = `<script src="${escapeAttribute(helper.src)}" integrity="${helper.integrity}" crossorigin="anonymous"></script>`;
  return `${script}\n${frameCode(code)}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an attribute in double quotes, or for an element. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
