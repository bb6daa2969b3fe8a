/** Heights that `app/styles/far.css` knows, in rem; each is about half as much again as the one before. */
const STEPS = [10, 16, 25, 40, 63, 100, 160] as const;

/**
 * The classes of a section that may stand far below the first screen: it is laid out when a reader comes near. A page may
 * carry no style of its own, so heights come in steps.
 * @param phone how tall its content lets expect it on a phone, in rem
 * @param wide the same on a wide screen
 */
export function farBy(phone: number, wide: number): string[] {
  return ['far', `far-${nearest(phone)}`, `wide-${nearest(wide)}`];
}

function nearest(rem: number): number {
  const off = (step: number): number => Math.abs(Math.log(step / rem));
  return STEPS.reduce((best, step) => (off(step) < off(best) ? step : best));
}
