import { partTitle } from '../../../charts/sunburst/partLabel';
import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import { formatShare } from '../../../i18n/formats/numbers';
import { structureWordsOf } from '../../../i18n/words/pages/structureWords';
import { termOf } from '../../../i18n/terms/terms';
import { wordsOf } from '../../../i18n/words/words';
import { structureView, type Structure } from '../../../series/structure/structure';
import { figureLines } from '../../../series/takeaway/figureLines';
import { defineCard } from '../../card';
import { inner, sum, textHeight, WIDE } from '../../frameHeight';
import { partReadings } from '../../readout/listReadings';
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
  lines: figureLines.structure,
  readings: partReadings,
  height(data, lang, width) {
    const column = inner(width);
    const wheel = Math.min(column, WHEEL);
    const room = (width >= WIDE ? column - WHEEL - 24 : column) - 20 - 100;
    const rows = rowsOf(data).map(
      (part) =>
        13 +
        textHeight(
          partTitle(part, 'function', lang),
          room - (part.ring > 0 ? 12 + 12 * part.ring : 0),
          part.ring > 0 ? 14 : 15,
          20,
        ),
    );
    const list = 2 + sum(rows.map((row) => Math.max(34, row)));
    return width >= WIDE ? Math.max(wheel, list) : wheel + 14 + list;
  },
});
