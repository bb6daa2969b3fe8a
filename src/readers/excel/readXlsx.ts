import { Archive } from '../packed/Archive';
import { readXml } from '../packed/readXml';
import { mainPart, relationsOf } from '../packed/relations';
import type { SourceDocument } from '../SourceDocument';
import { refuse } from '../text/Refusal';
import type { Sheet } from './Sheet';
import { workbookDocument } from './workbookDocument';
import { xlsxSheet, type SharedParts } from './xlsxSheet';
import { xlsxStrings } from './xlsxStrings';
import { xlsxStyles } from './xlsxStyles';

/** A sheet as the workbook lists it. */
interface Listed {
  name: string;
  relation: string;
  isHidden: boolean;
}

/** Reads the list of sheets, in the order of their tabs. */
function listedSheets(bytes: Uint8Array, part: string): { sheets: Listed[]; is1904: boolean } {
  const sheets: Listed[] = [];
  let is1904 = false;
  readXml(bytes, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key) && key !== 'sheetId');
      sheets.push({
        name: attributes['name'] ?? '',
        relation: relation?.[1] ?? '',
        isHidden: /^(?:hidden|veryHidden)$/.test(attributes['state'] ?? ''),
      });
    },
  });
  return { sheets, is1904 };
}

/**
 * Reads a workbook of the kind that Excel has written since 2007: its sheets as pages, their tables as grids, each cell with its address.
 * Nothing in it is run or requested.
 * @throws Refusal
 */
export function readXlsx(bytes: Uint8Array): SourceDocument {
  const archive = new Archive(bytes);
  const part = mainPart(archive) ?? 'xl/workbook.xml';
  if (part.endsWith('.bin')) refuse('binary-workbook', {});
  const workbook = archive.part(part);
  if (!workbook) refuse('office-broken', { part });
  const relations = relationsOf(archive, part);
  const partOf = (kind: string): string => relations.find((relation) => relation.kind === kind)?.target ?? '';
  const { sheets, is1904 } = listedSheets(workbook, part);
  const shared: SharedParts = {
    strings: xlsxStrings(archive.part(partOf('sharedStrings')), partOf('sharedStrings')),
    styles: xlsxStyles(archive.part(partOf('styles')), partOf('styles')),
    is1904,
  };
  return workbookDocument({
    sheets: sheets.flatMap((listed): Sheet[] => {
      const found = relations.find(({ id }) => id === listed.relation);
      // A sheet that is one chart has no cells.
      if (found && found.kind !== 'worksheet') return [];
      const own = found ? archive.part(found.target) : null;
      if (!found || !own) refuse('office-broken', { part: listed.name });
      return [xlsxSheet(own, found.target, listed, shared)];
    }),
    aside: {
      macros: archive.names(/vbaProject\.bin$|macrosheets\//).length,
      links: archive.names(/externalLinks\/[^/]+\.xml$/).length,
      comments: archive.names(/(?:^|\/)(?:comments|threadedComment)\d*\.xml$/).length,
    },
  });
}
