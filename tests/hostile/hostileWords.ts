/** What somebody could put into a document, hoping that a page or a spreadsheet does something with it. */
export const HOSTILE_WORDS: readonly string[] = [
  '<img src=x onerror=pwned()>',
  '"><svg onload=pwned()><path/></svg>',
  '</script><script>pwned()</script>',
  "' onmouseover='pwned()' x='",
  'javascript:pwned()',
  '{@html pwned()}${pwned()}{{pwned()}}',
  '&lt;img src=x onerror=pwned()&gt;',
  '<!--',
  '__proto__',
  'constructor',
  '=HYPERLINK("javascript:pwned()","看")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*pwned()',
  '\u202e00.001,9 元',
  '\u2067\u202e没有关上的方向',
  '长'.repeat(60) + 'W'.repeat(300),
  '$&$`$1',
];

/** The same without white space, so that a row of a table stays the row that it was. */
export const HOSTILE_NAMES: readonly string[] = HOSTILE_WORDS.map((word) => word.replace(/\s+/g, '/')).filter(
  // What is longer than any name in a table, or opens a comment, is for sentences.
  (word) => word.length < 60,
);
