import type { EmbedWidth } from './options';

/** What the build tells of one embed: its oEmbed answer, and the static figure. */
export interface EmbedAnswer {
  title: string;
  heights: Record<EmbedWidth, number>;
  /** The newest frozen edition, its address below the site's root, and whether it is made from today's data. */
  frozen: { edition: string; src: string; current: boolean } | null;
  helper: { src: string; integrity: string };
  figure: string;
}

/**
 * Fetches what is needed to embed a chart.
 * @param page address of the embed page
 * @throws Error if either file is missing
 */
export async function fetchEmbed(page: string): Promise<EmbedAnswer> {
  const [json, text] = await Promise.all([
    get(page.replace(/\.html$/, '.json')),
    get(page.replace(/\.html$/, '.figure.txt')),
  ]);
  // Written by the same build as this code.
  return { ...((await json.json()) as Omit<EmbedAnswer, 'figure'>), figure: (await text.text()).trim() };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
