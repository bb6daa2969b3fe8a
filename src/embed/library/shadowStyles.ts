import type { EmbedView } from '../../addresses/embedFile';

const STYLES = import.meta.glob<string>('../styles/*.css', { query: '?inline', import: 'default', eager: true });

const sheets = new Map<EmbedView, CSSStyleSheet>();

/**
 * What is inherited stops at the root: the page around may set anything on its elements, the host among them. An element is
 * a block, so that a page can give it a width.
 */
const FRESH = ':host{display:block}.page{all:initial;display:block}';

/** Without a window to close, the frame closes itself; without one of its own to scroll, it is as wide as its place. */
const CLOSED = '.page .frame{border-bottom-color:var(--rule)}:host{overflow-x:visible}.page{width:auto}';

/** Pixels of a `rem` in an embed page; a page around a shadow root may have any. */
const REM = 16;

/** The styles of a chart, for a shadow root. All roots of a page share them. */
export function shadowStyles(view: EmbedView): CSSStyleSheet {
  const known = sheets.get(view);
  if (known) return known;
  const style = STYLES[`../styles/${view}.css`];
  if (style === undefined) throw new Error(`no style for the chart ${view}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FRESH + inShadow(style) + CLOSED);
  sheets.set(view, sheet);
  return sheet;
}

/** The styles of a page as those of a shadow root: its host for the root element, `.page` for the body, pixels for `rem`. */
export function inShadow(css: string): string {
  return css
    .replace(/:root((?:\[[^\]]*\]|:not\(\[[^\]]*\]\))+)/g, ':host($1)')
    .replaceAll(':root', ':host')
    .replace(/(^|[{},])(\s*)body(?=\s*[{,])/g, '$1$2.page')
    .replace(/(^|[{},])(\s*)html(?=\s*[{,])/g, '$1$2:host')
    .replace(/(\d*\.?\d+)rem\b/g, (_, number: string) => `${Number(number) * REM}px`);
}
