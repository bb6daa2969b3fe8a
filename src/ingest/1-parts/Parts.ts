import type { Budget, Stage } from '../../model/budget';
import type { Corrections } from '../../model/source/corrections';
import type { SourceDocument } from '../../readers/SourceDocument';
import type { Form } from '../../templates/forms/Form';
import type { TablePart } from './cells/tableParts';
import type { Segments } from './text/segments';

/** What a document says about itself as a whole. */
interface Whole {
  document: SourceDocument;
  year: number;
  stage: Stage;
  level: Budget['level'];
  /** Empty for the first edition. */
  edition: string;
  published: Budget['published'];
  /** The body that the document names most often. */
  body: string;
  /** What somebody knows better of this document; null where nobody does. */
  corrections: Corrections | null;
  /** All bodies that compile one of its tables. */
  bodies: ReadonlySet<string>;
}

/** A text cut at its headings: what stands in which row and column is open. */
export interface TextParts extends Whole {
  kind: 'text';
  segments: Segments;
}

/** A document whose reader has found its cells: which grids make which table. */
export interface CellParts extends Whole {
  kind: 'cells';
  /** The form that it is printed in; null where none is known. */
  form: Form | null;
  /** What may be a table of money; a frame around words may be among them. */
  moneyParts: TablePart[];
  /** Tables of performance targets. */
  targetParts: TablePart[];
}

/** The first stage: what a document consists of. */
export type Parts = TextParts | CellParts;
