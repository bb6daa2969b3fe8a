/** Charts that can be embedded. An address names one of them; none is ever taken away. */
export const EMBED_VIEWS = ['overview', 'flows', 'structure', 'changes', 'projects', 'targets'] as const;

export type EmbedView = (typeof EMBED_VIEWS)[number];

/** What the picture of a chart is called: the structure has one for each of its halves, and an embed shows the purposes. */
export function pictureKindOf(view: EmbedView): Exclude<EmbedView, 'structure'> | 'function' {
  return view === 'structure' ? 'function' : view;
}

/** Widths of a frame for which a height is given: a phone's column, an article's, a wide one. */
export const EMBED_WIDTHS = [300, 600, 900] as const;

export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

/** Widths of a frame for which its height is worked out: those, and the column of most of today's phones. */
export const HEIGHT_WIDTHS = [300, 340, 600, 900] as const;

/** Height in pixels that a frame needs at each of these widths. Editions that were frozen earlier have none at 340. */
export type EmbedHeights = Readonly<Record<EmbedWidth, number> & Partial<Record<340, number>>>;

/** Path of an embed page below the folder that it is published in; its language goes first, as with all pages. */
export function embedFile(budget: string, page: EmbedView | 'edition', lang: EmbedOptions['lang']): string {
  return `${lang === 'zh' ? '' : `${lang}/`}embed/${budget}/${page}.html`;
}

/** What an embed's address may ask for. The same words are the options of `mount` and the attributes of the element. */
export interface EmbedOptions {
  /** Empty follows the reader's system. */
  theme: 'light' | 'dark' | '';
  lang: 'zh' | 'en';
  /** Without title and frame, for articles that say it themselves. Source line and check badge always stay. */
  plain: boolean;
  /** Id of what the chart points at, such as `function:208`; empty for none. */
  focus: string;
}

/** Longest focus that is looked at; no id is longer. */
const LONGEST = 200;

/** What an embed shows where its address asks for nothing. */
export const DEFAULTS: EmbedOptions = { theme: '', lang: 'zh', plain: false, focus: '' };

/**
 * Reads the options in an address. Unknown names and values count as not given.
 * @param search query of an address, with or without its question mark
 */
export function readOptions(search: string, defaults: EmbedOptions = DEFAULTS): EmbedOptions {
  const asked = new URLSearchParams(search);
  const [theme, lang, plain] = [asked.get('theme'), asked.get('lang'), asked.get('plain')];
  const focus = asked.get('focus') ?? '';
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : defaults.theme,
    lang: lang === 'zh' || lang === 'en' ? lang : defaults.lang,
    plain: plain === null ? defaults.plain : plain === '1' || plain === '',
    focus: focus.length <= LONGEST ? focus : '',
  };
}

/** The query that asks for the options, in one fixed order; empty where nothing differs. The language is in the path. */
export function writeOptions({ theme, plain, focus }: EmbedOptions): string {
  const query = new URLSearchParams();
  if (theme !== '') query.set('theme', theme);
  if (plain) query.set('plain', '1');
  if (focus !== '') query.set('focus', focus);
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
