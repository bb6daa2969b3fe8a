/** What a reader did before any script could answer, as the early script has kept it. */
declare global {
  interface Window {
    early?: Event | undefined;
  }
}

/** Answers the last touch or key that came before the page was ready: it is done once more. */
export function askedEarly(): void {
  const asked = window.early;
  window.early = undefined;
  if (!asked || !(asked.target instanceof Element) || !asked.target.isConnected) return;
  const again =
    asked instanceof KeyboardEvent ? new KeyboardEvent(asked.type, asked) : new MouseEvent(asked.type, asked);
  asked.target.dispatchEvent(again);
}
