import { whenIdle } from '../ui/afterPaint';

/**
 * Lays out what stands far below the first screen (`styles/far.css`), section by section while nothing else is to be done. From
 * then on the page is as it would be without that: whole for those who listen to it, and every place where it will stay.
 */
export function layOutFar(): void {
  const section = document.querySelector<HTMLElement>('.far:not([data-laid])');
  if (!section) return;
  whenIdle(() => {
    const before = section.getBoundingClientRect();
    section.dataset['laid'] = '';
    const grown = section.getBoundingClientRect().height - before.height;
    // What is read stays where it is, though something above it turned out taller than was expected.
    if (before.bottom <= 0 && grown !== 0) window.scrollBy({ top: grown, behavior: 'instant' });
    layOutFar();
  });
}
