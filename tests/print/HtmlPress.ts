import type { Random } from '../invent/random';
import type { Press } from './Press';
import type { ModelCell, TableModel } from './tableModel';

/** How a page is laid out that a browser then prints. */
export interface HtmlHabits {
  /** What a page that goes on with a table prints of its header. */
  repeatsHeader: boolean;
  landscape: boolean;
  /** Pages with tables lie on their side. */
  turned: boolean;
  shadedHeader: boolean;
  serif: boolean;
  /** Rows may be torn by the end of a page. */
  tearsRows: boolean;
  borders: 'collapsed' | 'separate' | 'thick';
  size: number;
}

export function htmlHabits(random: Random): HtmlHabits {
  return {
    repeatsHeader: random.chance(0.5),
    landscape: random.chance(0.5),
    turned: random.chance(0.3),
    shadedHeader: random.chance(0.5),
    serif: random.chance(0.4),
    tearsRows: random.chance(0.5),
    borders: random.pick(['collapsed', 'collapsed', 'separate', 'thick']),
    size: random.pick([7, 8, 9]),
  };
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const BORDERS: Readonly<Record<HtmlHabits['borders'], string>> = {
  collapsed: 'border-collapse: collapse; --rule: 0.5pt solid #000',
  separate: 'border-spacing: 0; --rule: 0.4pt solid #555',
  thick: 'border-collapse: collapse; --rule: 1.5pt solid #000',
};

/** Sets a document as a page of HTML, which breaks lines and pages as its browser likes. */
export class HtmlPress implements Press {
  private readonly parts: string[] = [];

  constructor(private readonly habits: HtmlHabits) {}

  newPage(): void {
    this.parts.push('<p class="break"></p>');
  }

  line(text: string, size = 11, align: 'left' | 'center' | 'right' = 'left'): void {
    this.parts.push(`<p class="${align}" style="font-size: ${size}pt">${escaped(text)}</p>`);
  }

  ends(left: string, right: string): void {
    this.parts.push(`<p class="ends"><span>${escaped(left)}</span><span>${escaped(right)}</span></p>`);
  }

  table({ header, rows, leaves }: TableModel, above: () => void): void {
    const { repeatsHeader, size, turned } = this.habits;
    // What has many columns is set smaller, so that no figure is cut off by the page.
    const own = leaves.length > 9 ? Math.min(size, 6) : size;
    this.parts.push(`<section class="${turned ? 'turned' : 'plain'}" style="font-size: ${own}pt">`);
    above();
    const head = rowsOf(header, 'th');
    this.parts.push(
      '<table>',
      ...(repeatsHeader ? ['<thead>', ...head, '</thead><tbody>'] : ['<tbody>', ...head]),
      ...rowsOf(rows, 'td'),
      '</tbody></table></section>',
    );
  }

  get html(): string {
    const { landscape, shadedHeader, serif, tearsRows, borders } = this.habits;
    const paper = landscape ? 'A4 landscape' : 'A4';
    return `<!doctype html><meta charset="utf-8"><style>
      @page { size: ${paper}; margin: 15mm }
      @page turned { size: ${paper}; margin: 15mm; page-orientation: rotate-left }
      body { margin: 0; font-family: '${serif ? 'Noto Serif SC' : 'Noto Sans SC'}' }
      p { margin: 4pt 0 } .center { text-align: center } .right { text-align: right }
      .break { break-after: page; margin: 0 } section { break-before: page } .turned { page: turned }
      .ends { display: flex; justify-content: space-between; font-size: 9pt }
      table { width: 100%; ${BORDERS[borders]} }
      th, td { border: var(--rule); padding: 2pt; font-weight: normal; word-break: break-all; height: 1.3em }
      .figure { text-align: right; white-space: nowrap } .middle { text-align: center }
      tr { break-inside: ${tearsRows ? 'auto' : 'avoid'} }
      ${shadedHeader ? 'th { background: #d8d8d8; font-weight: bold }' : ''}
      </style>${this.parts.join('\n')}`;
  }
}

function rowsOf(rows: readonly ModelCell[][], tag: 'th' | 'td'): string[] {
  return rows.map(
    (row) =>
      `<tr>${[...row]
        .sort((a, b) => a.from - b.from)
        .map((cell) => cellOf(cell, tag))
        .join('')}</tr>`,
  );
}

function cellOf({ from, to, down, text, align }: ModelCell, tag: 'th' | 'td'): string {
  const spans = `${to > from ? ` colspan="${to - from + 1}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
  const name = align === 'right' ? 'figure' : align === 'center' ? 'middle' : 'name';
  return `<${tag} class="${name}"${spans}>${escaped(text)}</${tag}>`;
}
