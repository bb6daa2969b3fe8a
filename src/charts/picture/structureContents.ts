import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/formats/numbers';
import { pictureWordsOf } from '../../i18n/words/share/pictureWords';
import { structureWordsOf } from '../../i18n/words/pages/structureWords';
import { wordsOf } from '../../i18n/words/words';
import { ringsBlock } from '../../layout/picture/ringsBlock';
import type { RowText } from '../../layout/picture/rowsBlock';
import type { Structure, StructurePart } from '../../series/structure/structure';
import { figureLines } from '../../series/takeaway/figureLines';
import { isHollow, partLabel } from '../sunburst/partLabel';
import { type Contents, emptyContents } from './contents';

const LEVELS = [1, 0.46, 0.24];

/** One structure as rings and list. */
export function structureContents(structure: Structure, lang: Lang): Contents {
  const words = structureWordsOf(lang);
  const section = words.sections[structure.kind];
  const [largest] = structure.parts;
  if (!largest || structure.parts.every((part) => part.amount <= 0)) return emptyContents(section.plain, words.empty);
  const name = (part: StructurePart) => partLabel(part, structure.kind, lang).name;
  return {
    title: section.finding(formatShare(largest.share), name(largest)),
    unit: columnUnit(lang).word,
    summary: wordsOf(lang).list(structure.parts.map((part) => `${name(part)} ${formatShare(part.share)}`)),
    tables: structure.tables,
    lines: figureLines.structure(structure),
    draw: (room) =>
      ringsBlock(
        structure,
        {
          all: words.all,
          figure: formatAmount(structure.total, columnUnit(lang), structure.step),
          unit: columnUnit(lang).word,
          amount: structure.total,
          row: (part) => rowOf(part, structure, lang),
          more: pictureWordsOf(lang).more,
        },
        room,
      ),
  };
}

function rowOf(part: StructurePart, structure: Structure, lang: Lang): RowText {
  const { code, name, plain, printed } = partLabel(part, structure.kind, lang);
  return {
    id: part.id,
    key: part.key,
    hollow: isHollow(part),
    strength: LEVELS[part.ring] ?? 0.24,
    code: code === name ? '' : code,
    name,
    printed,
    plain,
    figure: formatAmount(part.amount, columnUnit(lang), structure.step),
    note:
      formatShare(part.share) + (part.certainty === 'inferred' ? ` · ${wordsOf(lang).certainty.inferred.word}` : ''),
    amount: part.amount,
    bar: { from: 0, size: Math.min(1, Math.max(0, part.share)) },
  };
}
