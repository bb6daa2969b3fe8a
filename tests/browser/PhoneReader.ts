import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Lang } from '../../src/i18n/lang';
import { exampleWordsOf, type ExampleWords } from '../../src/i18n/words/source/exampleWords';
import { wordsOf } from '../../src/i18n/words/words';

/** Every question of a resident is answered within so many. */
const MOST_TAPS = 3;

/** A text without its blanks, wherever its lines break. */
export const bare = (text: string): string => text.replace(/\s/g, '');

/** What can be seen of the page: nothing that is closed or folded, nor what only screen readers get. */
function seenText(): string {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest('.unseen') || !element.checkVisibility({ visibilityProperty: true })) continue;
    seen.push(node.textContent ?? '');
  }
  return seen.join('');
}

/** A reader on the front page, with a phone, who counts taps. */
export class PhoneReader {
  #taps = 0;
  readonly page: Page;
  readonly lang: Lang;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
  }

  /** How many taps it has taken so far. */
  get taps(): number {
    return this.#taps;
  }

  /** Taps the first thing on the screen, or in a part of it, that says this and can be tapped. */
  async tap(text: string | RegExp, within = 'body'): Promise<void> {
    this.#taps += 1;
    expect(this.#taps, 'taps').toBeLessThanOrEqual(MOST_TAPS);
    const things = this.page.locator(`${within} :is(a, button, summary):visible`).filter({ hasText: text });
    await things.first().click();
  }

  /** Opens a view by the menu, which is two taps. */
  async goTo(view: 'projects' | 'targets' | 'checks' | 'search' | 'glossary'): Promise<void> {
    const { site } = wordsOf(this.lang);
    await this.tap(new RegExp(`^${site.menu}$`));
    await this.tap(new RegExp(`^\\s*${site.views[view]}\\s*$`));
    await this.page.waitForURL(`**/${view}.html*`);
    await this.page.waitForSelector('html[data-ready]');
  }

  /** Expects that the page says each of these where eyes can read it, wherever its lines break. */
  async reads(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await expect
        .poll(async () => bare(await this.page.evaluate(seenText)).includes(bare(text)), { message: `says ${text}` })
        .toBe(true);
    }
  }

  /** Asks one of the questions that the search offers: two taps, and nothing typed. */
  async ask(kind: keyof ExampleWords['examples']): Promise<void> {
    await this.tap(new RegExp(`^\\s*${wordsOf(this.lang).site.views.search}\\s*$`));
    await this.page.waitForURL('**/search.html*');
    await this.page.waitForSelector('html[data-ready]');
    await this.tap(new RegExp(`^${exampleWordsOf(this.lang).examples[kind]}$`));
    await this.page.locator('section:has(> h2 > b)').first().waitFor();
  }
}
