import { arithmeticText } from '../../i18n/formats/arithmeticText';
import { formatPercent, grouped, ofHundred } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import type { Phrase } from '../../i18n/words/share/deckWords';
import { termOf } from '../../i18n/terms/terms';
import { minuteWordsOf } from '../../i18n/words/share/minuteWords';
import { wordsOf } from '../../i18n/words/words';
import type { Look, MinuteCardKind } from '../../layout/minute/minuteScene';
import { lookOf } from '../../layout/minute/minuteScene';
import type { MinuteCell, MinutePart, MinuteProject, MinuteStep, MinuteView } from '../../series/minute/minuteView';

/** A row of a card: what some of its squares stand for. */
export interface MinuteRow {
  id: string;
  key: string;
  look: Look;
  name: string;
  /** Whether the name is the document's own. */
  printed: boolean;
  second: string;
  figure: string;
  place: MinuteStep['place'];
  cell: MinuteStep['cell'];
  /** Name of the project's page in the address; empty for everything else. */
  slug: string;
}

/** What a card says. */
export interface MinuteText {
  /** In lines. */
  title: Phrase[];
  text: Phrase;
  /** A figure that stands alone: the total of a year. */
  total: { yuan: number; derived: boolean; inferred: boolean; cell: MinuteCell | null } | null;
  notes: Phrase[];
  rows: MinuteRow[];
}

/** The words of one card. */
export function minuteText(view: MinuteView, kind: MinuteCardKind, lang: Lang): MinuteText {
  const words = minuteWordsOf(lang);
  const worth = (yuan: number) => ({ yuan: Math.abs(yuan), step: view.step });
  const none = { total: null, notes: [], rows: [] };
  const { prior, total, cell } = view;
  const less = (prior?.change ?? 0) < 0;
  switch (kind) {
    case 'before':
      return {
        ...none,
        title: [words.before.title(worth(prior?.amount ?? 0))],
        text: words.square(worth(total / 100)),
        total: prior && { yuan: prior.amount, derived: !prior.cell, inferred: prior.inferred, cell: prior.cell },
        notes: [[prior?.cell ? words.before.printed : words.before.text]],
      };
    case 'steps':
      return {
        ...none,
        title: [[words.steps.title(sumText(view.steps, -1), sumText(view.steps, 1))]],
        text: words.steps.text(worth(prior?.change ?? 0), less),
        rows: view.steps.map((step) => stepRow(step, lang)),
      };
    case 'now':
      return {
        ...none,
        title: [[words.now.title(prior && prior.change !== 0 ? less : null)]],
        text:
          prior && prior.change !== 0
            ? words.now.text(worth(prior.change), formatPercent((100 * prior.change) / prior.amount), less)
            : [words.now.alone],
        total: { yuan: total, derived: false, inferred: view.inferred, cell },
        notes: prior ? (less ? [[words.now.ghost]] : []) : [words.square(worth(total / 100))],
      };
    case 'purposes':
    case 'kinds': {
      const layer = kind === 'kinds' ? 'economic' : 'function';
      const rows = view[kind].map((part) => partRow(part, layer, lang));
      const [largest] = [...view[kind]].sort((a, b) => b.squares - a.squares);
      const first = rows.find(({ id }) => id === largest?.id);
      return {
        ...none,
        title: words[kind].title(first?.figure ?? '', first?.name ?? '').map((line) => [line]),
        text: [words[kind].text],
        rows,
      };
    }
    case 'projects': {
      const count = view.projects.reduce((sum, { folds }) => sum + (folds || 1), 0);
      const lifted = view.projects.reduce((sum, { squares }) => sum + squares, 0);
      return {
        ...none,
        title: [[words.projects.title(ofHundred(lifted), count)]],
        text: [words.projects.text],
        rows: view.projects.map((project) => projectRow(project, view, lang)),
      };
    }
  }
}

function projectRow(
  { id, slug, name, purpose, squares, units, folds }: MinuteProject,
  view: MinuteView,
  lang: Lang,
): MinuteRow {
  const printed = folds === 0;
  return {
    id,
    slug,
    key: view.purposes[purpose]?.key ?? '',
    look: 'ink',
    name: printed ? name : minuteWordsOf(lang).otherProjects(folds),
    printed,
    second: units ? arithmeticText(units, lang) : '',
    figure: ofHundred(squares),
    place: null,
    cell: null,
  };
}

/** Squares of the steps in one direction; empty where there are none. */
function sumText(steps: readonly MinuteStep[], sign: number): string {
  const same = steps.filter(({ squares }) => Math.sign(squares) === sign);
  return same.length === 0 ? '' : ofHundred(Math.abs(same.reduce((sum, { squares }) => sum + squares, 0)));
}

function stepRow({ id, key, name, squares, certainty, place, cell, folds }: MinuteStep, lang: Lang): MinuteRow {
  const words = minuteWordsOf(lang);
  const said = certainty === 'undisclosed' ? words.unstated : squares < 0 ? words.less(folds) : words.more(folds);
  const size = Math.abs(squares);
  const sign = squares < 0 ? '−' : '+';
  const plain = termOf('function', key, '', lang);
  return {
    id,
    key,
    look: certainty === 'undisclosed' ? 'hollow' : certainty,
    name: name || said,
    printed: name !== '',
    second: lang === 'zh' ? plain.plain : plain.name,
    figure: size < 0.05 ? `${sign}<0.1` : sign + grouped(size, 1),
    place,
    cell,
    slug: '',
  };
}

function partRow(part: MinutePart, layer: 'function' | 'economic', lang: Lang): MinuteRow {
  const words = wordsOf(lang);
  const { id, key, squares, certainty, folds } = part;
  const { name, plain } = termOf(layer, key, part.name, lang);
  const own = folds > 0 ? words.flows.rest(folds) : key === 'undisclosed' ? words.hundred.undisclosed : plain || name;
  const official = folds > 0 || key === 'undisclosed' ? '' : `${key} ${name}`;
  const sure = certainty === 'inferred' ? words.certainty.inferred.word : '';
  return {
    id,
    key,
    look: lookOf(certainty),
    name: own,
    printed: false,
    second: [official, sure].filter(Boolean).join(' · '),
    figure: ofHundred(squares),
    place: null,
    cell: null,
    slug: '',
  };
}
