import { answerFile, figureFile } from '../../addresses/embedFile';
import type { ColumnHeights } from '../columnHeights';
import type { EmbedHeights } from '../embedHeights';

/** A frozen edition of the chart. Its title and heights are its own, since it keeps the words of its day. */
export interface FrozenAnswer {
  edition: string;
  src: string;
  current: boolean;
  title: string;
  heights: EmbedHeights;
  /** Editions that were frozen earlier have none. */
  plainHeights?: EmbedHeights;
  columns?: ColumnHeights;
  plainColumns?: ColumnHeights;
}

/** What the build tells of one embed: its oEmbed answer, and the static figure. */
export interface EmbedAnswer {
  title: string;
  heights: EmbedHeights;
  plainHeights: EmbedHeights;
  columns: ColumnHeights;
  plainColumns: ColumnHeights;
  /** The newest frozen edition, its address below the site's root, and whether it is made from today's data. */
  frozen: FrozenAnswer | null;
  helper: { src: string; integrity: string };
  figure: string;
}

/**
 * Fetches what is needed to embed a chart.
 * @param page address of the embed page
 * @param root relative path to the root of the site
 * @throws Error if either file is missing
 */
export async function fetchEmbed(page: string, root: string): Promise<EmbedAnswer> {
  const [json, text] = await Promise.all([get(answerFile(page)), get(figureFile(page))]);
  // Written by the same build as this code.
  const answer = { ...((await json.json()) as Omit<EmbedAnswer, 'figure'>), figure: (await text.text()).trim() };
  if (!answer.frozen) return answer;
  const own = await get(root + answerFile(answer.frozen.src));
  return {
    ...answer,
    frozen: { ...answer.frozen, ...((await own.json()) as Omit<FrozenAnswer, 'edition' | 'src' | 'current'>) },
  };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
