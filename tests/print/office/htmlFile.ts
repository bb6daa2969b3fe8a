import type { Random } from '../../invent/random';
import type { PrintedFact, TableModel } from '../tableModel';
import type { OfficeSection } from './OfficePress';
import { escaped } from '../../../scripts/workbook/xlsxFile';

/** How a web page is made. */
export interface WebHabits {
  /** Tables stand in the cells of a table for the layout. */
  layout: boolean;
  /** End tags that nobody needs are left out. */
  open: boolean;
  /** Text that is not shown. */
  hidden: boolean;
  /** The whole narrative stands in one line. */
  oneLine: boolean;
  captions: boolean;
  words: 'plain' | 'paragraphs' | 'spans';
}

export const webHabits = (random: Random): WebHabits => ({
  layout: random.chance(0.3),
  open: random.chance(0.3),
  hidden: random.chance(0.3),
  oneLine: random.chance(0.5),
  captions: random.chance(0.2),
  words: random.pick(['plain', 'paragraphs', 'spans'] as const),
});

/** A figure that nobody sees: it must stand nowhere. */
const GONE = '777,123.45';

function cellWords(text: string, { words }: WebHabits): string {
  const own = text === '' ? '&nbsp;' : escaped(text);
  if (words === 'paragraphs') return `<p class="MsoNormal"><span lang=EN-US>${own}</span></p>`;
  return words === 'spans' ? `<font size=2>\n  <span>${own}</span>\n</font>` : own;
}

function tableMarkup({ header, rows }: TableModel, habits: WebHabits, caption: string): string {
  const cell = ({ text, from, to, down, align }: TableModel['rows'][number][number], isHead: boolean): string => {
    const tag = isHead ? 'th' : 'td';
    const spans = `${to > from ? ` colspan="${to - from + 1}"` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;
    return `<${tag}${spans} align=${align}>${cellWords(text, habits)}${habits.open ? '' : `</${tag}>`}`;
  };
  const row = (cells: TableModel['rows'][number], isHead: boolean): string =>
    `<tr>${[...cells]
      .sort((a, b) => a.from - b.from)
      .map((one) => cell(one, isHead))
      .join('')}${habits.open ? '' : '</tr>'}`;
  return `<table border="1">${caption}${header.map((one) => row(one, true)).join('\n')}${rows.map((one) => row(one, false)).join('\n')}</table>`;
}

/** A web page of the sections of a document; each fact is told where it stands. */
export function htmlFile(
  sections: readonly OfficeSection[],
  habits: WebHabits,
): { markup: string; cellOf: Map<PrintedFact, { table: number; row: number; column: number }> } {
  const cellOf = new Map<PrintedFact, { table: number; row: number; column: number }>();
  let tables = 0;
  const body = sections.map(({ blocks }) => {
    const isTable = blocks.some(({ kind }) => kind === 'table');
    const titleAt = habits.captions ? blocks.findLastIndex(({ kind }) => kind === 'line') : -1;
    let caption = '';
    const drawn = blocks.map((block, index) => {
      if (block.kind === 'line') {
        if (isTable && index === titleAt && blocks[index + 1]?.kind === 'ends') {
          caption = `<caption>${escaped(block.text)}</caption>`;
          return '';
        }
        return `<p style="text-align:${block.align}">${escaped(block.text)}</p>`;
      }
      if (block.kind === 'ends')
        return caption === ''
          ? `<div>${escaped(block.left)}&nbsp;&nbsp;<span style="float:right">${escaped(block.right)}</span></div>`
          : ((caption = caption.replace('</caption>', `<br>${escaped(block.left)} ${escaped(block.right)}</caption>`)),
            '');
      tables += 1;
      [...block.model.header, ...block.model.rows].forEach((row, at) => {
        for (const { fact, from } of row) if (fact) cellOf.set(fact, { table: tables, row: at + 1, column: from + 1 });
      });
      return tableMarkup(block.model, habits, caption);
    });
    const joined = drawn.join(habits.oneLine ? '' : '\n');
    return habits.layout && isTable ? `<table width="100%"><tr><td>${joined}</td><td> </td></tr></table>` : joined;
  });
  const hidden = habits.hidden
    ? `<div style="display: none"><table><tr><td>${GONE}</td><td>${GONE}</td></tr></table></div>`
    : '';
  return {
    markup: `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>公开</title><script>document.write('<table><tr><td>${GONE}</td></tr></table>')</script></head><body>${hidden}${body.join('\n')}</body></html>`,
    cellOf,
  };
}
