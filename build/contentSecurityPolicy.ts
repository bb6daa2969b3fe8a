/**
 * What a page of the site may do: run and show its own files, ask its own origin for data, nothing else. No policy for
 * Trusted Types is needed, since no markup is ever made from text in the browser.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  // The embed dialog shows the site's own embeds.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
