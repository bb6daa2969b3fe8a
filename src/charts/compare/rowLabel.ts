import { compareWordsOf } from '../../i18n/words/pages/compareWords';
import type { Lang } from '../../i18n/lang';
import type { CompareRow } from '../../series/compare/compare';
import type { StructureKind } from '../../series/structure/structure';
import { partLabel, type PartLabel } from '../sunburst/partLabel';

/** Code, name and plain words of a row. */
export function rowLabel(row: CompareRow, kind: StructureKind, lang: Lang): PartLabel {
  if (row.is === 'manner') {
    const words = compareWordsOf(lang).manners;
    return { code: '', ...words[row.id === 'basic' ? 'basic' : 'project'], printed: false };
  }
  return partLabel({ kind: row.is, code: row.code, name: row.name }, kind, lang);
}

/** Code and name in one line. */
export function rowTitle(row: CompareRow, kind: StructureKind, lang: Lang): string {
  const { code, name } = rowLabel(row, kind, lang);
  return code && code !== name ? `${code} ${name}` : name;
}
