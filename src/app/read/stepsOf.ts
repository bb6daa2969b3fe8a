import { mount, unmount } from 'svelte';
import { toldBudget } from '../../i18n/checks/toldBudget';
import { stepsWordsOf } from '../../i18n/words/read/stepsWords';
import type { Told } from './openExplorer';
import StepsPage from './StepsPage.svelte';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';
import { checkList } from '../../series/checks/checkList';
import { readingSteps } from '../../series/steps/readingSteps';
import { notRead } from '../../series/unread/notRead';
import type { PagesMore } from '../oneFile/Pages';
import { inLang } from '../../ui/getLang';

/** The page of the explorer that tells how its document was read. */
export function stepsOf(
  { budget, printed, seen, corrections }: OpenedBudget,
  { correct, saveCorrections }: Pick<Told, 'correct' | 'saveCorrections'>,
): NonNullable<PagesMore['steps']> {
  return (target, site) => {
    const props = {
      steps: readingSteps(budget, seen, printed?.pages.map(({ number }) => number) ?? []),
      checks: checkList(toldBudget(budget, site.lang)),
      unread: notRead(budget),
      rounding: budget.checks.filter(({ state }) => state === '四舍五入差').length,
      file: budget.source.file,
      site,
      mending: {
        tables: budget.tables.filter(({ columnsFrom, columns }) => columnsFrom === 'headers' && columns.length > 0),
        corrections: corrections?.corrections ?? [],
        oncorrect: correct,
        onsave: saveCorrections,
      },
    };
    const mounted = mount(StepsPage, { target, props, context: inLang(site.lang) });
    document.title = `${stepsWordsOf(site.lang).name} · ${budget.body} · 明账`;
    return () => void unmount(mounted);
  };
}
