import { arithmeticText } from '../../i18n/formats/arithmeticText';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount } from '../../i18n/formats/numbers';
import { wordsOf } from '../../i18n/words/words';
import type { RowText } from '../../layout/picture/rowsBlock';
import type { Provenance } from '../../model/fact';
import type { Yuan } from '../../model/money';
import type { ProjectCard } from '../../series/projects/projectCards';

/** One project as a row: its name, how its amount works out, and how long it is beside the longest. */
export function projectRow(project: ProjectCard, most: Yuan, lang: Lang): RowText {
  const { amount, units, line, cell } = project;
  return {
    id: project.id,
    key: project.group || 'rest',
    name: project.name,
    printed: true,
    plain: units ? arithmeticText(units, lang) : '',
    // What a sentence says is beyond doubt; of a cell it may be open which column it stands in.
    ...(amount === null ? {} : surenessOf(line === null ? cell?.provenance : undefined, lang)),
    figure: amount === null ? '–' : formatAmount(amount, columnUnit(lang), project.step),
    ...(amount === null ? {} : { amount, bar: { from: 0, size: Math.abs(amount) / most } }),
  };
}

/** That a figure stands in a place that a rule chose; nothing where it is known. */
export function surenessOf(provenance: Provenance | undefined, lang: Lang): Pick<RowText, 'sure'> {
  return provenance === 'inferred' ? { sure: wordsOf(lang).certainty.inferred.word } : {};
}
