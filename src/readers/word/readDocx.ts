import { noticeOf, type Notice } from '../../model/problems/problem';
import { Archive } from '../packed/Archive';
import { readXml } from '../packed/readXml';
import { mainPart, relationsOf } from '../packed/relations';
import { NOTHING_HIDDEN } from '../paper/Paper';
import { paperDocument } from '../paper/paperDocument';
import { tablePapers } from '../paper/tablePapers';
import type { SourceDocument } from '../SourceDocument';
import { refuse } from '../text/Refusal';
import { DocxWalk } from './DocxWalk';
import { docxNumbering } from './docxNumbering';

/**
 * Reads a Word file: its paragraphs and tables in their order, lists with their numbers, tracked changes as accepted. Nothing in it is run
 * or requested.
 * @throws Refusal
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const archive = new Archive(bytes);
  const part = mainPart(archive) ?? 'word/document.xml';
  const document = archive.part(part);
  if (!document) refuse('office-broken', { part });
  const relations = relationsOf(archive, part);
  const partOf = (kind: string): string => relations.find((relation) => relation.kind === kind)?.target ?? '';
  const numbering = docxNumbering(
    { bytes: archive.part(partOf('numbering')), part: partOf('numbering') },
    { bytes: archive.part(partOf('styles')), part: partOf('styles') },
  );
  const walk = new DocxWalk(numbering);
  readXml(document, part, walk);
  return paperDocument('word', tablePapers(walk.blocks), tellAside(archive, walk));
}

function tellAside(archive: Archive, { hidden, changes }: DocxWalk): Notice[] {
  const told: Notice[] = [];
  if (hidden > 0) told.push(noticeOf('hidden-cells', { ...NOTHING_HIDDEN, texts: hidden }));
  const aside = {
    macros: archive.names(/vbaProject\.bin$/).length,
    links: archive.names(/(?:^|\/)embeddings\//).length,
    comments: archive.names(/(?:^|\/)comments\.xml$/).length,
    changes,
  };
  if (Object.values(aside).some((count) => count > 0)) told.push(noticeOf('set-aside', aside));
  return told;
}
