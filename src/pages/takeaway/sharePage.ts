import { LANGS } from '../../i18n/lang';
import { takenWordsOf } from '../../i18n/words/source/takenWords';
import { copyText } from './copyText';

/** How long the button says what became of it, in milliseconds. */
const SAID = 2000;

/**
 * Shares the page as one short sentence with its address behind it. Where the browser cannot share they are copied, and the button
 * says so for a while.
 * @param pressed the button
 */
export async function sharePage(pressed: Element): Promise<void> {
  // What the page has found stands in its head, short enough for a chat.
  const text = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '';
  if (await sharedBySystem(text)) return;
  const lang = LANGS.find((one) => document.documentElement.lang.startsWith(one)) ?? 'zh';
  const words = takenWordsOf(lang).bar;
  const said = (await copyText(`${text} ${location.href}`)) ? words.copied : words.notCopied;
  // It is a live region: what it says is told.
  pressed.textContent = said;
  window.setTimeout(() => (pressed.textContent = words.share), SAID);
}

/**
 * Hands a sentence and the address of the page to the system's own list of ways to share.
 * @returns whether there is one
 */
export async function sharedBySystem(text: string): Promise<boolean> {
  if (!('share' in navigator)) return false;
  // Whoever thinks better of it has not failed.
  await navigator.share({ text, url: location.href }).catch(() => undefined);
  return true;
}
