/** How often a step may be set smaller; the sizes stand in the style sheet. */
const MOST = 5;

/** Rows of units in a slide, and the smallest unit in pixels: below it a page scrolls. */
const UNITS = 48;
const LEAST = 9.6;

/**
 * Sets the body of every step smaller that is taller than its slide. All are measured at once, hidden ones too, so that
 * the overview and the print have the same.
 * @param part of the window's height that a slide fills
 */
export function fitSteps(steps: readonly HTMLElement[], part: number): void {
  for (const step of steps) delete step.dataset['fit'];
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = Math.ceil(window.innerHeight * part);
  if (unit <= LEAST || room < 1 || 'overview' in document.documentElement.dataset || unit * UNITS > room + 1) return;
  document.documentElement.dataset['measure'] = '';
  let tall = [...steps];
  for (let size = 0; size <= MOST; size += 1) {
    if (size > 0) for (const step of tall) step.dataset['fit'] = String(size);
    tall = tall.filter((step) => step.offsetHeight > room);
    if (tall.length === 0) break;
  }
  delete document.documentElement.dataset['measure'];
}
