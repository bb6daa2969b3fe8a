import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Hex digest of bytes or of text. */
export function digestOfBytes(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hex digest of a file; undefined where it cannot be read. */
export function fileDigest(path: string): string | undefined {
  try {
    return digestOfBytes(readFileSync(path));
  } catch {
    return undefined;
  }
}
