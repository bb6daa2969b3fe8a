/** The dialog of a deck with this name, `help` or `goto`. */
export function dialogOf(name: string): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>(`dialog[data-dialog="${name}"]`);
}

/** The dialog that is open; null if none is. */
export function openDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('dialog[open]');
}

/** Says something, on the screen and to screen readers, until the next command; nothing with an empty text. */
export function say(text: string): void {
  const status = document.querySelector('[data-status]');
  if (status) status.textContent = text;
}
