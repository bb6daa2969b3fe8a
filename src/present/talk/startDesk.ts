const SECOND = 1000;
const MINUTE = 60;

/** Minutes and seconds, `3:05`; with hours from one hour on. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / (MINUTE * MINUTE)), Math.floor(seconds / MINUTE) % MINUTE];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % MINUTE)}` : `${minutes}:${two(seconds % MINUTE)}`;
}

/** Runs the clock of the speaker's desk, and says whether the deck's window is in touch, until the returned function is called. */
export function startDesk(desk: HTMLElement): () => void {
  let began = Date.now();
  const put = (selector: string, text: string): void => {
    const place = desk.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const caption = desk.querySelector<HTMLElement>('[data-caption]');
  const next = caption?.textContent ?? '';
  const last = caption?.dataset['last'] ?? '';
  const tick = (): void => {
    const now = new Date();
    put('[data-clock]', `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`);
    put('[data-elapsed]', elapsedText(now.getTime() - began));
    const state = desk.querySelector<HTMLElement>('[data-state]');
    if (state && 'together' in document.documentElement.dataset) put('[data-state]', state.dataset['together'] ?? '');
    put('[data-caption]', document.querySelector('.step.next') ? next : last);
  };
  const again = (): void => {
    began = Date.now();
    tick();
  };
  desk.querySelector('[data-again]')?.addEventListener('click', again);
  tick();
  const timer = setInterval(tick, SECOND / 2);
  return () => clearInterval(timer);
}
