/** What a code needs to know of a chart. */
export interface CodeOf {
  /** Address of the embed page with its options. */
  src: string;
  title: string;
  heights: Readonly<Record<300 | 600 | 900, number>>;
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

/**
 * The code without any script. The height follows the reader's screen by arithmetic alone: `clamp` steps from the one
 * of an article's column to that of a phone's. Where a system strips `style`, `width` and `height` still hold.
 */
export function frameCode({ src, title, heights, height }: CodeOf): string {
  const fixed = height ?? heights[600];
  const [low, high] = [Math.min(heights[300], heights[600]), Math.max(heights[300], heights[600])];
  const grows = heights[300] > heights[600];
  const step = grows ? `${PHONE}px - 100vw` : `100vw - ${PHONE}px`;
  const style = height === undefined ? `clamp(${low}px,(${step})*9999,${high}px)` : `${height}px`;
  return (
    `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="600" height="${fixed}" ` +
    `style="width:100%;height:${style};border:0" frameborder="0" loading="lazy"></iframe>`
  );
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
