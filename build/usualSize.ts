/** In the condition of a media or container query of a component: letters have their usual size, so not in 大字版. */
const WORD = ' and (--usual-size)';

/** What that means: a width in `em` does not know how large the letters are, so the root says it. */
const ROOT = ":global(:root:not([data-size='elder']))";

/**
 * Turns `@media (min-width: 64em) and (--usual-size) { … }` of a component's style into what browsers know: the query without the
 * word, and within it everything below a root whose letters have their usual size. CONTRIBUTING says why no container does this.
 */
export function usualSize(css: string): string {
  let done = '';
  let rest = css;
  for (let at = rest.indexOf(WORD); at >= 0; at = rest.indexOf(WORD)) {
    const open = rest.indexOf('{', at) + 1;
    const close = closing(rest, open);
    const condition = rest.slice(0, at) + rest.slice(at + WORD.length, open);
    done += `${condition}${ROOT}{${rest.slice(open, close)}}}`;
    rest = rest.slice(close + 1);
  }
  return done + rest;
}

/** Where the block ends that begins at a place. */
function closing(css: string, open: number): number {
  let depth = 1;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a block of a style has no end: ${css.slice(open, open + 60)}`);
}
