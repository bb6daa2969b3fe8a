import { mount, unmount } from 'svelte';
import { printedPageWordsOf } from '../../i18n/words/source/printedPageWords';
import PrintedPageView from '../../pages/tables/PrintedPage.svelte';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';
import { pagesRead, readPage } from '../../series/tables/readPage';
import { readTargets } from '../../series/tables/readTargets';
import { asSource } from '../oneFile/openSource';
import type { PagesMore } from '../oneFile/Pages';
import { inLang } from '../../ui/getLang';

/** Shows pages of a document as they are printed, as far as they were kept. */
export function openPrinted({ budget, printed }: OpenedBudget): NonNullable<PagesMore['printed']> {
  const numbers = pagesRead(budget);
  const pages = (printed?.pages ?? []).filter(({ number }) => numbers.includes(number));
  return (target, number, site) => {
    const page = pages.find((one) => one.number === number);
    if (!page) return null;
    const tables = readPage(budget, number);
    const targets = readTargets(budget, number);
    const props = { page, tables, targets, pages, site };
    const mounted = mount(PrintedPageView, { target, props, context: inLang(site.lang) });
    const leave = asSource(printedPageWordsOf(site.lang).title(page), site);
    return () => {
      leave();
      void unmount(mounted);
    };
  };
}
