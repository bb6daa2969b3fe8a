import { partTitle } from '../../charts/Sunburst/partLabel';
import { embedWordsOf } from '../../i18n/embedWords';
import { columnUnit, formatAmount, formatShare } from '../../i18n/numbers';
import { structureWordsOf } from '../../i18n/structureWords';
import { termOf } from '../../i18n/terms';
import { wordsOf } from '../../i18n/words';
import { structureView, type Structure } from '../../series/structure';
import { partsOf } from '../../series/structure/parts';
import { defineCard } from '../card';
import { inner, sum, textHeight, WIDE } from '../measure';
import StructureCard from './StructureCard.svelte';
import { rowsOf, WHEEL } from './structureRows';

/** What the money is for, as rings of classes, sections and items beside a list of the larger ones. */
export const structure = defineCard<Structure>({
  component: StructureCard,
  load: (budget) => structureView(budget).purposes,
  empty: ({ parts }) => parts.length === 0,
  title({ parts }, lang) {
    const [largest] = parts;
    if (!largest) return wordsOf(lang).site.views.structure;
    const name =
      largest.kind === 'code'
        ? termOf('function', largest.code, largest.name, lang).name
        : partTitle(largest, 'function', lang);
    return structureWordsOf(lang).sections.function.finding(formatShare(largest.share), name);
  },
  sub: (_, { body, year }, lang) => embedWordsOf(lang).sub(body, year),
  tables: ({ tables }) => tables,
  lines: ({ parts }) => partsOf(parts).flatMap(({ cells }) => cells.map(({ line }) => line)),
  table(data, lang) {
    const { head } = structureWordsOf(lang);
    return {
      head: [head.code, `${head.amount} (${columnUnit(lang).word})`, head.share],
      rows: data.parts.map((part) => [
        partTitle(part, 'function', lang),
        formatAmount(part.amount, columnUnit(lang), data.step),
        formatShare(part.share),
      ]),
    };
  },
  height(data, lang, width) {
    const column = inner(width);
    const wheel = Math.min(column, WHEEL);
    const room = (width >= WIDE ? column - WHEEL - 24 : column) - 20 - 100;
    const rows = rowsOf(data).map(
      (part) =>
        13 +
        textHeight(partTitle(part, 'function', lang), room - (part.ring > 0 ? 24 : 0), part.ring > 0 ? 14 : 15, 20),
    );
    const list = 2 + sum(rows.map((row) => Math.max(34, row)));
    return width >= WIDE ? Math.max(wheel, list) : wheel + 14 + list;
  },
});
