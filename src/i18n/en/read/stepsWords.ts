import { plural } from '../../formats/numbers';
import type { StepsWords } from '../../words/read/stepsWords';

export const stepsWords: StepsWords = {
  name: 'What was read',
  title: (figures) => `${plural(figures, 'figure')}, each in its place`,
  second: '',
  lede: (tables, contradictions, unread) =>
    `${plural(tables, 'table')} read as one account. ${
      contradictions === 0
        ? 'The document contradicts itself nowhere'
        : `It contradicts itself in ${plural(contradictions, 'place')}`
    }, and ${unread === 0 ? 'no figure was left unread' : `${plural(unread, 'figure')} could not be read`}; all of it is below.`,
  words: (pages, pictures) => ({
    name: 'Letters',
    text:
      pictures === 0
        ? 'all of it is text, no page is a scan'
        : `${plural(pictures, 'page')} of pictures, which were not read`,
    count: plural(pages, 'page'),
  }),
  lines: (lines) => ({ name: 'Letters', text: 'lines of text, without pages', count: plural(lines, 'line') }),
  grids: (pages) => ({
    name: 'Cells',
    text: 'cut along the printed rules, never guessed from blanks',
    count: plural(pages, 'page'),
  }),
  noGrids: {
    name: 'Cells',
    text: 'text has none; columns are worked out from the form and the sums',
    count: 'none',
  },
  tables: (tables) => ({ name: 'Tables', text: 'joined across pages', count: plural(tables, 'table') }),
  figures: (figures, isCertain) => ({
    name: 'Columns and rows',
    text: isCertain
      ? 'by the words of their headers, none of them guessed'
      : 'a lost column counts only where one placement adds up',
    count: plural(figures, 'figure'),
  }),
  checks: (checks, contradictions) => ({
    name: 'Checks',
    text: `sums, figures printed twice, last year’s: ${plural(checks, 'place')}`,
    count: contradictions === 0 ? 'none fails' : plural(contradictions, 'contradiction'),
  }),
  pages: { title: 'Page by page', note: 'blocks are figures, pale ones a printed 0' },
  page: (page, figures, unread) =>
    `${page}${figures > 0 ? ` · ${plural(figures, 'figure')}` : ''}${unread > 0 ? ` · ${unread} unread` : ''}`,
  sheet: (from, to, figures, unread) =>
    `Lines ${from}–${to}${figures > 0 ? ` · ${plural(figures, 'figure')}` : ''}${unread > 0 ? ` · ${unread} unread` : ''}`,
  certainty: {
    reported: { name: 'reported', text: 'printed in its cell' },
    resolved: { name: 'resolved', text: 'its column was lost, and one placement adds up' },
    inferred: { name: 'inferred', text: 'several readings fit; a stated rule chose' },
    unread: { name: 'not read', text: 'left in the source text, not lost' },
  },
  contradictions: 'Where the document contradicts itself',
  rounding: (count) => `${plural(count, 'more place')} differ by rounding alone.`,
  open: 'Open this account',
};
