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
    spending: (share, plain) => [`One river, ${share} of it: ${plain}`],
    hundred: (yuan, plain) => [`Of every 100 yuan, ${yuan} go to: ${plain}`],
    undisclosed: (yuan) => [`Of every 100 yuan, ${yuan} have no disclosed category`],
    bridge: (prior, current) => ['From ', prior, ' to ', current],
    changes: (subject, amount, less) => [
      ...(subject ? ['Largest change: ', { quote: subject }, ', '] : ['Largest change: ']),
      amount,
      less ? ' less' : ' more',
    ],
    unit: (one, amount) => [`Each ${one} gets `, amount, ' in a year'],
    projects: (count, amount, units) => [
      plural(count, 'project'),
      ...(amount ? [', ', amount] : []),
      units.length > 0 ? `, shared out by ${units.join(' and ')}` : '',
    ],
    targets: ['What has to be achieved, one figure a line'],
    questions: ['Not answered yet: please ask'],
  },
  say: {
    title: (body, year) => `Welcome. Today we look at the ${year} budget of ${body}.`,
    total: (finding) => `${finding}.`,
    bridge: (finding, steps) => `${finding}; now step by step, ${plural(steps, 'step')}, where the difference is.`,
    sources: (finding) => `First, where the money comes from: ${finding}.`,
    purposes: (finding) => `Next, what it is for: ${finding}.`,
    hundred: (finding) => `Take all the money as 100 yuan. ${finding}.`,
    spending: (finding) => `On the left what money is for, on the right what it becomes. ${finding}.`,
    unit: (finding) => `${finding}; this is worked out from the shares that the document states.`,
    changes: (finding) => `${finding}; the reasons are the document’s own.`,
    projects: (finding) => `The document lists ${finding}. The longer the bar, the more money.`,
    targets: (count) =>
      `The document sets figures to reach this year; here ${count === 1 ? 'is one' : `are ${count}`}. Whether they were reached stands in the final accounts.`,
    open: (finding) => `These two places do not agree: ${finding} Which is right, the body has to say.`,
    questions: (count) =>
      count > 0
        ? `The document does not answer ${count === 1 ? 'this question' : `these ${count} questions`}: please ask now, or take the document along with the code.`
        : 'Please ask now, or take the document along with the code.',
  },
  rows: { less: ['', ' less'], more: ['', ' more'], same: 'unchanged', noPrior: 'Last year: not disclosed' },
  strips: (year, prior, printed) => [
    `Above ${year - 1}, `,
    prior,
    ` (${printed ? 'printed that year' : 'worked out'}), below ${year}, both from 0; the middle is enlarged.`,
  ],
  hundred: { cell: (amount) => ['One cell is ', amount, '. '] },
  river: {
    lump: (name, share) => [`In it one item, “${name}”:`, `${share} of all spending`],
    source: (share, name) => `${share} comes from: ${name}. `,
  },
  share: {
    further: (one) => `Each ${one} gets another `,
    missing: 'What was achieved, and how much was really paid, stands in the final accounts.',
    worked: 'Worked out from the stated shares. ',
  },
  projects: {
    use: 'For\u00a0',
    rest: (count) => `${count} more projects`,
    unknown: 'not all amounts are printed',
    scale: 'One block is one share, all bars on one scale. Thousand yuan.',
  },
  targets: {
    prior: 'last year',
    same: 'unchanged',
    none: 'last year: not stated',
    actual: 'What was reached: see the final accounts. ',
    more: (count) => `${count} more in the explorer.`,
  },
  sides: { one: 'One place says', other: 'Another says', added: 'Another adds up to' },
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
    results: ['What was reached?', 'The final accounts and their review tell.'],
    should: (title) => `Should hold: ${title}`,
    lines: (lines, all) =>
      all === 0 ? `${lines.includes(',') ? 'lines' : 'line'} ${lines}` : `${all} lines: ${lines} …`,
    more: (count) =>
      `${count} more ${count === 1 ? 'contradiction' : 'contradictions'}, all listed on the site under Checks.`,
    mark: '问',
  },
  linesPlace: (lines, several) => `${several ? 'lines' : 'line'} ${lines}`,
  shownBetween: '; ',
  source: (tables, lines) => `Source: ${[tables, lines].filter(Boolean).join(', ')}. `,
  unit: 'Thousand yuan, budget figures.',
  worked: 'Last year derived from the stated changes.',
  onlyHere: 'All questions come from the document itself.',
  minute: 'A minute first',
  qr: {
    label: 'QR code that opens these questions',
    scan: 'Scan for these questions on your phone',
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
    say: 'Say this first',
    notes: 'To read out: words of the document',
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
