import type { InlineSources } from './Inlined';

/**
 * What a page of the site may do: run and show its own files and the styles and scripts that stand in it, ask its own
 * origin for data, nothing else. No policy for Trusted Types is needed, since no markup is ever made from text in the browser.
 * @param inlined what stands in pages, by hashes; without it nothing may
 * @param trustedTypes name of the one policy that a page may make
 */
export function contentSecurityPolicy(
  { styles, scripts }: InlineSources = { styles: [], scripts: [] },
  trustedTypes = "'none'",
): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    // The embed dialog shows the site's own embeds.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** The page that reads a document: the same, and it may name the script of the site's own reader. */
export const readPagePolicy = (inlined: InlineSources): string => contentSecurityPolicy(inlined, 'mingzhang-worker');

/** The reader itself, a worker: it may run the engine for PDF, which is WebAssembly, and ask its own origin for it. */
export const READER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
