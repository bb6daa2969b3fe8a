/** What a key tells the deck to do. */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'start'
  | 'fullscreen'
  | 'overview'
  | 'presenter'
  | 'goto'
  | 'help'
  | 'escape';

/** Keys of keyboards and clickers. Full-width signs are what a Chinese input method gives for the same key. */
const KEYS: Readonly<Record<string, KeyCommand>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  '。': 'black',
  F5: 'start',
  f: 'fullscreen',
  o: 'overview',
  s: 'presenter',
  g: 'goto',
  '?': 'help',
  '？': 'help',
  Escape: 'escape',
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command of a key; undefined for keys that mean nothing here, and for those of the browser itself. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): KeyCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const command = KEYS[key.length === 1 ? key.toLowerCase() : key];
  return key === ' ' && shiftKey ? 'previous' : command;
}

/** Whether someone is writing there, so that keys are letters. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Whether a key presses what has the focus instead of turning the page. */
export function isPress(key: string, target: EventTarget | null): boolean {
  return (
    (key === ' ' || key === 'Enter') && target instanceof HTMLElement && target.matches('button, a[href], summary')
  );
}
