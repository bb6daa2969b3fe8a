import type { Page } from 'playwright';

/** Sizes that the letters and the figures of one weight are shown at, in parts of those of Open Sans. */
interface Face {
  letters: string;
  figures: string;
}

/**
 * Fonts that a reader may have instead of those that a page asks for, made of the one Latin family that comes with the browser:
 * `wide` as DejaVu Sans and Verdana, whose bold figures are widest of all; `narrow` as Arial Narrow. Chinese characters are as wide
 * as they are high in every font.
 */
const FACES: Readonly<Record<'wide' | 'narrow', Readonly<Record<'regular' | 'bold', Face>>>> = {
  wide: { regular: { letters: '106%', figures: '112%' }, bold: { letters: '113%', figures: '122%' } },
  narrow: { regular: { letters: '82%', figures: '82%' }, bold: { letters: '82%', figures: '82%' } },
};

export const FONTS = ['usual', 'wide', 'narrow'] as const;
export type Font = (typeof FONTS)[number];

/** Shows an open page in another font. */
export async function showInFont(page: Page, font: Font): Promise<void> {
  const faces = font === 'usual' ? null : FACES[font];
  await page.evaluate(
    async ([family, faces]) => {
      const { style } = document.documentElement;
      for (const name of ['--sans', '--serif']) style.removeProperty(name);
      if (!faces) return;
      const weights = { regular: ['Open Sans Regular', '100 500'], bold: ['Open Sans Bold', '600 900'] } as const;
      const fonts = (['regular', 'bold'] as const).flatMap((one) => {
        const [name, weight] = weights[one];
        const source = `local("${name}")`;
        return [
          new FontFace(family, source, { weight, sizeAdjust: faces[one].letters } as FontFaceDescriptors),
          new FontFace(family, source, {
            weight,
            sizeAdjust: faces[one].figures,
            unicodeRange: 'U+30-39',
          } as FontFaceDescriptors),
        ];
      });
      for (const font of await Promise.all(fonts.map((one) => one.load()))) document.fonts.add(font);
      for (const name of ['--sans', '--serif']) style.setProperty(name, `"${family}", "Noto Sans SC"`);
    },
    [`${font} font`, faces] as const,
  );
}
