import { askedAnchor } from '../../addresses/anchors';
import { fileHref } from '../../addresses/fileHref';
import type { Action } from '../../i18n/words/share/takeAwayWords';
import { takenWordsOf } from '../../i18n/words/source/takenWords';
import { takeFile, imageName, type TakeKind } from '../../addresses/takeFile';
import type { Site } from '../view';
import { copyText } from './copyText';
import { savePng } from '../../ui/savePng';
import { sentenceOf, type Spoken } from './sentence';
import { sharedBySystem } from './sharePage';
import { shortSentence } from './shortSentence';

export type { Spoken } from './sentence';

/** What an action has to know. */
export interface Asked {
  kind: TakeKind;
  spoken: Spoken;
  site: Site;
}

/** What is said when an action is over; `text` is what was copied, or is to be copied by hand. */
export interface Done {
  said: string;
  text: string;
}

/** On screens narrower than this a square picture is easier to read. */
const NARROW = 600;

/** A project is chosen by the place that the address names. */
function chosen(spoken: Spoken): Spoken {
  return spoken.view === 'projects' ? { ...spoken, focus: askedAnchor(location.hash) } : spoken;
}

/** The actions under a chart that need a script. */
export const actions: Record<Action, (asked: Asked) => Promise<Done>> = {
  async png({ kind, site }: Asked): Promise<Done> {
    const words = takenWordsOf(site.lang);
    const file = takeFile(site.budget.id, kind, window.innerWidth < NARROW ? 'square.svg' : 'svg', site.lang);
    const saved = await savePng(fileHref(file, site), imageName(site.budget.id, kind));
    return { said: saved ? words.saved : words.failed, text: '' };
  },

  async sentence({ spoken, site }: Asked): Promise<Done> {
    const words = takenWordsOf(site.lang);
    const text = `${sentenceOf(chosen(spoken), site.budget, site.lang)} ${location.href}`;
    return { said: (await copyText(text)) ? words.copied : words.byHand, text };
  },

  async share({ spoken, site }: Asked): Promise<Done> {
    const words = takenWordsOf(site.lang);
    const short = shortSentence(chosen(spoken), site.budget, site.lang);
    if (await sharedBySystem(short)) return { said: '', text: '' };
    const text = `${short} ${location.href}`;
    return { said: (await copyText(text)) ? words.copied : words.byHand, text };
  },

  async link({ site }: Asked): Promise<Done> {
    const words = takenWordsOf(site.lang);
    const text = location.href;
    return { said: (await copyText(text)) ? words.linkCopied : words.byHand, text };
  },
};
