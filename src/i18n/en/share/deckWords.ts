import type { DeckWords } from '../../words/share/deckWords';
import { plural } from '../../formats/numbers';

export const deckWords: DeckWords = {
  title: (body, year) => `Deck · ${body} budget ${year}`,
  presenterTitle: (body, year) => `Speaker · ${body} budget ${year}`,
  describe: (body, year) =>
    `The ${year} budget of ${body}, slide by slide: how much, where from, where to, what changed, what is still open.`,
  yearOf: (year) => `Budget ${year}`,
  head: (year) => `Budget ${year}`,
  place: (slide, slides) => `Slide ${slide} of ${slides}`,
  after: (slides) =>
    `${slides} more slides: where the money comes from, where it goes, what changed, what is still open.`,
  edition: (source, sha) => `${source}, SHA-256 ${sha}`,
  findings: {
    total: (total, change, less) =>
      change
        ? [change, less ? ' less than last year' : ' more than last year']
        : [total, ' this year; the document does not say whether that is more or less than last year'],
    totalUnread: (total) => [total, ' this year; whether that is more or less than last year was not read'],
    sources: (share, name) => [`${share} comes from: ${name}`],
    purposes: (share, name) => [`${share} is for: ${name}`],
    spending: (share, plain) => [`${share} is spent on: ${plain}`],
    hundred: (yuan, plain) => [`Of every 100 yuan, ${yuan} go to: ${plain}`],
    undisclosed: (yuan) => [`Of every 100 yuan, ${yuan} have no disclosed category`],
    bridge: (prior, current) => ['From ', prior, ' to ', current],
    changes: (subject, amount, less) => [
      ...(subject ? ['Largest change: ', { quote: subject }, ', '] : ['Largest change: ']),
      amount,
      less ? ' less' : ' more',
    ],
    projectUnits: (name, count, unit, each) => [{ quote: name }, `: ${count}\u00a0`, unit, ', ', each, ' each'],
    project: (name, amount) => (amount ? [{ quote: name }, ': ', amount] : [{ quote: name }, ': no amount printed']),
    targets: (all) => [all === 1 ? 'One thing to achieve this year' : `${all} things to achieve this year`],
    contradictions: (count) => [
      count === 1 ? 'The document contradicts itself once' : `The document contradicts itself ${count} times`,
    ],
    unread: ['What was not read'],
    open: ['What the document leaves open'],
    questions: ['Not answered yet: please ask'],
  },
  of: (page, pages) => ` (${page}/${pages})`,
  rows: { less: 'less', more: 'more', same: 'unchanged', noPrior: 'Last year: not disclosed' },
  project: {
    period: 'Period: ',
    more: (count) => `${count} more ${count === 1 ? 'target' : 'targets'} in the explorer.`,
    part: (share) => `${share} of all projects`,
  },
  targets: { prior: 'Last year', none: 'Last year: not disclosed', actual: 'Actually reached: not yet published' },
  matters: {
    or: (subject) => [subject ? `${subject}: ` : '', ', or ', '?'],
    undisclosed: ['without a disclosed category'],
    undisclosedText: (share) => `${share} of all. The document gives no economic category.`,
    inferred: ['is matched to purposes by inference'],
    inferredText: (share) =>
      `${share} of all. The totals of purposes and of spending are printed; no table crosses them.`,
    lump: (share) => `${share} of all`,
    lumpQuestion: ' for what?',
    unread: (figures) => (figures > 0 ? `${plural(figures, 'number')} not read` : 'Some of it was not read'),
    unreadText: (figures, money, places) =>
      [
        figures > 0
          ? `Not read: ${plural(figures, 'number')} in ${plural(places, 'place')}`
          : `Not read: ${plural(places, 'place')}`,
        money > 0
          ? `${money === places ? 'in all of them' : `in ${money} of them`} money is missing`
          : 'no total is touched',
        'this does not mean that the document is silent. The page “Checks” lists them.',
      ].join('; '),
    change: ['More or less than last year?', 'Not written. That does not mean unchanged.'],
    projects: ['Which projects are there?', 'The document does not describe them one by one.'],
    targets: ['What has to be achieved?', 'The document prints no performance targets.'],
    results: ['What was reached?', 'The results are not yet published.'],
    should: (title) => `Should hold: ${title}`,
    lines: (lines, all) =>
      all === 0 ? `${lines.includes(',') ? 'lines' : 'line'} ${lines}` : `${all} lines: ${lines} …`,
    more: (count) => `${count} more, all listed on the site under Checks.`,
    mark: '问',
  },
  source: (tables, lines) => `Source: ${[tables, lines].filter(Boolean).join(', ')}. `,
  unit: 'Thousand yuan, budget figures.',
  worked: 'Last year derived from the stated changes.',
  onlyHere: 'All questions come from the document itself.',
  qr: {
    label: 'QR code that opens this budget',
    scan: 'Scan to see it on your phone',
    none: 'Every figure is from the public document',
  },
  controls: {
    previous: 'Back',
    next: 'Next',
    overview: 'Overview',
    goto: 'Go to',
    black: 'Black',
    presenter: 'Speaker',
    fullscreen: 'Full screen',
    help: 'Keys',
    leave: 'Explorer',
  },
  help: {
    title: 'Keys',
    keys: {
      next: 'Next: PageDown, →, ↓, Space, N',
      previous: 'Back: PageUp, ←, ↑, P',
      ends: 'First and last step: Home, End',
      black: 'Black screen: B or .',
      fullscreen: 'Full screen: F, or a clicker’s F5',
      overview: 'Overview: O',
      goto: 'Go to a slide: G',
      presenter: 'Speaker’s window: S',
      help: 'This list: ?',
      escape: 'Close: Esc',
    },
    touch: 'Touch: swipe, or tap the left or right side of the screen.',
    close: 'Close',
  },
  goto: { title: 'Go to which slide?', label: (slides) => `Number, 1 to ${slides}`, go: 'Go', cancel: 'Cancel' },
  open: (place, title) => `${place}: ${title}`,
  blocked: 'The browser did not open a second window. The deck goes on without it.',
  presenter: {
    next: 'Next',
    last: 'This is the last step.',
    notes: 'To read out: words of the document',
    noNotes: 'There is nothing to read out for this slide.',
    clock: 'Time',
    elapsed: 'Elapsed',
    again: 'Restart',
    alone: 'Not in touch with the deck’s window; this one turns pages on its own.',
    together: 'In step with the deck',
  },
  file: {
    face: (file) => `One file, no network needed: ${file}`,
    edition: (sha, version) => `source SHA-256 ${sha}, made by ${version}`,
    ways: 'This file',
    present: 'Present it',
    explore: 'Explore it',
    noScript: 'Scripts are off, so these are the titles of the slides; with scripts on, every figure can be opened.',
  },
};
