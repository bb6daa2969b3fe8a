/** How a document prints its amounts. Exact amounts are whole fen; what is printed is their honest rounding. */
export interface FigureStyle {
  unit: '万元' | '元';
  decimals: number;
  thousands: boolean;
  /** Wide commas between thousands, or everything but the point wide; half-width where it is missing. */
  wide?: 'commas' | 'digits' | '';
}

/** One unit in the last printed place, in fen. */
export function stepFen(style: FigureStyle): number {
  return (style.unit === '万元' ? 1_000_000 : 100) / 10 ** style.decimals;
}

/** Whole steps that an amount rounds to, half away from zero. */
function steps(fen: number, style: FigureStyle): number {
  const step = stepFen(style);
  const size = Math.floor((2 * Math.abs(fen) + step) / (2 * step));
  return fen < 0 ? -size : size;
}

/** The amount as printed, without unit: `4,187.94`. */
export function figure(fen: number, style: FigureStyle): string {
  const size = Math.abs(steps(fen, style));
  const digits = String(size).padStart(style.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - style.decimals);
  const grouped = style.thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = fen < 0 && size > 0 ? '-' : '';
  const text = sign + grouped + (style.decimals > 0 ? `.${digits.slice(-style.decimals)}` : '');
  const commas = style.wide ? text.replace(/,/g, '，') : text;
  return style.wide === 'digits'
    ? commas.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('.', '．')
    : commas;
}

/** What the printed figure is worth, in yuan. */
export function worth(fen: number, style: FigureStyle): number {
  return (steps(fen, style) * stepFen(style)) / 100;
}

/** A share or growth as printed, without sign: `18.21`. */
export function percentage(part: number, whole: number): string {
  return ((Math.abs(part) / whole) * 100).toFixed(2);
}
