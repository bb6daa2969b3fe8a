import { checkSign } from '../../i18n/formats/checkSign';
import { checkWordsOf } from '../../i18n/words/source/checkWords';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatShare, grouped } from '../../i18n/formats/numbers';
import { pictureWordsOf } from '../../i18n/words/share/pictureWords';
import { projectWordsOf } from '../../i18n/words/pages/projectWords';
import { TABLE_NAMES, tableWordsOf } from '../../i18n/words/source/tableWords';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import { unreadWordsOf } from '../../i18n/words/source/unreadWords';
import { wordsOf } from '../../i18n/words/words';
import { rowsBlock, type RowText } from '../../layout/picture/rowsBlock';
import type { Room } from '../../layout/picture/shapes';
import { CHECK_STATES } from '../../model/checks/check';
import { figureLines } from '../../series/takeaway/figureLines';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { movedFirst } from '../../series/targets/targetsView';
import { type Contents, emptyContents } from './contents';
import { projectRow } from './projectRow';
import { targetRow } from './targetRow';

/** The projects by amount, each with how it works out per unit. */
export function projectsContents({ projects: view }: PictureSubject, lang: Lang): Contents {
  const { projects, share } = view;
  if (view.unread) return emptyContents(unreadWordsOf(lang).projects, unreadWordsOf(lang).notUnsaid);
  if (projects.length === 0) return emptyContents(projectWordsOf(lang).none, projectWordsOf(lang).noneText);
  const most = Math.max(1, ...projects.map(({ amount }) => Math.abs(amount ?? 0)));
  const sorted = [...projects].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  return {
    title: projectWordsOf(lang).title(projects.length, share === null ? '' : formatShare(share)),
    unit: columnUnit(lang).word,
    summary: wordsOf(lang).list(projects.map(({ name }) => name)),
    tables: view.tables,
    lines: figureLines.projects(view),
    draw: listOf(
      sorted.map((project) => projectRow(project, most, lang)),
      lang,
    ),
  };
}

/** The targets, those that are not as last year first. */
export function targetsContents({ targets: view }: PictureSubject, lang: Lang): Contents {
  if (view.unread) return emptyContents(unreadWordsOf(lang).targets, unreadWordsOf(lang).notUnsaid);
  if (view.counts.all === 0) return emptyContents(targetWordsOf(lang).none, targetWordsOf(lang).noneText);
  const sorted = movedFirst(view);
  return {
    title: targetWordsOf(lang).title(view.counts),
    unit: '',
    summary: targetWordsOf(lang).actual,
    tables: [],
    lines: figureLines.targets(sorted.map(({ target }) => target)),
    draw: listOf(
      sorted.map(({ group, target }) => targetRow(target, group.project, lang)),
      lang,
    ),
  };
}

/** What the checks came to, worst first. */
export function checksContents({ checks }: PictureSubject, lang: Lang): Contents {
  const { states } = wordsOf(lang).trust;
  const words = checkWordsOf(lang);
  if (checks.total === 0) return emptyContents(wordsOf(lang).trust.title, words.none);
  const rows = [...CHECK_STATES].reverse().map((state): RowText => ({
    id: state,
    key: '',
    sign: checkSign(state),
    name: states[state].word,
    plain: words.meaning[state],
    figure: grouped(checks.counts[state], 0),
    unit: pictureWordsOf(lang).checkUnit,
    bar: { from: 0, size: checks.counts[state] / checks.total },
    barPaint: checkSign(state).tone,
  }));
  return {
    title: words.title(checks.total, checks.counts['不符']),
    unit: '',
    summary: wordsOf(lang).list(rows.map(({ name, figure }) => `${name} ${figure}`)),
    tables: [],
    lines: null,
    draw: listOf(rows, lang),
  };
}

/** The printed tables with the number of their figures. */
export function tablesContents({ tables }: PictureSubject, lang: Lang): Contents {
  const words = tableWordsOf(lang);
  const figures = tables.reduce((sum, table) => sum + table.figures, 0);
  if (figures === 0) return emptyContents(wordsOf(lang).site.views.tables, words.none);
  const most = Math.max(1, ...tables.map((table) => table.figures));
  const rows = tables.map((table): RowText => ({
    id: table.role,
    key: '',
    code: table.label,
    name: table.title,
    printed: true,
    plain: lang === 'en' ? TABLE_NAMES[table.role] : '',
    figure: grouped(table.figures, 0),
    unit: pictureWordsOf(lang).figures,
    bar: { from: 0, size: table.figures / most },
    barPaint: 'ink',
  }));
  return {
    title: words.title(tables.length, figures),
    unit: '',
    summary: wordsOf(lang).list(tables.map(({ label, title }) => `${label} ${title}`)),
    tables: [],
    lines: null,
    draw: listOf(rows, lang),
  };
}

function listOf(rows: readonly RowText[], lang: Lang) {
  return (room: Room) => rowsBlock(rows, room, { more: pictureWordsOf(lang).more });
}
