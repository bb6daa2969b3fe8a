/**
 * Unpacks what a file that holds a whole site brings, and runs its script. It runs as the file's own first script; the
 * policy of the file knows both scripts by their hashes. Where the browser cannot unpack, the page stays as it was drawn.
 */
import './plain.css';
import { unpackedPart } from './unpackedPart';

const PARTS = ['packed-script', 'packed-styles', 'packed-site'] as const;

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScript: (text: string) => string },
  ) => { createScript: (text: string) => string };
}

async function start(): Promise<void> {
  const [code, styles, held] = await Promise.all(PARTS.map((part) => unpackedPart(part).text()));
  if (code === undefined || styles === undefined || held === undefined) return;
  (globalThis as { mingzhangHeld?: unknown }).mingzhangHeld = JSON.parse(held) as unknown;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
  const script = document.createElement('script');
  const rules = { createScript: (text: string): string => text };
  script.text = trustedTypes ? trustedTypes.createPolicy('mingzhang', rules).createScript(code) : code;
  document.head.append(script);
}

const root = document.documentElement;
root.dataset['unpacking'] = '';
start().catch(() => {
  delete root.dataset['unpacking'];
});
