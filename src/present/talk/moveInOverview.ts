/**
 * Moves the focus among the slides of the overview, along a row or to the next one.
 * @returns true if the key meant that
 */
export function moveInOverview(deck: HTMLElement, key: string): boolean {
  const links = [...deck.querySelectorAll<HTMLElement>('.open')];
  const at = links.findIndex((link) => link === document.activeElement);
  const top = links[0]?.getBoundingClientRect().top;
  const row = links.filter((link) => link.getBoundingClientRect().top === top).length;
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: row, ArrowUp: -row }[key];
  if (by === undefined) return false;
  links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  return true;
}
