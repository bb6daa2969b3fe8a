import { createHash } from 'node:crypto';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { FIXTURES } from './fixtures';

/** Where the hashes of all pictures are kept. */
export const HASHES = 'tests/golden/hashes.json';

/** Where the pictures are that can be looked at. */
export const PICTURES = 'tests/golden/pictures';

export const WIDTHS = [320, 360, 390, 768, 1280] as const;
export const THEMES = ['light', 'dark'] as const;

/** One picture that is compared. */
export interface GoldenCase {
  fixture: string;
  kind: string;
  width: number;
  theme: (typeof THEMES)[number];
  lang: Lang;
}

/** Every kind of picture of every fixture at every width, in both themes and languages. */
export function allCases(kinds: readonly string[]): GoldenCase[] {
  return Object.keys(FIXTURES).flatMap((fixture) =>
    kinds.flatMap((kind) =>
      WIDTHS.flatMap((width) =>
        THEMES.flatMap((theme) => LANGS.map((lang) => ({ fixture, kind, width, theme, lang }))),
      ),
    ),
  );
}

/** Name of a case in the list of hashes. */
export function caseName({ fixture, kind, width, theme, lang }: GoldenCase): string {
  return `${fixture}/${kind}/${width}/${theme}/${lang}`;
}

/** The kinds in which a budget that was chosen to hurt hurts most, on a phone and on a desk. */
const HURTING = { 320: ['overview', 'flows', 'function', 'changes'], 1280: ['overview', 'flows', 'changes'] };

/**
 * Whether a picture stands in the repository as a file that a reviewer reads and a diff shows: each kind of the sample on a
 * phone and, dark and in English, on a tablet; of the budgets that hurt what is told most of.
 */
export function isShown({ fixture, kind, width, theme, lang }: GoldenCase): boolean {
  const light = theme === 'light';
  if (fixture === 'sample') return light ? width === 320 && lang === 'zh' : width === 768 && lang === 'en';
  if (!light) return false;
  if (width === 320) return lang === 'zh' && HURTING[320].includes(kind);
  return width === 1280 && lang === 'en' && HURTING[1280].includes(kind);
}

/** The file of a picture that is shown. */
export function pictureFile(one: GoldenCase): string {
  return `${PICTURES}/${caseName(one).replaceAll('/', '-')}.svg`;
}

/** A picture with one element a line, which is how it stands in its file. */
export function readable(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

/** What stands for a picture in the list. */
export function hashOf(svg: string): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 16);
}
