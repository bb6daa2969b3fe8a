import { EMBED_VIEWS, pageOfEmbed, type EmbedView } from './embedFile';

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
 * @param search query of an address, with or without its question mark; or the options by name, as text
 */
export function readOptions(search: string | Record<string, string>, defaults: EmbedOptions = DEFAULTS): EmbedOptions {
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

/**
 * The address of a page on which the dialog for embeds is open, with what is chosen in it.
 * @param lang language of the page, which needs no words
 * @param view the chart; only one that is a part of another's page is named
 */
export function withDialog(address: string, options: EmbedOptions, lang: string, view: EmbedView): URL {
  const part = pageOfEmbed(view).view === view ? '' : `chart=${view}&`;
  const chosen = part + writeOptions(options).slice(1) + (options.lang === lang ? '' : `&lang=${options.lang}`);
  const changed = new URL(address);
  changed.searchParams.set('embed', chosen);
  return changed;
}

/** The chart that an open dialog is about, by what stands in the address of its page; undefined where that names none. */
export function chartAsked(asked: string): EmbedView | undefined {
  const named = new URLSearchParams(asked).get('chart');
  return EMBED_VIEWS.find((view) => view === named);
}
