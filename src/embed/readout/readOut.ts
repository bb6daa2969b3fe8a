import { changedQuery } from '../../addresses/withQuery';
import { pointAt } from '../pointAt';

/**
 * Lets a drawn chart answer: pointing at a mark shows what is said of it, a tap or the arrow keys keep it, and a second
 * tap, Escape or the cross let it go. Everything that is shown stands in the page already.
 * @param root the document or the shadow root that the chart stands in
 * @param focus what stays lit while nothing is chosen; empty for nothing
 */
export function readOut(root: ParentNode, focus: string): void {
  const chart = root.querySelector<HTMLElement>('.chart');
  const room = root.querySelector<HTMLElement>('.readout');
  const hint = room?.querySelector<HTMLElement>('.hint');
  const close = room?.querySelector<HTMLElement>('.close');
  if (!chart || !room || !hint || !close) return;
  const readings = [...room.querySelectorAll<HTMLElement>('[data-of]')];
  const ids = readings.map((reading) => reading.dataset['of'] ?? '');
  const look = room.querySelector<HTMLAnchorElement>('.look');
  let kept = '';

  const show = (id: string): void => {
    for (const reading of readings) reading.classList.toggle('shown', reading.dataset['of'] === id);
    hint.classList.toggle('gone', id !== '');
    if (look) {
      look.hidden = id === '';
      look.href = changedQuery(look.href, { focus: id }).href;
    }
    pointAt(root, id || focus);
  };
  const keep = (id: string): void => {
    kept = id;
    close.hidden = id === '';
    show(id);
  };
  const idAt = ({ target }: Event): string => idOf(target, ids);

  chart.addEventListener('click', (tap) => {
    const id = idAt(tap);
    // Whoever asks for a new tab gets what the link leads to.
    if (id === '' || tap.ctrlKey || tap.metaKey || tap.shiftKey) return;
    tap.preventDefault();
    keep(id === kept ? '' : id);
  });
  chart.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') show(idAt(event) || kept);
  });
  chart.addEventListener('pointerleave', () => show(kept));
  close.addEventListener('click', () => {
    keep('');
    room.focus();
  });
  for (const part of [chart, room]) {
    part.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') keep('');
    });
  }
  room.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = ids.indexOf(kept);
    keep(ids[at < 0 && step < 0 ? ids.length - 1 : (at + step + ids.length) % ids.length] ?? '');
  });
  hint.textContent = hint.dataset['asks'] ?? '';
  room.tabIndex = 0;
  room.setAttribute('aria-live', 'polite');
  chart.classList.add('answers');
}

/** The id that a mark answers to, if something is said of it; empty beside all marks. */
function idOf(target: EventTarget | null, ids: readonly string[]): string {
  const mark = target instanceof Element ? target.closest('[data-on]') : null;
  const id = mark?.getAttribute('data-on')?.split(' ')[0] ?? '';
  return ids.includes(id) ? id : '';
}
