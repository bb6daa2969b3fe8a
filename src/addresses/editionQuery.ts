import { EMBED_VIEWS, type EmbedView } from './embedFile';

/** What a frozen edition tells the page that knows whether there is newer data. */
export interface EditionQuery {
  /** What its data is called. */
  seen: string;
  /** Its own name. */
  edition: string;
  view: EmbedView;
}

/** The query of that page: `?seen=0123456789ab&edition=ba9876543210&view=flows`. */
export function editionQuery({ seen, edition, view }: EditionQuery): string {
  return `?seen=${seen}&edition=${edition}&view=${view}`;
}

/** Reads it back; what is missing or no name is undefined. */
export function readEditionQuery(search: string): { [Key in keyof EditionQuery]: EditionQuery[Key] | undefined } {
  const asked = new URLSearchParams(search);
  const nameOf = (parameter: string): string | undefined => /^[0-9a-f]{12}$/.exec(asked.get(parameter) ?? '')?.[0];
  const view = EMBED_VIEWS.find((one) => one === asked.get('view'));
  return { seen: nameOf('seen'), edition: nameOf('edition'), view };
}

/**
 * The chart in its frozen edition, as seen from the page of editions.
 * @param frozen relative address of the folder of all editions
 * @param path folder of the chart inside an edition
 */
export function editionHref(
  { edition, view }: Pick<EditionQuery, 'edition' | 'view'>,
  frozen: string,
  path: string,
): string {
  return `${frozen}${edition}/${path}${view}.html`;
}
