import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandFault } from '../CommandFault';

/** A file of a release. */
export interface ReleasedFile {
  /** Below the folder of the release, with slashes. */
  path: string;
  bytes: number;
  sha256: string;
}

const CHUNK = 1 << 20;

/** Every file below a folder with its digest, in the order of their paths; none of them is in memory as a whole. */
export function releasedFiles(folder: string, below = ''): ReleasedFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return releasedFiles(folder, path);
      return [{ path, bytes: statSync(join(folder, path)).size, sha256: digestInPieces(join(folder, path)) }];
    });
}

function digestInPieces(file: string): string {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    const piece = Buffer.alloc(CHUNK);
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}

/** Writes a file of a release and the folders above it. */
export function writeReleased(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/**
 * A private key that releases are signed with.
 * @param file PEM
 * @throws CommandFault
 */
export function signingKey(file: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file));
  } catch {
    throw new CommandFault(
      `${file}：应为没有口令的私钥（PEM，如 openssl genpkey -algorithm ed25519 写出的），实际不是。`,
    );
  }
}

/** Signs the manifest, and puts the key beside it that others verify it with. */
export function signRelease(folder: string, manifest: string, key: KeyObject): void {
  const isEdwards = key.asymmetricKeyType === 'ed25519' || key.asymmetricKeyType === 'ed448';
  writeReleased(folder, 'manifest.json.sig', sign(isEdwards ? null : 'sha256', Buffer.from(manifest), key));
  writeReleased(folder, 'public-key.pem', createPublicKey(key).export({ type: 'spki', format: 'pem' }));
}
