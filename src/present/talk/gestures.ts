/** Distances in pixels and times in milliseconds that tell a swipe from a tap from scrolling. */
const SWIPE = 48;
const STILL = 12;
const SHORT = 600;

/** Parts of the width that turn pages when tapped; between them the buttons come and go. */
const ZONE = 1 / 3;

export type Gesture = 'next' | 'previous' | 'middle';

/** What a touch that moved so far, took so long and ended at `x` of `width` means; undefined if nothing. */
export function gestureOf(dx: number, dy: number, duration: number, x: number, width: number): Gesture | undefined {
  if (Math.abs(dx) >= SWIPE && Math.abs(dx) > 1.5 * Math.abs(dy)) return dx < 0 ? 'next' : 'previous';
  if (Math.abs(dx) > STILL || Math.abs(dy) > STILL || duration > SHORT) return undefined;
  if (x < width * ZONE) return 'previous';
  return x > width * (1 - ZONE) ? 'next' : 'middle';
}

/**
 * Listens to fingers and pens on an element until the returned function is called. A mouse turns no pages: it may be
 * pointing at something.
 */
export function onGestures(element: HTMLElement, heard: (gesture: Gesture) => void): () => void {
  let start: { id: number; x: number; y: number; time: number } | null = null;
  const down = (event: PointerEvent): void => {
    const pressed = event.target instanceof Element && event.target.closest('a, button, input, dialog');
    if (event.pointerType === 'mouse' || pressed || !event.isPrimary) start = null;
    else start = { id: event.pointerId, x: event.clientX, y: event.clientY, time: event.timeStamp };
  };
  const up = (event: PointerEvent): void => {
    if (start?.id !== event.pointerId) return;
    const { x, y, time } = start;
    start = null;
    const gesture = gestureOf(event.clientX - x, event.clientY - y, event.timeStamp - time, event.clientX, innerWidth);
    if (gesture) heard(gesture);
  };
  const cancel = (): void => void (start = null);
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
  };
}
