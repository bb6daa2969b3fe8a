import type { Lang } from '../../lang';
import { embedDialogWords as en } from '../../en/share/embedDialogWords';
import { embedDialogWords as zh } from '../../zh/share/embedDialogWords';

/** What the embed dialog says. */
export interface EmbedDialogWords {
  title: string;
  lede: string;
  close: string;
  edition: string;
  live: { word: string; plain: string };
  frozen: { word: string; plain: string; none: string; older: string };
  theme: string;
  themes: Record<'' | 'light' | 'dark', string>;
  language: string;
  languages: Record<Lang, string>;
  plain: string;
  focus: string;
  focusHint: string;
  /** Pointing at nothing. */
  focusNone: string;
  height: string;
  heights: { own: string; of: (width: number, height: number) => string };
  preview: string;
  width: (pixels: number) => string;
  codes: {
    frame: string;
    framePlain: string;
    helped: string;
    helpedPlain: string;
    figure: string;
    figurePlain: string;
  };
  picture: { title: string; plain: string; forms: Record<'svg' | 'square.svg', string> };
  copy: string;
  copied: string;
  select: string;
  failed: string;
  open: string;
}

const WORDS: Readonly<Record<Lang, EmbedDialogWords>> = { zh, en };

/** The words of the embed dialog. */
export function embedDialogWordsOf(lang: Lang): EmbedDialogWords {
  return WORDS[lang];
}
