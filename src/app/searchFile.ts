import type { PlainNames } from '../i18n/terms/plainNames';
import { toAnchor } from '../addresses/anchors';
import { entryFor } from '../i18n/terms/entryFor';
import { explained, GLOSSARY_PARTS, termPrinted } from '../i18n/glossary/glossaryTerm';
import { LANGS, otherLang, type Lang } from '../i18n/lang';
import { meansWordsOf } from '../i18n/words/pages/meansWords';
import { formatAmount, columnUnit } from '../i18n/formats/numbers';
import { englishWords, everydayWords } from '../i18n/terms/everydayWords';
import { searchWordsOf } from '../i18n/words/pages/searchWords';
import { termOf } from '../i18n/terms/terms';
import type { Budget } from '../model/budget';
import { answers } from '../series/answers/answers';
import type { AnswerFigure, AnswerKind } from '../series/answers/answer';
import { staffHeld } from '../series/answers/answerFigures';
import { groundedProjects, newRows, reachedBefore } from '../series/answers/saidAnswers';
import { ofLike } from '../series/changes/change';
import { saidWordsOf } from '../i18n/words/source/saidWords';
import { headline } from '../series/overview/headline';
import type { SearchFile } from '../series/search/readSearchFile';
import { claimOf } from '../i18n/formats/claim';
import { figureEntries } from '../series/search/figureEntries';
import { searchEntries } from '../series/search/searchEntries';
import { entryOf, termKey, type SearchEntry } from '../series/search/searchEntry';

/** What the search of a budget knows in one language; what is still missing is the pinyin of the titles, which the build adds. */
export function searchFileOf(
  budget: Budget,
  lang: Lang,
  plain: PlainNames = {},
  previous: Budget | null = null,
): SearchFile {
  const told = answers(budget, previous).map((answer) => ({
    ...answer,
    claim: claimedBy(answer.kind, budget, previous, lang),
    figures: answer.figures.map((figure) => ({ ...figure, gloss: glossOf(figure, lang) })),
  }));
  return { entries: entriesOf(budget, lang, plain), answers: told };
}

/** What an answer says in a sentence; empty where its figure says it. */
function claimedBy(kind: AnswerKind, budget: Budget, previous: Budget | null, lang: Lang): string {
  const said = saidWordsOf(lang);
  switch (kind) {
    case 'change':
      return claimOf(headline(budget, previous), lang);
    case 'basis': {
      const grounded = groundedProjects(budget);
      return said.basis(grounded.length, grounded[0]?.name ?? '');
    }
    case 'new':
      return said.new(newRows(budget, previous)?.length ?? 0, ofLike(budget, previous) !== null);
    case 'people':
      return said.people(staffHeld(budget).length > 0);
    case 'kept':
      return said.kept(reachedBefore(budget), budget.stage !== 'final');
    case 'ask':
      return said.ask(budget.body);
    case 'document':
      return said.document(budget.body, budget.published?.date ?? null);
    default:
      return '';
  }
}

/** The screen's words for a figure that the document names otherwise; empty where its own name stands. */
function glossOf({ name, term }: AnswerFigure, lang: Lang): string {
  if (term) return termOf(term.kind, term.key, name, lang).name;
  return lang === 'zh' || name === '' ? '' : (entryFor(meansWordsOf(lang).names, name) ?? englishWords(name));
}

/** The entries of a budget in one language, with the words of that language and all words that they may be searched by. */
function entriesOf(budget: Budget, lang: Lang, plain: PlainNames): SearchEntry[] {
  // A term that the site explains too stands once, with the document's words beside it on the page of the glossary.
  const own = searchEntries(budget).filter(({ group, title }) => group !== 'terms' || !termPrinted(title));
  const figures = figureEntries(budget, own).map((entry) => ({ ...entry, words: figuresOf(entry) }));
  return [...own.map((entry) => told(entry, lang, plain)), ...figures, ...terms(lang)];
}

/** An entry with the screen's words for it. */
function told(entry: SearchEntry, lang: Lang, names: PlainNames): SearchEntry {
  const { is, group, title, text, words } = entry;
  const known = termKey(entry);
  const term = known && termOf(known.kind, known.key, title, lang);
  const english = englishWords(title);
  const plain = term?.plain || (entry.code === '' ? '' : (entryFor(names, title) ?? ''));
  const more = [words, english, everydayWords(title), term?.name ?? '', plain, figuresOf(entry)];
  const named = term && is !== 'source' && term.name !== title && term.plain !== '' && lang === 'en';
  return {
    ...entry,
    ...(named ? { title: term.name, text: title, printed: { title: false, text: true } } : {}),
    ...(group === 'names' && !named ? secondLine(plain, text) : {}),
    ...(group === 'means' ? meansLine(text, title, lang) : {}),
    ...(group === 'targets' && text === ''
      ? { text: searchWordsOf(lang).wholeBody, printed: { title: true, text: false } }
      : {}),
    words: [...more, named ? title : ''].filter(Boolean).join(' '),
  };
}

/** An amount in the units of both languages, so that it is found as it is printed from every page. */
function figuresOf({ amount, step }: SearchEntry): string {
  if (amount === null) return '';
  return LANGS.map((lang) => formatAmount(Math.abs(amount), columnUnit(lang), step).replaceAll(',', '')).join(' ');
}

/** Below a code's name: plain words if there are any, else the way to it. */
function secondLine(plain: string, way: string): Pick<SearchEntry, 'text' | 'printed'> {
  return plain
    ? { text: plain, printed: { title: true, text: false } }
    : { text: way, printed: { title: true, text: true } };
}

function meansLine(group: string, title: string, lang: Lang): Pick<SearchEntry, 'text' | 'printed'> {
  const groups: Readonly<Record<string, string>> = meansWordsOf(lang).groups;
  const english = lang === 'en' ? (entryFor(meansWordsOf(lang).names, title) ?? englishWords(title)) : '';
  const kind = groups[group] ?? group;
  const text = [english, title.includes(kind) || english === kind ? '' : kind].filter(Boolean).join(' · ');
  return { text, printed: { title: true, text: false } };
}

/** The terms that the site itself explains. Each is found by its name in the other language too. */
function terms(lang: Lang): SearchEntry[] {
  const other = otherLang(lang);
  return Object.values(GLOSSARY_PARTS)
    .flat()
    .map((key) =>
      entryOf({
        id: `term:${key}`,
        group: 'terms',
        title: explained(key, lang).name,
        text: explained(key, lang).text,
        printed: { title: false, text: false },
        view: 'glossary',
        at: toAnchor(key),
        words: [explained(key, other).name, everydayWords(explained(key, 'zh').name)].join(' '),
      }),
    );
}
