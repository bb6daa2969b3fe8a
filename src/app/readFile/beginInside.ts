import type { BeginWorker } from '../../queries/reader/ReaderJob';
import { unpackedPart } from '../oneFile/unpackedPart';
import { beginnerOf } from '../read/beginnerOf';
import type { BeginReader } from '../reader/beginReader';
import { InsideReader } from './InsideReader';

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScript: (text: string) => string },
  ) => { createScript: (text: string) => string };
}

/** What the script of the reader has left in this page. */
const left = (): BeginReader | undefined => globalThis.mingzhangReader;

/** Runs the script of the reader in this page, whose policy knows it by its hash; returns what begins it. */
function runInPage(script: string): BeginReader {
  const already = left();
  if (already) return already;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const rules = { createScript: (text: string): string => text };
  const element = document.createElement('script');
  element.text = trustedTypes?.createPolicy('mingzhang-reader', rules).createScript(script) ?? script;
  document.head.append(element);
  const begin = left();
  if (!begin) throw new Error('the reader did not run');
  return begin;
}

/** What begins the reader that stands in this file; it is unpacked once, when it is first asked for. */
export function beginInside(): BeginWorker {
  let script: Promise<string> | null = null;
  let engine: Promise<ArrayBuffer> | null = null;
  let beginWorker: (() => Worker) | null = null;
  return () =>
    new InsideReader({
      script: () => (script ??= unpackedPart('packed-reader').text()),
      engine: () => (engine ??= unpackedPart('packed-engine').arrayBuffer()),
      worker: (text) => {
        beginWorker ??= beginnerOf(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), 'classic');
        return beginWorker();
      },
      inPage: runInPage,
    });
}
