/**
 * Lets the cards of a drawn chart be moved by buttons and keys too, and by what the chart points at: the finger moves them without
 * any script. A chart without cards is left as it is.
 * @param root the document or the shadow root that the chart stands in
 */
export function pageThrough(root: ParentNode): void {
  const strip = root.querySelector<HTMLElement>('.strip');
  const pager = root.querySelector<HTMLElement>('.pager');
  const [back, next] = pager?.querySelectorAll<HTMLButtonElement>('button') ?? [];
  const told = pager?.querySelector<HTMLElement>('[data-first]');
  if (!strip || !pager || !back || !next || !told) return;
  const cards = [...strip.querySelectorAll('.card')];
  const places = cards.map((card) => card.querySelector('.count')?.textContent ?? '');
  const marks = root.querySelectorAll('.marks li');
  let shown = -1;

  const show = (): void => {
    const at = Math.round(strip.scrollLeft / Math.max(1, strip.clientWidth));
    if (at === shown) return;
    shown = at;
    told.textContent = at === 0 ? (told.dataset['first'] ?? '') : (places[at] ?? '');
    back.disabled = at === 0;
    next.disabled = at === cards.length - 1;
    marks.forEach((mark, index) => mark.classList.toggle('done', index <= at));
  };
  const go = (to: number): void => strip.scrollTo({ left: to * strip.clientWidth });

  back.addEventListener('click', () => go(shown - 1));
  next.addEventListener('click', () => go(shown + 1));
  strip.addEventListener('scroll', show, { passive: true });
  strip.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(shown + step);
  });
  strip.tabIndex = 0;
  back.hidden = next.hidden = false;
  pager.classList.add('works');
  const chosen = cards.findIndex((card) => card.querySelector('.chosen'));
  if (chosen > 0) strip.scrollTo({ left: chosen * strip.clientWidth, behavior: 'instant' });
  show();
}
