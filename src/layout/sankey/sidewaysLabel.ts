import { textWidth, wrapText } from '../wrapText';

/** What a label says, already formatted. */
export interface LabelText {
  code: string;
  name: string;
  plain: string;
  amount: string;
  share: string;
}

/** The parts of a label, which are set in different type. */
export type LabelRole = 'name' | 'plain' | 'figure' | 'long' | 'amount' | 'share';

/** One line of a label; `x` and `y` from the left edge and the top of its stretch, `y` at the baseline. */
export interface LabelLine {
  role: LabelRole;
  text: string;
  /** Code that stands before the text, in lighter type. */
  code?: string;
  x: number;
  y: number;
  end?: boolean;
}

/** A label on its stretch, or above it with its height. */
export interface PlacedLabel {
  inside: boolean;
  height: number;
  lines: LabelLine[];
}

/** Sizes of type, in the drawing's pixels. */
const NAME = 13;
const PLAIN = 12.5;
const FIGURE = 25;
const LONG = 19;

/** Distances from line to line. */
const NAME_LINE = 17;
const PLAIN_LINE = 15.5;

/** Room between a label above a stretch and the stretch, and above the label. */
const FOOT = 6;
const HEAD = 9;

/** Distance of a label from the bars of its stretch. */
const PAD = 11;

/** Height from which a label stands inside, and its room above and below there. */
const INSIDE_FROM = 44;
const MARGIN = 7;

/** Height of the large figure with its share below it. */
const FIGURE_LINE = 34;
const SHARE_LINE = 20;

/** The label for a stretch of a given size: stacked with a large figure, in two columns inside it, or above it. */
export function labelFor(text: LabelText | undefined, width: number, size: number): PlacedLabel {
  if (!text) return { inside: true, height: 0, lines: [] };
  const stacked = stackedLabel(text, width);
  if (size >= stacked.height) return stacked;
  const inside = columnsLabel(text, width, PAD);
  if (size >= Math.max(INSIDE_FROM, inside.height)) {
    const shift = (size - inside.height) / 2;
    return { ...inside, lines: inside.lines.map((line) => ({ ...line, y: line.y + shift })) };
  }
  const above = columnsLabel(text, width, 0);
  const height = above.height - MARGIN * 2 + HEAD + FOOT;
  const lines = above.lines.map((line) => ({ ...line, y: line.y - MARGIN + HEAD - height }));
  return { inside: false, height, lines };
}

function stackedLabel(text: LabelText, width: number): PlacedLabel {
  const room = width - 2 * PAD;
  const lines: LabelLine[] = [];
  let y = 22;
  for (const line of nameLines(text, room)) {
    lines.push({ role: 'name', ...line, x: PAD, y });
    y += NAME_LINE;
  }
  for (const line of wrapText(text.plain, room, PLAIN)) {
    lines.push({ role: 'plain', text: line, x: PAD, y });
    y += PLAIN_LINE;
  }
  y += FIGURE_LINE - PLAIN_LINE;
  // A figure too long for its stretch is set smaller, as `long`, and if need be no larger than a name.
  const fits = (size: number) => textWidth(text.amount, size) <= room;
  const role = fits(FIGURE) ? 'figure' : fits(LONG) ? 'long' : 'amount';
  lines.push({ role, text: text.amount, x: PAD, y });
  y += SHARE_LINE;
  lines.push({ role: 'share', text: text.share, x: PAD, y });
  return { inside: true, height: y + 12, lines };
}

/** Name and plain words at the left, amount and share at the right; in this order, as they are read out. */
function columnsLabel(text: LabelText, width: number, pad: number): PlacedLabel {
  const room = width - 2 * pad;
  const names = nameLines(text, room - textWidth(text.amount, NAME) - 5);
  const lines: LabelLine[] = [];
  let y = MARGIN + 13;
  for (const line of names) {
    lines.push({ role: 'name', ...line, x: pad, y });
    y += NAME_LINE;
  }
  const share: LabelLine = { role: 'share', text: text.share, x: width - pad, y: MARGIN + 13 + NAME_LINE, end: true };
  for (const line of wrapText(text.plain, room - textWidth(text.share, PLAIN) - 6, PLAIN)) {
    lines.push({ role: 'plain', text: line, x: pad, y });
    y += PLAIN_LINE;
  }
  lines.push({ role: 'amount', text: text.amount, x: width - pad, y: MARGIN + 13, end: true }, share);
  const bottom = Math.max(y, share.y + PLAIN_LINE) - PLAIN_LINE + 4;
  return { inside: true, height: bottom + MARGIN, lines };
}

/** The name in lines, the code before the first. */
function nameLines(text: LabelText, room: number): { text: string; code?: string }[] {
  const whole = text.code ? `${text.code} ${text.name}` : text.name;
  return wrapText(whole, Math.max(room, NAME * 4), NAME).map((line, index) =>
    index === 0 && text.code ? { code: text.code, text: line.slice(text.code.length).trimStart() } : { text: line },
  );
}
