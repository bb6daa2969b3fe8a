import { LANGS } from '../../i18n/lang';
import { takenWordsOf } from '../../i18n/words/source/takenWords';
import { copyText } from './copyText';

/** Most characters of a sentence that is shared, without its address. */
const LONGEST = 60;

/** How long the button says what became of it, in milliseconds. */
const SAID = 2000;

/**
 * Shares the page as one short sentence with its address behind it. Where the browser cannot share they are copied, and the button
 * says so for a while.
 * @param pressed the button
 */
export async function sharePage(pressed: Element): Promise<void> {
  const url = location.href;
  const text = shortened(document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '');
  if ('share' in navigator) {
    // Whoever thinks better of it has not failed.
    await navigator.share({ text, url }).catch(() => undefined);
    return;
  }
  const lang = LANGS.find((one) => document.documentElement.lang.startsWith(one)) ?? 'zh';
  const words = takenWordsOf(lang).bar;
  const said = (await copyText(`${text} ${url}`)) ? words.copied : words.notCopied;
  // It is a live region: what it says is told.
  pressed.textContent = said;
  window.setTimeout(() => (pressed.textContent = words.share), SAID);
}

/** A sentence within the length that is read in a chat. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
