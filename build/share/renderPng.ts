import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT, fonts } from './fonts';
import { palettePng } from './palettePng';

let ready: Promise<void> | undefined;

/** An SVG as a PNG in its own size; the same drawing gives the same bytes on every machine. */
export async function renderPng(svg: string): Promise<Buffer> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: fonts().buffers, defaultFontFamily: FONT, sansSerifFamily: FONT, serifFamily: FONT },
  });
  const image = drawing.render();
  const colours = [...svg.matchAll(/(?:fill|stroke)="#([0-9a-f]{6})"/g)].map(([, hex = '']) =>
    Number.parseInt(hex, 16),
  );
  try {
    return palettePng({ width: image.width, height: image.height, data: image.pixels }, undefined, colours);
  } finally {
    image.free();
    drawing.free();
  }
}
