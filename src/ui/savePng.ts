/** How many pixels of the saved picture one pixel of the drawing takes, and the most that a side may have. */
const SCALE = 2;
const MOST_PIXELS = 8_000;

/**
 * Draws a picture of the site, an SVG file, and saves it as PNG. It wears the fonts of the reader's system.
 * @returns whether it was saved
 */
export async function savePng(address: string, name: string): Promise<boolean> {
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const blob = await drawn(image);
    if (!blob) return false;
    save(blob, name);
    return true;
  } catch {
    return false;
  }
}

/** An image as a PNG: at least as large as it is, where that does not exceed the most pixels of a side. */
function drawn(image: HTMLImageElement): Promise<Blob | null> {
  const { naturalWidth, naturalHeight } = image;
  const wanted = naturalWidth >= 1000 ? 1 : SCALE;
  const scale = Math.min(wanted, MOST_PIXELS / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(naturalWidth * scale);
  canvas.height = Math.round(naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
