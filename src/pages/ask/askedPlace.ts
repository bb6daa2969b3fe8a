import { toAnchor } from '../../addresses/anchors';
import { sourceHref } from '../../addresses/fileHref';
import { formatShare } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { deckWordsOf } from '../../i18n/words/share/deckWords';
import type { OpenMatter } from '../../series/questions/openMatters';
import type { Site } from '../view';

/** Where a reader sees what is not said. */
const VIEWS = {
  undisclosed: 'flows',
  inferred: 'flows',
  results: 'targets',
  targets: 'targets',
  projects: 'projects',
  change: 'changes',
  unread: 'checks',
} as const;

/** Relative address of what a question rests on. */
export function askedPlace(matter: OpenMatter, site: Site): string {
  if (matter.kind === 'contradiction') return site.href({ view: 'checks' }) + toAnchor(matter.id);
  if (matter.kind === 'lump') return sourceHref(site.budget.id, matter.line, site);
  return site.href({ view: VIEWS[matter.kind] });
}

/** Why something is asked, in one line. */
export function whyAsked(matter: OpenMatter, lang: Lang): string {
  const said = deckWordsOf(lang).matters;
  switch (matter.kind) {
    case 'contradiction':
      return said.should(matter.title);
    case 'lump':
      return `${matter.code} ${matter.name} · ${said.lump(formatShare(matter.share))}`;
    case 'undisclosed':
      return said.undisclosedText(formatShare(matter.share));
    case 'inferred':
      return said.inferredText(formatShare(matter.share));
    case 'unread':
      return '';
    default:
      return said[matter.kind][1];
  }
}
