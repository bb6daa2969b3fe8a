import { noticeOf } from '../../model/problems/problem';
import type { Corrections } from '../../model/source/corrections';
import type { SourceDocument } from '../../readers/SourceDocument';
import type { Form } from '../../templates/forms/Form';
import type { Tell } from '../Finding';
import { partsOfCells } from './cells/partsOfCells';
import type { Parts } from './Parts';
import { refuseGovernment } from './refuseGovernment';
import { partsOfText } from './text/partsOfText';

/** Whether no page of a document knows anything of cells: then the order of its lines is all there is. */
const isPlainText = ({ pages }: SourceDocument): boolean => pages.every(({ grids }) => grids === null);

/** A document's file, and what somebody knows better of it. */
interface OfFile {
  file: string;
  sha256: string;
  corrections?: Corrections | undefined;
}

/** Corrections of the very bytes that were read; those of any other file are told and not followed. */
function ownCorrections({ sha256, corrections }: OfFile, tell: Tell): Corrections | null {
  if (!corrections) return null;
  if (corrections.document.sha256 === sha256) return corrections;
  tell(noticeOf('corrections-other', { of: corrections.document.file }));
  return null;
}

/**
 * Finds what a document consists of: its tables, its targets, its running text; its body and year.
 * @param of its file, whose name may say that it is a later edition
 * @param forms those that it may be printed in
 * @throws Refusal where it is no budget of a body
 */
export function findParts(document: SourceDocument, of: OfFile, forms: readonly Form[], tell: Tell): Parts {
  refuseGovernment(document);
  const corrections = ownCorrections(of, tell);
  return isPlainText(document)
    ? { ...partsOfText(document, of.file, forms, tell), corrections }
    : { ...partsOfCells(document, of.file, forms, tell), corrections };
}
