import { render } from 'svelte/server';
import { budgetsWordsOf } from '../i18n/words/pages/budgetsWords';
import { directoryWordsOf } from '../i18n/words/pages/directoryWords';
import { LANGS } from '../i18n/lang';
import type { Budget, IndexEntry } from '../model/budget';
import Directory from '../pages/catalogue/Directory.svelte';
import type { ViewKey } from '../addresses/viewKey';
import { publishedOf, type Expected } from '../collection/expected';
import { catalogue, choicesIn } from '../collection/catalogue';
import { measuresIn } from '../collection/measures';
import type { BodyYears } from '../collection/bodyYears';
import { frontOf } from '../series/budgets/front';
import { toldApart } from '../series/budgets/toldApart';
import { rootOf, fileHref } from '../addresses/fileHref';
import { listFile, siteFile } from '../addresses/pageFile';
import type { SourcePage } from './server';
import { siteOf } from './siteState';
import { inLang } from '../ui/getLang';

/** What a site knows of its bodies. */
interface Known {
  years: readonly BodyYears[];
  /** Who should publish what. */
  expected: readonly Expected[];
  /** What a name is found by: itself, its pinyin, its initials. */
  spelled: (name: string) => string;
}

/**
 * Draws the page of all budgets, one for each language; none for a site with one budget, which needs no choice. Where no
 * budget is the front page, the list is that too.
 * @param some any budget of the site, for the links to all of them
 * @param known what the site knows of its bodies
 */
export async function renderDirectory(
  some: Budget,
  index: IndexEntry[],
  views: ViewKey[],
  { years, expected, spelled }: Known,
): Promise<SourcePage[]> {
  const front = frontOf(index);
  if (index.length < 2 && front) return [];
  const held = publishedOf(expected, years);
  const lists = listsOf(years);
  const pages = LANGS.flatMap((lang) =>
    lists.map(async ({ choice, measure, ...list }): Promise<SourcePage[]> => {
      const file = listFile({ ...choice, ...(measure === 'total' ? {} : { measure }) }, lang);
      const budgets = toldApart(index, budgetsWordsOf(lang).mark);
      const groups = catalogue(years, budgets, choice);
      const words = directoryWordsOf(lang);
      const site = siteOf({ budget: some, view: 'overview', lang, root: rootOf(file), budgets, views });
      const isFirst = choice === null && measure === 'total';
      const props = {
        ...list,
        ...{ groups, choice, measure, site, spelled },
        home: fileHref(siteFile('index', lang), site),
        isHome: front === null && isFirst,
        expected: isFirst ? held : [],
      };
      const { body } = await render(Directory, { props, context: inLang(lang) });
      const count = groups.flatMap(({ bodies }) => bodies).length;
      const counts = [count, choice === null ? index.length : count] as const;
      const marks = [
        choice && words.yearOf(choice.year, choice.stage),
        measure === 'total' ? null : words.measures[measure],
      ];
      const title = [words.title(...counts), ...marks.filter((mark) => mark !== null)].join(' · ');
      const page = { file, lang, title, description: words.describe(...counts), body };
      return front || !isFirst ? [page] : [page, { ...page, file: siteFile('index', lang) }];
    }),
  );
  return (await Promise.all(pages)).flat();
}

/** All lists that a site has pages of: of each year and kind, and of the newest, each by all that its bodies can be ordered by. */
function listsOf(years: readonly BodyYears[]) {
  const choices = choicesIn(years);
  return [null, ...(choices.length > 1 ? choices : [])].flatMap((choice) => {
    const measures = measuresIn(catalogue(years, [], choice));
    return measures.map((measure) => ({ choice, measure, choices, measures }));
  });
}
