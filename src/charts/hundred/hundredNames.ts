import type { Lang } from '../../i18n/lang';
import { ofHundred } from '../../i18n/formats/numbers';
import { termOf } from '../../i18n/terms/terms';
import { wordsOf } from '../../i18n/words/words';
import type { Yuan } from '../../model/money';
import type { HundredPart } from '../../series/overview/hundredYuan';

/** The words of one part of every hundred yuan. */
export interface HundredName {
  id: string;
  key: string;
  title: string;
  official: string;
  /** Says that a part rests on an estimate; empty where it does not. */
  mark: string;
  /** Official name and mark. */
  second: string;
  hollow: boolean;
  /** Its whole amount, and how many of a hundred yuan that is: to three decimals, unless these made it none or all. */
  amount: Yuan;
  yuan: number;
  text: string;
}

/** Plain words before official ones; what is folded or not disclosed has no code to be named by. */
export function hundredNames(parts: readonly HundredPart[], lang: Lang): HundredName[] {
  const words = wordsOf(lang);
  return parts.map(({ node, yuan }) => {
    const { name, plain } = termOf('economic', node.key, node.name, lang);
    const [title, official] =
      node.key === 'rest'
        ? [words.flows.rest(node.members.length), words.flows.restPlain]
        : node.key === 'undisclosed'
          ? [words.hundred.undisclosed, name]
          : [plain || name, `${node.key} ${name}`];
    const mark = node.inferred ? words.certainty.inferred.word : '';
    const second = mark === '' ? official : `${official} · ${mark}`;
    const hollow = node.key === 'undisclosed';
    const { id, key, amount } = node;
    const short = Math.round(yuan * 1000) / 1000;
    const worth = short % 100 === 0 ? yuan : short;
    return { id, key, title, official, mark, second, hollow, amount, yuan: worth, text: ofHundred(yuan) };
  });
}
