import { fromBase91 } from './base91';

/** What a part of a file holds that was packed by the build, by the id of its element. */
export type PartId =
  | 'packed-script'
  | 'packed-styles'
  | 'packed-site'
  // These two are in the file alone that reads documents.
  | 'packed-reader'
  | 'packed-engine';

/**
 * Unpacks a part of the file that this script stands in. The whole part is unpacked at once: the largest, the PDF engine, has five
 * megabytes, and a reader needs it whole.
 * @returns a response, to be read as text or as bytes
 * @throws Error where the browser cannot unpack
 */
export function unpackedPart(id: PartId): Response {
  const bytes = fromBase91(document.getElementById(id)?.textContent ?? '');
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')));
}
