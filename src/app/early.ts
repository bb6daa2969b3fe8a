/**
 * Sets the reader's theme and text size on `<html>` before anything is drawn, and keeps what a reader does before a script
 * can answer. Runs as a classic script in the head, so it imports nothing. The address (`?theme=dark`, `?size=elder`) goes
 * before what the browser remembers.
 */
{
  const choices = { theme: ['light', 'dark'], size: ['elder'] } as const;
  const asked = new URLSearchParams(location.search);
  const remembered = (key: string): string | null => {
    try {
      return localStorage.getItem(`mingzhang-${key}`);
    } catch {
      // Storage may be denied; the page is then as its address says.
      return null;
    }
  };
  const root = document.documentElement;
  for (const [key, values] of Object.entries(choices)) {
    const value = asked.get(key) ?? remembered(key);
    if (value !== null && (values as readonly string[]).includes(value)) root.dataset[key] = value;
  }
  // Who comes back or reloads finds the page as long as it was, and so the place where it was left.
  if (
    performance
      .getEntriesByType('navigation')
      .some((visit) => /^[br]/.test((visit as PerformanceNavigationTiming).type))
  )
    root.dataset['whole'] = '';
  const keep = (event: Event): void => {
    // What the browser answers by itself needs no script: links, notes and what folds.
    const marked = (event.target as Element).closest('button:not([popovertarget]), [role=button]');
    // A button that is pressed by a key is clicked by the browser.
    const counts = !(event instanceof KeyboardEvent) || (/^(Enter| )$/.test(event.key) && !marked?.matches('button'));
    if (marked && counts && !('ready' in root.dataset)) window.early = event;
  };
  for (const type of ['click', 'keydown']) addEventListener(type, keep);
}

export {};
