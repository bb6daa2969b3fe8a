import type { Random } from '../../invent/random';
import type { PrintedFact, TableModel } from '../tableModel';
import type { OfficeSection } from './OfficePress';
import { escaped, packed } from '../../../scripts/workbook/xlsxFile';

/** How a Word file is set. */
export interface DocxHabits {
  /** Words are cut into runs, as editing leaves them. */
  runs: boolean;
  /** Changes are tracked: what was deleted must stand nowhere. */
  tracked: boolean;
  /** Widths of columns are stated. */
  widths: boolean;
  /** Text that is hidden. */
  hidden: boolean;
  comments: boolean;
}

export const docxHabits = (random: Random): DocxHabits => ({
  runs: random.chance(0.5),
  tracked: random.chance(0.3),
  widths: random.chance(0.5),
  hidden: random.chance(0.2),
  comments: random.chance(0.2),
});

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A figure that was deleted or is hidden: it must stand nowhere. */
const GONE = '777,123.45';

class DocxWriter {
  constructor(
    private readonly habits: DocxHabits,
    private readonly random: Random,
  ) {}

  private runs(text: string): string {
    if (text === '') return '';
    const at = this.habits.runs && text.length > 1 ? this.random.int(1, text.length - 1) : text.length;
    const run = (part: string): string =>
      part === ''
        ? ''
        : `<w:r><w:rPr><w:lang w:val="zh-CN"/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
    const deleted = `<w:del w:id="1" w:author="x"><w:r><w:delText>${GONE}</w:delText></w:r></w:del>`;
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${GONE}</w:t></w:r>`;
    const inserted = (part: string): string => `<w:ins w:id="2" w:author="x">${run(part)}</w:ins>`;
    const isTracked = this.habits.tracked && this.random.chance(0.1);
    return `${isTracked ? deleted : ''}${isTracked ? inserted(text.slice(0, at)) : run(text.slice(0, at))}${this.habits.hidden && this.random.chance(0.05) ? hidden : ''}${run(text.slice(at))}`;
  }

  paragraph(text: string, align = 'left'): string {
    return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${this.runs(text)}</w:p>`;
  }

  ends(left: string, right: string): string {
    return `<w:p>${this.runs(left)}<w:r><w:tab/></w:r>${this.runs(right)}</w:p>`;
  }

  table({ leaves, header, rows }: TableModel): string {
    const grid = leaves.map(() => `<w:gridCol${this.habits.widths ? ' w:w="1100"' : ''}/>`).join('');
    const all = [...header, ...rows];
    const drawn = all.map((row, index) => {
      const cells = [...row.map((cell) => ({ cell, goesOn: false }))];
      for (const [at, above] of all.slice(0, index).entries())
        for (const cell of above) if (at + cell.down > index) cells.push({ cell, goesOn: true });
      return `<w:tr>${cells
        .sort((a, b) => a.cell.from - b.cell.from)
        .map(({ cell, goesOn }) => {
          const span = cell.to > cell.from ? `<w:gridSpan w:val="${cell.to - cell.from + 1}"/>` : '';
          const merge = cell.down > 1 ? `<w:vMerge${goesOn ? '' : ' w:val="restart"'}/>` : '';
          return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${goesOn ? '<w:p/>' : this.paragraph(cell.text, cell.align === 'left' ? 'left' : cell.align)}</w:tc>`;
        })
        .join('')}</w:tr>`;
    });
    return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${drawn.join('')}</w:tbl>`;
  }
}

/** The parts of a Word file by their names; each fact is told where it stands. */
export function docxParts(
  sections: readonly OfficeSection[],
  habits: DocxHabits,
  random: Random,
): { parts: Record<string, string>; cellOf: Map<PrintedFact, { table: number; row: number; column: number }> } {
  const writer = new DocxWriter(habits, random);
  const cellOf = new Map<PrintedFact, { table: number; row: number; column: number }>();
  let tables = 0;
  const body = sections.flatMap(({ blocks }) =>
    blocks.map((block) => {
      if (block.kind === 'line') return writer.paragraph(block.text, block.align);
      if (block.kind === 'ends') return writer.ends(block.left, block.right);
      tables += 1;
      [...block.model.header, ...block.model.rows].forEach((row, index) => {
        for (const { fact, from } of row)
          if (fact) cellOf.set(fact, { table: tables, row: index + 1, column: from + 1 });
      });
      return writer.table(block.model);
    }),
  );
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${MAIN}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    ...(habits.comments
      ? {
          'word/comments.xml': `${HEAD}<w:comments ${MAIN}><w:comment w:id="0" w:author="王建国"><w:p><w:r><w:t>${GONE}</w:t></w:r></w:p></w:comment></w:comments>`,
        }
      : {}),
  };
  return { parts, cellOf };
}

export const docxFile = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => packed(parts);
