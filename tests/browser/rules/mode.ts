import type { CDPSession, Page } from 'playwright';
import { showAt } from './overflowOf';

/** One way in which a reader may meet a page. */
export interface Mode {
  /** Width of the window in px. */
  width: number;
  theme: 'light' | 'dark';
  size: 'usual' | 'elder';
  /** What else differs from a usual screen; empty where nothing does. */
  besides: '' | 'forced colours' | 'print' | 'letters 200 %' | 'with motion';
}

export const WIDTHS = [320, 360, 390, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const SIZES = ['usual', 'elder'] as const;

/** A4 less its margins of 13 mm, and A4 on its side, in px. */
const SHEET = 695;
export const SLIDE_SHEET = 1123;

const usual: Mode = { width: 360, theme: 'light', size: 'usual', besides: '' };

/** Widths, themes and sizes multiplied, and what is met beside them. */
export const MODES: readonly Mode[] = [
  ...WIDTHS.flatMap((width) =>
    SIZES.flatMap((size) => THEMES.map((theme): Mode => ({ width, theme, size, besides: '' }))),
  ),
  ...[360, 1280].flatMap((width) => [
    ...THEMES.map((theme): Mode => ({ ...usual, width, theme, besides: 'forced colours' })),
    { ...usual, width, besides: 'letters 200 %' } as const,
    { ...usual, width, besides: 'with motion' } as const,
  ]),
  { ...usual, width: SHEET, besides: 'print' },
  { ...usual, width: SHEET, theme: 'dark', besides: 'print' },
];

/** Name of a mode, for the name of a test. */
export function modeName({ width, theme, size, besides }: Mode): string {
  return [besides === 'print' ? '' : `${width} px`, theme, size === 'elder' ? '大字版' : '', besides]
    .filter(Boolean)
    .join(', ');
}

/** A browser's usual letters and those of a reader who asks for twice the size, in px. */
const LETTERS = { usual: 16, twice: 32 };

/** The sessions that set a page's letters. */
const sessions = new WeakMap<Page, CDPSession>();

/** Shows an open page in a mode and waits until it has settled. */
export async function showIn(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode.theme,
    media: mode.besides === 'print' ? 'print' : 'screen',
    forcedColors: mode.besides === 'forced colours' ? 'active' : 'none',
    reducedMotion: mode.besides === 'with motion' ? 'no-preference' : 'reduce',
  });
  await setLetters(page, mode.besides === 'letters 200 %' ? LETTERS.twice : LETTERS.usual);
  // What `src/app/early.ts` sets for `?size=elder`.
  await page.evaluate((size) => {
    if (size === 'usual') delete document.documentElement.dataset['size'];
    else document.documentElement.dataset['size'] = size;
  }, mode.size);
  await showAt(page, mode.width);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => 0))),
  );
}

/** Sets what a reader sets in a browser: unlike a style, it moves the widths at which layouts change, too. */
async function setLetters(page: Page, size: number): Promise<void> {
  if (size === LETTERS.usual && !sessions.has(page)) return;
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
}
