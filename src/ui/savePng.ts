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
    image.src = await dataAddress(address);
    await image.decode();
    const blob = await drawn(image);
    if (!blob) return false;
    saveBlob(blob, name);
    return true;
  } catch {
    return false;
  }
}

/** The file at an address as an address that holds it: what was never on a server can be drawn as well. */
async function dataAddress(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  const blob = new Blob([await response.text()], { type: 'image/svg+xml' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error(address));
    reader.readAsDataURL(blob);
  });
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

/** Saves bytes as a file on the reader's disk. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
