import type { Lang } from '../../i18n/lang';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { headOf, type Sheet, type SheetValue } from './csvText';

/** What each unit gets of each project that is shared out: a row a project, with the sentence that says so. */
export function unitSheet({ unit: view }: PictureSubject, lang: Lang): Sheet {
  const { yuan, provenance } = sheetWordsOf(lang);
  const shares = view ? [view.main, ...view.others] : [];
  const rows = shares.flatMap(({ unit, parts, some }) =>
    [...parts, ...some].map(({ name, count, each, allocation, line }): SheetValue[] => [
      unit,
      name,
      count,
      each,
      yuan,
      allocation,
      line,
      provenance.reported,
    ]),
  );
  return { head: headOf(['thing', 'project', 'count', 'each', 'unit', 'allocation', 'line', 'certainty'], lang), rows };
}
