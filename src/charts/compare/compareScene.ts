import type { Lang } from '../../i18n/lang';
import type { Figure } from '../../series/compare/account';
import type { ComparisonMode } from '../../series/compare/comparison';
import type { StructureKind } from '../../series/structure/structure';

/** What all rows of one list have in common. */
export interface CompareScene {
  /** Tells the marks of one list from those of another. */
  id: string;
  kind: StructureKind;
  mode: ComparisonMode;
  lang: Lang;
  /** Short names of the two sides, for the heads of columns: `2023`, `2024`. */
  then: string;
  now: string;
  /** Address of the place where a figure is printed, or stated. Empty where it is a remainder. */
  place: (figure: Figure, side: 'then' | 'now') => string;
  /** Address of this page without what was chosen on it. */
  here: string;
  /** Address of a line of the later document. */
  line: (line: number) => string;
}
