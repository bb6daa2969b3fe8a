import { mount, unmount } from 'svelte';
import { toldBudget } from '../../i18n/checks/toldBudget';
import { stepsWordsOf } from '../../i18n/words/read/stepsWords';
import StepsPage from './StepsPage.svelte';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';
import { checkList } from '../../series/checks/checkList';
import { readingSteps } from '../../series/steps/readingSteps';
import { notRead } from '../../series/unread/notRead';
import type { PagesMore } from '../oneFile/Pages';

/** The page of the explorer that tells how its document was read. */
export function stepsOf({ budget, printed, seen }: OpenedBudget): NonNullable<PagesMore['steps']> {
  return (target, site) => {
    const props = {
      steps: readingSteps(budget, seen, printed?.pages.map(({ number }) => number) ?? []),
      checks: checkList(toldBudget(budget, site.lang)),
      unread: notRead(budget),
      rounding: budget.checks.filter(({ state }) => state === '四舍五入差').length,
      file: budget.source.file,
      site,
    };
    const mounted = mount(StepsPage, { target, props });
    document.title = `${stepsWordsOf(site.lang).name} · ${budget.body} · 明账`;
    return () => void unmount(mounted);
  };
}
