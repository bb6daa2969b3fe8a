import { createHash } from 'node:crypto';
import { latin } from './PdfWriter';

/** PDFs locked as the format's second revision has it: RC4 with a key of 40 bits. */

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
/** Nothing is allowed but to print it. */
const ALLOWED = -60;

const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => void ([state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]);
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

/**
 * Locks a file of ours.
 * @param sound its bytes as text; its objects are numbered and none but streams hold secrets
 * @param user the password that opens it; empty where anybody may read it and only its owner may change it
 */
export function locked(sound: string, user: string): Uint8Array<ArrayBuffer> {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(user));
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(ALLOWED);
  const key = md5(padded(user), owner, allowed, ID).subarray(0, 5);
  const secret = (object: number, text: string): string => {
    const own = md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10);
    return rc4(own, Buffer.from(text, 'latin1')).toString('latin1');
  };
  const hidden = sound.replace(
    /(\d+) 0 obj\n(<<[^\n]*>>)\nstream\n([\s\S]*?)\nendstream/g,
    (_, object: string, entries: string, content: string) =>
      `${object} 0 obj\n${entries}\nstream\n${secret(Number(object), content)}\nendstream`,
  );
  const entries = `/Filter /Standard /V 1 /R 2 /P ${ALLOWED} /O <${owner.toString('hex')}> /U <${rc4(key, PADDING).toString('hex')}>`;
  const id = `<${ID.toString('hex')}>`;
  return latin(hidden.replace('trailer\n<<', `trailer\n<< /Encrypt << ${entries} >> /ID [${id} ${id}]`));
}
