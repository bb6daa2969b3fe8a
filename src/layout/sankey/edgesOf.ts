import type { BandPath } from './bandPath';

/** The end of an outline: the second long edge, drawn back to its beginning. */
const BACK = /L([^C]+)C(\S+ \S+) (\S+ \S+) (\S+ \S+)Z$/;

/** The two long edges of a band, each from its beginning. It stands apart, so that a page that draws carries nothing that lays out. */
export function edgesOf({ outline }: BandPath): string {
  return outline.replace(BACK, 'M$4C$3 $2 $1');
}
