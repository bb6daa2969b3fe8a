import type { Page } from 'playwright';
import type { Pixels } from '../build/share/palettePng';

/** The pixels of a PNG, read by the browser that made it. */
export async function readPixels(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return { width: canvas.width, height: canvas.height, text: btoa(binary) };
  }, png.toString('base64'));
  return { width, height, data: Buffer.from(text, 'base64') };
}
