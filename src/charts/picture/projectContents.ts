import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/formats/numbers';
import { pictureWordsOf } from '../../i18n/words/share/pictureWords';
import { projectPageWordsOf } from '../../i18n/words/pages/projectPageWords';
import { termOf } from '../../i18n/terms/terms';
import { wordsOf } from '../../i18n/words/words';
import { rowsBlock, type RowText } from '../../layout/picture/rowsBlock';
import { isMoved } from '../../series/targets/isMoved';
import type { ProjectPage, Within } from '../../series/projects/projectPage';
import { figureLines } from '../../series/takeaway/figureLines';
import type { Contents } from './contents';
import { projectRow, surenessOf } from './projectRow';
import { targetRow } from './targetRow';

/** One project: its amount beside the spending that it is a part of, on one scale, then its targets, changed ones first. */
export function projectContents(page: ProjectPage, lang: Lang): Contents {
  const { project, within, tables } = page;
  const words = pictureWordsOf(lang);
  const most = Math.max(1, ...within.map(({ cell }) => Math.abs(cell.amount)), Math.abs(project.amount ?? 0));
  const own = projectRow(project, most, lang);
  const levels = [...within].reverse().map((level): RowText => {
    const { code, cell, share } = level;
    return {
      id: code || 'all',
      key: '',
      ...(code === '' ? {} : { code }),
      ...nameOf(level, lang),
      plain: share === null ? '' : projectPageWordsOf(lang).part(formatShare(share)),
      ...surenessOf(cell.provenance, lang),
      figure: formatAmount(cell.amount, columnUnit(lang), cell.step),
      amount: cell.amount,
      bar: { from: 0, size: Math.abs(cell.amount) / most },
      barPaint: 'ink2',
    };
  });
  const targets = [...(project.targets?.targets ?? [])].sort((a, b) => Number(isMoved(b)) - Number(isMoved(a)));
  const rows = [own, ...levels, ...targets.map((target) => targetRow(target, '', lang))];
  const whole = within.find(({ code }) => code === '')?.share ?? null;
  const title = whole === null ? project.name : words.project(project.name, formatShare(whole));
  return {
    title,
    unit: columnUnit(lang).word,
    summary: wordsOf(lang).list([own, ...levels].map(({ name, figure }) => `${name} ${figure}`)),
    tables,
    lines: figureLines.project(page),
    draw: (room) => rowsBlock(rows, room, { more: words.more }),
  };
}

/** Classes have English names; sections and items stay as they are printed. */
function nameOf({ code, cell }: Within, lang: Lang): Pick<RowText, 'name' | 'printed'> {
  if (code === '') return { name: projectPageWordsOf(lang).allSpending };
  if (lang === 'en' && code.length === 3) return { name: termOf('function', code, cell.name, 'en').name };
  return { name: cell.name, printed: true };
}
