import { partLabel } from '../../charts/sunburst/partLabel';
import type { Lang } from '../../i18n/lang';
import { formatShare } from '../../i18n/formats/numbers';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import type { Structure, StructurePart } from '../../series/structure/structure';
import { wayTo } from '../../series/structure/parts';
import type { BudgetBrief } from '../view';
import { cellsSentence, sourceSentence, worth } from './changeClause';

/** Most classes that are named for the whole. */
const NAMED = 3;

/** A code with its money, or the largest classes of all. */
export function structureSentence(structure: Structure, focus: string, budget: BudgetBrief, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const { body, year } = budget;
  const name = (part: StructurePart) => partLabel(part, structure.kind, lang).name;
  const way = wayTo(structure.parts, focus);
  const part = way.at(-1);
  if (part) {
    // A part without a code of its own is named with its class.
    const [above] = way;
    const full = part.kind === 'code' || !above || above === part ? name(part) : `${name(above)} · ${name(part)}`;
    const amount = worth(part.amount, structure.step, lang);
    return words.text([
      words.sentence([
        words.within(body, year, full, amount, formatShare(part.share)),
        words.certainty[part.certainty],
      ]),
      cellsSentence(budget, part.cells, lang),
    ]);
  }
  const say = structure.kind === 'function' ? words.purpose : words.spent;
  return words.text([
    words.sentence([
      words.whole(body, year, worth(structure.total, structure.step, lang)),
      ...structure.parts.slice(0, NAMED).map((one) => say(formatShare(one.share), name(one))),
    ]),
    sourceSentence(budget, structure.tables, [], lang),
  ]);
}
