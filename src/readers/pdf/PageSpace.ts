import type { Box } from '../SourceDocument';

/** Turns a page's own coordinates (origin bottom left, before rotation) into ours: origin top left, as the page is looked at. */
export class PageSpace {
  readonly width: number;
  readonly height: number;

  /**
   * @param crop what is shown of the page: left, bottom, right, top in its own coordinates
   * @param turns quarter turns clockwise
   */
  constructor(
    private readonly crop: readonly [number, number, number, number],
    private readonly turns: number,
  ) {
    const [left, bottom, right, top] = crop;
    const sideways = turns % 2 === 1;
    this.width = sideways ? top - bottom : right - left;
    this.height = sideways ? right - left : top - bottom;
  }

  point(x: number, y: number): [number, number] {
    const [left, bottom, right, top] = this.crop;
    if (this.turns === 1) return [y - bottom, x - left];
    if (this.turns === 2) return [right - x, y - bottom];
    if (this.turns === 3) return [top - y, right - x];
    return [x - left, top - y];
  }

  box(left: number, bottom: number, right: number, top: number): Box {
    const [x0, y0] = this.point(left, bottom);
    const [x1, y1] = this.point(right, top);
    return { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
  }
}
