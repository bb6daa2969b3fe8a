import { arithmeticText } from '../../i18n/arithmetic';
import { embedWordsOf } from '../../i18n/embedWords';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/numbers';
import { projectWordsOf } from '../../i18n/projectWords';
import { unreadWordsOf } from '../../i18n/unreadWords';
import { projectsView, type ProjectsView } from '../../series/projects';
import { defineCard } from '../card';
import { inner, smallHeight, sum, textHeight, WIDE } from '../measure';
import ProjectsCard from './ProjectsCard.svelte';
import { MOST_PROJECTS } from './mostProjects';

/** The projects by amount, with how each works out. */
export const projects = defineCard<ProjectsView>({
  component: ProjectsCard,
  load(budget) {
    const view = projectsView(budget);
    return { ...view, projects: [...view.projects].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0)) };
  },
  empty: (view) => view.projects.length === 0,
  title(view, lang) {
    const words = projectWordsOf(lang);
    if (view.projects.length === 0) return view.unread ? unreadWordsOf(lang).projects : words.none;
    return words.title(view.projects.length, view.share === null ? '' : formatShare(view.share));
  },
  sub: (_, { body, year }, lang) => embedWordsOf(lang).sub(body, year),
  tables: ({ tables }) => tables.slice(0, 2),
  lines: (view) =>
    view.projects.flatMap(({ line, cell }) => [line, cell?.line ?? null]).filter((line) => line !== null),
  table(view, lang) {
    const { head } = projectWordsOf(lang);
    return {
      head: [head.name, head.units, `${head.amount} (${columnUnit(lang).word})`],
      rows: view.projects.map((project) => [
        project.name,
        project.units ? arithmeticText(project.units, lang) : '',
        project.amount === null ? '—' : formatAmount(project.amount, columnUnit(lang), project.step),
      ]),
    };
  },
  height: heightOf,
});

function heightOf(view: ProjectsView, lang: Lang, width: number): number {
  const wide = width >= WIDE;
  const column = inner(width);
  const rows = view.projects.slice(0, MOST_PROJECTS).map((project) => {
    const words = project.units ? arithmeticText(project.units, lang) : '';
    if (wide) return Math.max(46, 23 + textHeight(project.name, 172, 15, 21) + smallHeight(words, 172, 20));
    return 23 + textHeight(project.name, column - 90, 15, 21) + smallHeight(words, column, 20) + 18;
  });
  const total = view.total === null ? 0 : 41;
  return sum(rows) + total + (view.projects.length > MOST_PROJECTS ? 44 : 0);
}
