import type { Press } from '../Press';
import type { TableModel } from '../tableModel';

/** What a document holds, below each other. */
export type OfficeBlock =
  | { kind: 'line'; text: string; align: 'left' | 'center' | 'right' }
  | { kind: 'ends'; left: string; right: string }
  | { kind: 'table'; model: TableModel };

/** A table with what stands above it, or words alone. */
export interface OfficeSection {
  blocks: OfficeBlock[];
}

/** Takes down what a document holds, for a program that knows no pages. */
export class OfficePress implements Press {
  readonly sections: OfficeSection[] = [{ blocks: [] }];

  private get blocks(): OfficeBlock[] {
    return (this.sections[this.sections.length - 1] as OfficeSection).blocks;
  }

  newPage(): void {
    if (this.blocks.length > 0) this.sections.push({ blocks: [] });
  }

  line(text: string, _size = 11, align: 'left' | 'center' | 'right' = 'left'): void {
    this.blocks.push({ kind: 'line', text, align });
  }

  ends(left: string, right: string): void {
    this.blocks.push({ kind: 'ends', left, right });
  }

  table(model: TableModel, above: () => void): void {
    this.newPage();
    above();
    this.blocks.push({ kind: 'table', model });
  }
}
