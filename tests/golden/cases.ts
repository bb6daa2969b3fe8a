import { createHash } from 'node:crypto';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { FIXTURES } from './fixtures';

/** Where the hashes of all pictures are kept. */
export const HASHES = 'tests/golden/hashes.json';

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

/** What stands for a picture in the list. */
export function hashOf(svg: string): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 16);
}
