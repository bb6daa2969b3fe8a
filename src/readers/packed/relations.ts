import type { Archive } from './Archive';
import { readXml } from './readXml';

/** What a part of a document refers to: the last word of the relation's kind, and the part that it leads to. */
export interface Relation {
  id: string;
  kind: string;
  /** Name of the part; empty where it leads out of the document, to which nobody goes. */
  target: string;
}

/** The part that a path means, seen from another part; paths stay within the document. */
function partAt(from: string, path: string): string {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

/** What a part refers to; nothing where it has no relations. */
export function relationsOf(archive: Archive, part: string): Relation[] {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const bytes = archive.part(name);
  const relations: Relation[] = [];
  if (bytes)
    readXml(bytes, name, {
      open: (tag, attributes) => {
        if (tag !== 'Relationship') return;
        const isOutside = attributes['TargetMode'] === 'External';
        relations.push({
          id: attributes['Id'] ?? '',
          kind: (attributes['Type'] ?? '').split('/').pop() ?? '',
          target: isOutside ? '' : partAt(part, attributes['Target'] ?? ''),
        });
      },
    });
  return relations;
}

/** The part that a document begins with, such as its workbook; null where it has none. */
export function mainPart(archive: Archive): string | null {
  const found = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument');
  return found && archive.has(found.target) ? found.target : null;
}
