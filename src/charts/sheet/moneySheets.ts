import { countWord } from '../../i18n/formats/countWords';
import type { Lang } from '../../i18n/lang';
import { ruleSentence } from '../../i18n/words/source/ruleWords';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import { wordsOf } from '../../i18n/words/words';
import type { FlowCertainty } from '../../model/flow';
import type { Cell } from '../../series/tables/cell';
import type { Kpi } from '../../series/overview/kpis';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import type { Structure } from '../../series/structure/structure';
import { partsOf } from '../../series/structure/parts';
import { codeOf, labelsOf } from '../sankey/labels';
import { partLabel } from '../sunburst/partLabel';
import { type Sheet, type SheetValue, headOf, rateOf } from './csvText';

/** A part of one in percent, to four decimals. */
function percent(share: number): number {
  return Math.round(share * 1_000_000) / 10_000;
}

/** Where cells stand: tables, rows, columns and lines, each once, with a bar between them. */
function placesOf(cells: readonly Cell[]): [table: string, row: string, column: string, line: string] {
  const all = (pick: (cell: Cell) => string | number) => [...new Set(cells.map(pick))].join(' | ');
  return [all((cell) => cell.table), all((cell) => cell.row), all((cell) => cell.column), all((cell) => cell.line)];
}

/** How sure a sum of printed cells is: as printed if it is one, and never surer than its cells. */
function certaintyOf(cells: readonly Cell[]): FlowCertainty {
  if (cells.some((cell) => cell.provenance === 'inferred')) return 'inferred';
  return cells.length === 1 ? 'reported' : 'derived';
}

/** The main figures, then what every hundred yuan go to. */
export function overviewSheet({ kpis, hundred, flow }: PictureSubject, lang: Lang): Sheet {
  const words = wordsOf(lang);
  const sheet = sheetWordsOf(lang);
  const unitOf = ({ unit, value }: Kpi) => (unit === 'yuan' ? sheet.yuan : countWord(unit, value, lang));
  const labels = labelsOf(flow.series, lang);
  const figures = kpis.map((kpi): SheetValue[] => [
    '',
    words.kpi.names[kpi.key],
    kpi.value,
    unitOf(kpi),
    null,
    kpi.change?.prior ?? null,
    kpi.change?.amount ?? null,
    kpi.change?.percent ? rateOf(kpi.change.percent) : null,
    words.certainty[kpi.inferred ? 'inferred' : 'reported'].word,
    '',
    kpi.line,
  ]);
  const parts = hundred.map(({ node, yuan }): SheetValue[] => {
    const cells = flow.details[node.id]?.cells ?? [];
    const [table, , , line] = placesOf(cells);
    const certainty = node.key === 'undisclosed' ? 'undisclosed' : certaintyOf(cells);
    const amounts = [node.amount, sheet.yuan, Math.round(yuan * 10_000) / 10_000, null, null, null];
    return [codeOf(node), labels.get(node.id)?.name ?? '', ...amounts, words.certainty[certainty].word, table, line];
  });
  return {
    head: headOf(
      ['code', 'item', 'amount', 'unit', 'share', 'prior', 'change', 'percent', 'certainty', 'table', 'line'],
      lang,
    ),
    rows: [...figures, ...parts],
  };
}

/** Every band of the flow chart. */
export function flowsSheet({ flow }: PictureSubject, lang: Lang): Sheet {
  const words = wordsOf(lang);
  const { yuan } = sheetWordsOf(lang);
  const { series, details } = flow;
  const labels = labelsOf(series, lang);
  const nodes = new Map(series.layers.flat().map((node) => [node.id, node]));
  const ends = (id: string) => {
    const node = nodes.get(id);
    return [node ? codeOf(node) : '', labels.get(id)?.name ?? id];
  };
  const rows = series.bands.flat().map((band): SheetValue[] => {
    const [table, , , line] = placesOf(details[band.id]?.cells ?? []);
    const range = band.certainty === 'inferred' ? [band.min, band.max] : [null, null];
    const sure = [words.certainty[band.certainty].word, ruleSentence(band.rule, band.certainty, lang)];
    return [
      ...ends(band.from),
      ...ends(band.to),
      band.amount,
      yuan,
      percent(band.share),
      ...range,
      ...sure,
      table,
      line,
    ];
  });
  return {
    head: headOf(
      [
        'fromCode',
        'from',
        'toCode',
        'to',
        'amount',
        'unit',
        'share',
        'least',
        'most',
        'certainty',
        'rule',
        'table',
        'line',
      ],
      lang,
    ),
    rows,
  };
}

/** Every part of a structure, each before what it divides into. */
export function structureSheet(structure: Structure, lang: Lang): Sheet {
  const words = wordsOf(lang);
  const { yuan } = sheetWordsOf(lang);
  const rows = partsOf(structure.parts).map((part): SheetValue[] => {
    const { code, name } = partLabel(part, structure.kind, lang);
    const worth = [part.amount, yuan, percent(part.share), words.certainty[part.certainty].word];
    return [code, name, part.ring + 1, ...worth, ...placesOf(part.cells)];
  });
  return {
    head: headOf(
      ['code', 'item', 'level', 'amount', 'unit', 'share', 'certainty', 'table', 'row', 'column', 'line'],
      lang,
    ),
    rows,
  };
}
