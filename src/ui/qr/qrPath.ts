import { encode } from 'uqr';

/** A QR code as one path of unit squares, in a drawing `size` wide with its margin. */
export interface QrPath {
  size: number;
  path: string;
}

/** White modules on each side, as the standard wants them. */
const MARGIN = 4;

/** The QR code of an address, with enough repair for a photograph from the last row. */
export function qrPath(address: string): QrPath {
  const { data } = encode(address, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])),
  );
  return { size: data.length + 2 * MARGIN, path: squares.join('') };
}
