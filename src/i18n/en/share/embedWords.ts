import { plural } from '../../formats/numbers';
import type { EmbedWords } from '../../words/share/embedWords';

/** A name inside a sentence. */
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const embedWords: EmbedWords = {
  sub: (body, year) => `${body}, budget of ${year}, thousand yuan.`,
  subChange: (body, year) => `${body}, budget of ${year} against ${year - 1}, thousand yuan.`,
  subTargets: (body, year) => `${body}, performance targets in the budget of ${year}.`,
  from: (share, source) => ` ${share} from the ${lower(source)}.`,
  flows: (yuan, name) => `${yuan} of every 100 yuan go to ${lower(name)}`,
  flowsShare: (share, name) => `${share} go to ${lower(name)}`,
  flowsManner: (share, name) => `${share} are ${lower(name)}`,
  flowsHidden: (yuan) => `What ${yuan} of every 100 yuan go to is not disclosed`,
  changes: (count, purposes) =>
    count === 1
      ? 'One stated change, with its reason'
      : purposes
        ? `The ${count} purposes that changed most, and why`
        : `The ${count} largest changes, with the stated reasons`,
  source: ({ year, stage }) => `Source: published ${stage === 'final' ? 'final accounts' : 'budget'} of ${year}`,
  beside: (year) => `Figures of ${year} as printed in that year’s document.`,
  quoted: ' The reasons are the document’s words.',
  way: 'Full view and sources on Mingzhang →',
  checked: (count, state, found) =>
    state === '相符'
      ? count === 1
        ? '1 check, which agrees'
        : `${count} checks, all agree`
      : state === '四舍五入差'
        ? `${plural(count, 'check')}, ${found} off by rounding`
        : state === '需核对'
          ? `${plural(count, 'check')}, ${found} to be checked`
          : `${plural(count, 'check')}, ${plural(found, 'contradiction')}`,
  unchecked: 'No figures to check against each other',
  more: {
    changes: (count, purposes) =>
      purposes ? `${plural(count, 'more purpose')} changed →` : `${plural(count, 'more change')} →`,
    projects: (count) => `${plural(count, 'more project')} →`,
    targets: (count) => `${plural(count, 'more target')} →`,
  },
  weight: (points) => `weight ${points}`,
  readout: {
    name: 'What is pointed at',
    ask: 'Tap a mark to see its figure and where it is printed. On a keyboard press left or right.',
    still: 'Where each figure is printed is on Mingzhang.',
    look: 'See it on Mingzhang',
    close: 'Close',
  },
  nothing: 'The document has no figures for this chart.',
  unknown: {
    focus: 'Not in this chart:',
    text: 'The document does not print what this embed was asked to point at, or its code has changed.',
    all: 'See the whole chart on Mingzhang',
  },
  missing: {
    title: 'There is no such chart',
    text: 'The budget or the chart named in this embed’s address is unknown, or was taken down.',
    page: 'There is no page at this address.',
    home: 'Go to Mingzhang →',
  },
  edition: {
    frozen: (edition) => `Frozen edition ${edition}, which never changes`,
    ask: 'Is there a newer one?',
    title: 'The frozen edition and today’s data',
    seen: (data) => `Data when frozen: ${data}`,
    now: (data) => `Data now: ${data}`,
    same: 'The data has not changed; the frozen edition matches today’s.',
    newer: 'The data has been updated; the frozen edition is out of date.',
    live: 'See today’s chart',
    back: 'Back to the frozen edition',
  },
};
