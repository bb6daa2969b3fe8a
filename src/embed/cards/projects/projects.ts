import { arithmeticText } from '../../../i18n/formats/arithmeticText';
import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import type { Lang } from '../../../i18n/lang';
import { formatShare } from '../../../i18n/formats/numbers';
import { projectWordsOf } from '../../../i18n/words/pages/projectWords';
import { unreadWordsOf } from '../../../i18n/words/source/unreadWords';
import { projectsView, type ProjectsView } from '../../../series/projects/projectCards';
import { figureLines } from '../../../series/takeaway/figureLines';
import { defineCard } from '../../card';
import { inner, smallHeight, sum, textHeight, WIDE } from '../../frameHeight';
import { projectReadings } from '../../readout/listReadings';
import ProjectsCard from './ProjectsCard.svelte';
import { MOST_PROJECTS } from './mostProjects';

/** The projects by amount, with how each works out. */
export const projects = defineCard<ProjectsView>({
  component: ProjectsCard,
  load(budget) {
    // A card quotes no checks.
    const view = projectsView({ ...budget, checks: [] });
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
  lines: figureLines.projects,
  readings: (view, lang) => projectReadings(view.projects.slice(0, MOST_PROJECTS), lang),
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
