import { labelsOf } from '../../charts/sankey/labels';
import { partLabel } from '../../charts/sunburst/partLabel';
import { arithmeticText } from '../../i18n/formats/arithmeticText';
import { claimClauses, tellsPartAlone } from '../../i18n/formats/claim';
import { countedOf } from '../../i18n/formats/countedOf';
import { formatShare } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import { isShort, shortWordsOf } from '../../i18n/words/share/shortWords';
import { unitWordsOf } from '../../i18n/words/share/unitWords';
import { checkWordsOf } from '../../i18n/words/source/checkWords';
import { unreadWordsOf } from '../../i18n/words/source/unreadWords';
import { wordsOf } from '../../i18n/words/words';
import type { ChangeItem, ChangeList } from '../../series/changes/changeList';
import { shortBody } from '../../series/deck/slide';
import type { FlowView } from '../../series/flows/flowView';
import type { Headline } from '../../series/overview/headline';
import type { ProjectBrief } from '../../series/projects/projectPage';
import { wayTo } from '../../series/structure/parts';
import type { Structure } from '../../series/structure/structure';
import { printedCells, type PrintedTables } from '../../series/tables/printedTables';
import type { BudgetBrief } from '../view';
import { worth } from './changeClause';
import type { Spoken } from './sentence';

/** Most characters of a name within it; where that is too long, of the same name once more. */
const NAMES: Readonly<Record<Lang, readonly number[]>> = { zh: [16, 8, 4], en: [40, 20, 8] };

/** Ways to say the same, the fullest first; each is true alone. */
type Drafts = readonly (readonly string[])[];

/** What a figure comes to, in one sentence that is read in a chat. */
export function shortSentence(spoken: Spoken, budget: BudgetBrief, lang: Lang): string {
  // Of what rests on other documents the server has made the sentence.
  if (spoken.view === 'years' || spoken.view === 'account') return spoken.data.short;
  const said = NAMES[lang].map((most) => draftsOf(spoken, { lang, most }));
  return fittedSentence(said.flat(), budget, lang);
}

/** The fullest way to say it that has room: with the body's name, else without. A figure is never cut. */
export function fittedSentence(
  drafts: Drafts,
  { body, year, stage }: Pick<BudgetBrief, 'body' | 'year' | 'stage'>,
  lang: Lang,
): string {
  const words = shortWordsOf(lang);
  const document = words.document(year, stage);
  const said = [shortBody(body), ''].flatMap((name) =>
    drafts.map((clauses) => words.sentence(name, document, clauses)),
  );
  return said.find((text) => isShort(text, lang)) ?? words.sentence('', document, []);
}

/** The language, and how long a name may be. */
interface Room {
  lang: Lang;
  most: number;
}

function draftsOf(spoken: Exclude<Spoken, { view: 'years' | 'account' }>, room: Room): Drafts {
  const { lang } = room;
  const words = shortWordsOf(lang);
  switch (spoken.view) {
    case 'overview':
      return headlineDrafts(spoken.data.headline, lang);
    case 'flows':
      return flowDrafts(spoken.data, spoken.focus, room);
    case 'structure':
      return structureDrafts(spoken.data, spoken.focus, room);
    case 'changes':
      return changeDrafts(spoken.data, spoken.shown, room);
    case 'projects': {
      const { projects, total, step } = spoken.data;
      const chosen = projects.find(({ id }) => id === spoken.focus);
      if (chosen) return projectDrafts(chosen, room);
      return [[words.projects(projects.length, total === null ? '' : worth(total, step, lang))]];
    }
    case 'project':
      return projectDrafts(spoken.data, room);
    case 'unit': {
      const { main } = spoken.data;
      const counted = countedOf(main, lang);
      const one = shortened(counted.one, room);
      return [[unitWordsOf(lang).finding({ ...counted, one }, worth(main.each, main.step, lang))]];
    }
    case 'targets':
      return [[targetWordsOf(lang).title(spoken.data.counts)]];
    case 'checks':
      return [[checkWordsOf(lang).title(spoken.data.total, spoken.data.counts['不符'])]];
    case 'tables':
      return tableDrafts(spoken.data, spoken.focus, room);
  }
}

/** The total, whether it is more or less than last year, and why. */
function headlineDrafts(headline: Headline, lang: Lang): Drafts {
  const words = shortWordsOf(lang);
  const { total, step, inferred } = headline;
  const whole =
    total === null
      ? [headline.unread ? unreadWordsOf(lang).figure : wordsOf(lang).headline.noTotal]
      : [words.whole(worth(total, step, lang)), inferred ? words.inferred : ''];
  const clauses = changeClauses(headline, lang);
  return [
    [...whole, ...clauses],
    [...whole, ...clauses.slice(0, 1)],
    headline.change ? whole : [...whole, headline.unread ? words.unread : words.unsaid],
  ];
}

/** More or less than last year and why, or that nobody says so. */
function changeClauses(
  said: Pick<Headline, 'change' | 'reason' | 'ofWhole' | 'brief'> & { unread?: true },
  lang: Lang,
): string[] {
  if (said.change === null && said.unread) return [shortWordsOf(lang).unread];
  if (said.change === null && !tellsPartAlone(said)) return [shortWordsOf(lang).unsaid];
  return claimClauses(said, lang).map((clause) => inside(clause, lang));
}

function flowDrafts({ series, details }: FlowView, focus: string, room: Room): Drafts {
  const { lang } = room;
  const words = shortWordsOf(lang);
  const labels = labelsOf(series, lang);
  const name = (id: string) => shortened(labels.get(id)?.name ?? id, room);
  const nodes = series.layers.flat().flatMap((node) => [node, ...node.members]);
  const node = nodes.find(({ id }) => id === focus);
  const band = series.bands.flat().find(({ id }) => id === focus);
  if (node && details[node.id]) {
    const amount = worth(node.amount, series.step, lang);
    const has = node.key === 'undisclosed' ? words.undisclosed(amount) : words.has(name(node.id), amount);
    const sure = node.inferred ? words.inferred : '';
    return [
      [has, words.share(formatShare(node.share)), sure],
      [has, sure],
    ];
  }
  if (band) {
    const has = words.band(name(band.from), name(band.to), worth(band.amount, series.step, lang));
    const sure = band.certainty === 'inferred' ? words.inferred : '';
    return [
      [has, words.share(formatShare(band.share)), sure],
      [has, sure],
    ];
  }
  const whole = words.whole(worth(series.total, series.step, lang));
  const [source, purpose] = series.layers.map((layer) => layer[0]);
  const from = source ? words.from(formatShare(source.share), name(source.id)) : '';
  const to = purpose ? words.purpose(formatShare(purpose.share), name(purpose.id)) : '';
  return [[whole, from, to], [whole, to], [whole]];
}

function structureDrafts(structure: Structure, focus: string, room: Room): Drafts {
  const { lang } = room;
  const words = shortWordsOf(lang);
  const { parts, kind, step, total } = structure;
  const way = wayTo(parts, focus);
  const part = way.at(-1);
  const say = kind === 'function' ? words.purpose : words.spent;
  if (!part) {
    const whole = words.whole(worth(total, step, lang));
    const largest = parts
      .slice(0, 2)
      .map((one) => say(formatShare(one.share), shortened(partLabel(one, kind, lang).name, room)));
    return [[whole, ...largest], [whole, ...largest.slice(0, 1)], [whole]];
  }
  // A part without a code of its own is named with its class.
  const named = part.kind === 'code' ? [part] : way.slice(-2);
  const name = shortened(named.map((one) => partLabel(one, kind, lang).name).join(' · '), room);
  const has = words.has(name, worth(part.amount, step, lang));
  const sure = part.certainty === 'inferred' ? words.inferred : '';
  return [
    [has, words.share(formatShare(part.share)), sure],
    [has, sure],
  ];
}

/** How the whole changed and what changed most of it; of a filter only the latter. */
function changeDrafts(list: ChangeList, shown: readonly ChangeItem[], room: Room): Drafts {
  const { lang } = room;
  const filtered = shown.length < list.items.length;
  const moved = shown.filter(({ amount }) => amount !== 0);
  const largest = (filtered ? undefined : moved.find(({ code }) => code !== '')) ?? moved[0];
  const item = largest ? [itemClause(largest, room)] : [];
  const claim = {
    change: list.total,
    reason: null,
    ofWhole: false,
    brief: '',
    ...(list.unread ? { unread: true as const } : {}),
  };
  const said = filtered ? [] : changeClauses(claim, lang);
  const total =
    list.total && !filtered
      ? [shortWordsOf(lang).whole(worth(list.total.prior + list.total.amount, list.total.step, lang))]
      : [];
  return [[...total, ...said, ...item], [...said, ...item], said.length > 0 ? [...total, ...said] : item];
}

function itemClause({ kind, amount, current, step, subject }: ChangeItem, room: Room): string {
  const { lang } = room;
  const words = shortWordsOf(lang);
  const name = shortened(subject, room);
  if (kind === 'new') return words.isNew(name, worth(current, step, lang));
  if (kind === 'ended') return words.ended(name);
  return (amount < 0 ? words.less : words.more)(name, worth(Math.abs(amount), step, lang));
}

function projectDrafts({ name, amount, step, units }: ProjectBrief['project'], room: Room): Drafts {
  const { lang } = room;
  const has = shortWordsOf(lang).project(shortened(name, room), amount === null ? '' : worth(amount, step, lang));
  return [[has, units ? arithmeticText(units, lang) : ''], [has]];
}

function tableDrafts({ tables }: Pick<PrintedTables, 'tables'>, focus: string, room: Room): Drafts {
  const { lang } = room;
  const words = shortWordsOf(lang);
  for (const table of tables) {
    const found = printedCells(table).find(({ cell }) => cell.fact === focus);
    if (!found) continue;
    const { row, head, cell } = found;
    const label = shortened(table.label || table.title, room);
    return [[words.cell(label, row.row, shortened(head.name || head.code, room), cell.text, table.unit)]];
  }
  const figures = tables.reduce((sum, table) => sum + table.figures, 0);
  return [[words.tables(tables.length, figures)]];
}

/** A clause of a headline inside of a sentence. */
function inside(clause: string, lang: Lang): string {
  const plain = clause.replace(/[，,]$/, '');
  return lang === 'zh' ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** A name within the length that it has room for, with a sign that there is more. */
function shortened(name: string, { most }: Room): string {
  const letters = [...name];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name;
}
