import type { SourceDocument } from '../SourceDocument';
import { refuse } from '../text/Refusal';
import { readHtml } from './readHtml';

/** A part of a saved web page: its headers in small letters, and its body as it is sent. */
interface MailPart {
  headers: ReadonlyMap<string, string>;
  body: string;
}

/** Parts within parts, as deep as programs save them. */
const DEEPEST = 4;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** One byte a character: how mail counts. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function partOf(text: string): MailPart {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

/** The page among the parts, which comes first; pictures and styles are left where they are. */
function pageIn(part: MailPart, depth = 0): MailPart | null {
  const type = part.headers.get('content-type') ?? '';
  if (/^text\/html/i.test(type)) return part;
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!/^multipart\//i.test(type) || boundary === undefined || depth > DEEPEST) return null;
  for (const piece of part.body.split(`--${boundary}`).slice(1)) {
    const found = pageIn(partOf(piece.replace(/^\r?\n/, '')), depth + 1);
    if (found) return found;
  }
  return null;
}

function decodedBody({ headers, body }: MailPart): Uint8Array {
  const how = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (how === 'base64') {
    try {
      return bytesOf(atob(body.replace(/[^A-Za-z\d+/]/g, '')));
    } catch {
      refuse('office-broken', { part: 'MIME' });
    }
  }
  if (how !== 'quoted-printable') return bytesOf(body);
  return bytesOf(
    body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/**
 * Reads a web page that was saved with everything that belongs to it in one file (.mht): its page alone.
 * @throws Refusal
 */
export function readMht(bytes: Uint8Array): SourceDocument {
  const page = pageIn(partOf(latin(bytes).trimStart()));
  if (!page) refuse('html', { title: '' });
  return readHtml(decodedBody(page));
}
