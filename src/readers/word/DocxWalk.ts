import type { XmlWalk } from '../packed/readXml';
import { BlockStack } from '../paper/BlockStack';
import type { Block } from '../paper/Paper';
import type { Numbering } from './docxNumbering';

type Attributes = Readonly<Record<string, string>>;

/** Twentieths of a point, in which Word measures. */
const TWIPS = 20;

const valueOf = (attributes: Attributes): string | undefined => attributes['w:val'] ?? attributes['val'];
const isOff = (attributes: Attributes): boolean => /^(?:0|false|off|none)$/.test(valueOf(attributes) ?? '');
const countOf = (attributes: Attributes): number => Math.max(1, Math.floor(Number(valueOf(attributes) ?? 1)) || 1);

/** What is not part of the text: what was deleted or moved away, and a second version of a drawing for old programs. */
const LEFT_OUT = /^(?:del|moveFrom|Fallback|instrText|delText|delInstrText|rt)$/;

/** A cell whose properties are being read: it begins with its first paragraph. */
interface CellHead {
  columnSpan: number;
  goesOn: boolean;
}

/** Takes up the parts of a Word file in their order. */
export class DocxWalk implements XmlWalk {
  private readonly stack = new BlockStack();
  private skipped = 0;
  private isText = false;
  private cell: CellHead | null = null;
  private rowSkips = 0;
  private isRowOpen = false;
  private list: { id: string; level: number } | null = null;
  private style = '';
  private isVanished = false;
  private isRun = false;
  private isRunHidden = false;
  /** Pieces of text that are hidden, and changes that are tracked. */
  hidden = 0;
  changes = 0;

  constructor(private readonly numbering: Numbering) {}

  get blocks(): Block[] {
    return this.stack.blocks;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.skipped > 0 || LEFT_OUT.test(name)) {
      if (/^(?:del|moveFrom)$/.test(name)) this.changes += 1;
      this.skipped += 1;
      return;
    }
    if (name === 'ins') this.changes += 1;
    if (this.openTable(name, attributes)) return;
    this.openText(name, attributes);
  };

  readonly text = (text: string): void => {
    if (!this.isText || this.skipped > 0) return;
    if (this.isRunHidden) this.hidden += 1;
    else this.write(text);
  };

  readonly close = (name: string): void => {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (name === 't') this.isText = false;
    else if (name === 'r') this.isRunHidden = this.isRun = false;
    else if (name === 'rPr' && this.isRun) this.isRunHidden = this.isVanished;
    else if (name === 'p') this.closeParagraph();
    else if (name === 'tcPr') this.beginCell();
    else if (name === 'tc') {
      this.beginCell();
      this.stack.closeCell();
    } else if (name === 'tbl') this.stack.closeTable();
  };

  private openTable(name: string, attributes: Attributes): boolean {
    if (name === 'tbl') this.stack.openTable();
    else if (name === 'gridCol') this.stack.columnWidth(Number(attributes['w:w'] ?? attributes['w']) / TWIPS);
    else if (name === 'tr') {
      this.rowSkips = 0;
      this.isRowOpen = false;
    } else if (name === 'gridBefore') this.rowSkips = countOf(attributes);
    else if (name === 'tc') {
      if (!this.isRowOpen) this.stack.openRow(this.rowSkips);
      this.isRowOpen = true;
      this.cell = { columnSpan: 1, goesOn: false };
    } else if (name === 'gridSpan' && this.cell) this.cell.columnSpan = Math.min(countOf(attributes), MOST_COLUMNS);
    else if (name === 'vMerge' && this.cell) this.cell.goesOn = valueOf(attributes) !== 'restart';
    else return false;
    return true;
  }

  private openText(name: string, attributes: Attributes): void {
    if (name === 'p') {
      this.beginCell();
      this.list = null;
      this.style = '';
    } else if (name === 'pStyle') this.style = valueOf(attributes) ?? '';
    else if (name === 'numId') this.list = { level: this.list?.level ?? 0, id: valueOf(attributes) ?? '' };
    else if (name === 'ilvl') this.list = { id: this.list?.id ?? '', level: Number(valueOf(attributes)) || 0 };
    else if (name === 'r') this.isRun = true;
    else if (name === 'rPr') this.isVanished = false;
    else if (name === 'vanish' || name === 'webHidden') this.isVanished = !isOff(attributes);
    else if (name === 't') this.isText = true;
    else if (name === 'tab' || name === 'ptab') this.write(' ');
    else if (name === 'br' || name === 'cr') this.write('\n');
    else if (name === 'noBreakHyphen') this.write('-');
  }

  /** A cell begins where its properties are known: with them, or with its first paragraph. */
  private beginCell(): void {
    if (!this.cell) return;
    this.stack.openCell({ ...this.cell, rowSpan: 1 });
    this.cell = null;
  }

  /** The number of a list stands before the first words of its paragraph. */
  private write(text: string): void {
    if (text.trim() !== '' && (this.list || this.style !== '')) {
      this.stack.text(this.numbering.next(this.list, this.style));
      this.list = null;
      this.style = '';
    }
    this.stack.text(text);
  }

  private closeParagraph(): void {
    this.stack.endParagraph();
    this.list = null;
    this.style = '';
  }
}

/** More columns than any program gives a table. */
const MOST_COLUMNS = 1_000;
