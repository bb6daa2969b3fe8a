import type { Lang } from '../../i18n/lang';
import { structureWordsOf } from '../../i18n/words/pages/structureWords';
import { termOf } from '../../i18n/terms/terms';
import type { StructureKind, StructurePart } from '../../series/structure/structure';

/** The words of one part. `printed` is true for the document's own words, which stay Chinese. */
export interface PartLabel {
  code: string;
  name: string;
  plain: string;
  printed: boolean;
}

/** Code, name and plain words of a part. Classes have terms; below them the document's own names stand. */
export function partLabel(
  part: Pick<StructurePart, 'kind' | 'code' | 'name' | 'unread'>,
  kind: StructureKind,
  lang: Lang,
): PartLabel {
  const words = structureWordsOf(lang);
  if (part.kind === 'project') return { code: '', ...words.project, printed: false };
  if (part.kind === 'rest') return { code: '', ...(part.unread ? words.unread : words.rest), printed: false };
  if (part.kind === 'code' && part.code.length > 3) {
    return { code: part.code, name: part.name, plain: '', printed: true };
  }
  const key = part.kind === 'undisclosed' ? 'undisclosed' : part.code;
  const term = termOf(kind, key, part.name || part.code, lang);
  return { code: part.code, ...term, printed: term.name === part.name };
}

/** Code and name in one line. */
export function partTitle(part: StructurePart, kind: StructureKind, lang: Lang): string {
  const { code, name } = partLabel(part, kind, lang);
  return code && code !== name ? `${code} ${name}` : name;
}

/** The classes that give a part its colour. */
export function partColour(part: StructurePart): string {
  return `code c-${part.key}`;
}

/** Whether it is drawn empty: the document does not say what it is, or does not divide it. */
export function isHollow(part: StructurePart): boolean {
  return part.kind !== 'code';
}
