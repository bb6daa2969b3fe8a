import type { SourceDocument } from '../../readers/SourceDocument';
import type { Form } from '../../templates/forms/Form';
import type { Tell } from '../Finding';
import { partsOfCells } from './cells/partsOfCells';
import type { Parts } from './Parts';
import { refuseGovernment } from './refuseGovernment';
import { partsOfText } from './text/partsOfText';

/** Whether no page of a document knows anything of cells: then the order of its lines is all there is. */
const isPlainText = ({ pages }: SourceDocument): boolean => pages.every(({ grids }) => grids === null);

/**
 * Finds what a document consists of: its tables, its targets, its running text; its body and year.
 * @param file name of its file, which may say that it is a later edition
 * @param forms those that it may be printed in
 * @throws Refusal where it is no budget of a body
 */
export function findParts(document: SourceDocument, file: string, forms: readonly Form[], tell: Tell): Parts {
  refuseGovernment(document);
  return isPlainText(document) ? partsOfText(document, file, forms, tell) : partsOfCells(document, file, forms, tell);
}
