import type { EmbedHeights } from './options';

/** What a code needs to know of a chart. */
export interface CodeOf {
  /** Address of the embed page with its options. */
  src: string;
  title: string;
  heights: EmbedHeights;
  /** A height that the editor chose; otherwise the one that suits the reader's screen. */
  height?: number;
}

/** Address and hash of the helper script. The address has a version and its bytes never change. */
export interface Helper {
  src: string;
  integrity: string;
}

/** Width of a screen below which a frame is about as wide as a phone's column. */
const PHONE = 600;

/** Width of a screen from which a phone's column is 340 pixels wide, with margins of up to 24. */
const WIDE_PHONE = 388;

/**
 * The code without any script. The height follows the reader's screen by arithmetic alone: it steps from the one of an
 * article's column to that of a phone's, and to that of a small phone's. Where a system strips `style`, `width` and
 * `height` still hold.
 */
export function frameCode({ src, title, heights, height }: CodeOf): string {
  const fixed = height ?? heights[600];
  const phone = heights[340] ?? heights[300];
  const steps = step(PHONE, phone - heights[600]) + step(WIDE_PHONE, heights[300] - phone);
  const style = height === undefined ? `calc(${heights[600]}px${steps})` : `${height}px`;
  return (
    `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="600" height="${fixed}" ` +
    `style="width:100%;height:${style};border:0" frameborder="0" loading="lazy"></iframe>`
  );
}

/** What is added to a height where the screen is narrower than some width: all of it at once. */
function step(below: number, more: number): string {
  if (more === 0) return '';
  return more > 0
    ? ` + clamp(0px,(${below}px - 100vw)*9999,${more}px)`
    : ` - clamp(0px,(${below}px - 100vw)*9999,${-more}px)`;
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
