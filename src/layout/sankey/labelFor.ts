import { textWidth, wrapText, type Weight } from '../wrapText';

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

/** Distance of words from the figures beside them. */
const APART = 6;

/** Chinese characters that a line beside a figure has at least. */
const LEAST_CHINESE = 4;

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
  const words = wordLines(text, { names: room, plains: room }, PAD, 22);
  const last = words.y + FIGURE_LINE - PLAIN_LINE;
  // A figure too long for its stretch is set smaller, as `long`, and if need be no larger than a name.
  const fits = (size: number) => textWidth(text.amount, size, 'bold') <= room;
  const role = fits(FIGURE) ? 'figure' : fits(LONG) ? 'long' : 'amount';
  const figure: LabelLine = { role, text: text.amount, x: PAD, y: last };
  const shares = wrapText(text.share, room, PLAIN, 'regular').map((share, line): LabelLine => {
    return { role: 'share', text: share, x: PAD, y: last + SHARE_LINE + line * PLAIN_LINE };
  });
  return {
    inside: true,
    height: last + SHARE_LINE + (shares.length - 1) * PLAIN_LINE + 12,
    lines: [...words.lines, figure, ...shares],
  };
}

/**
 * Name and plain words at the left, amount and share at the right; in this order, as they are read out. Where a word would have to be
 * broken for that, or the words become a tall column, the figures stand below the words.
 */
function columnsLabel(text: LabelText, width: number, pad: number): PlacedLabel {
  const room = width - 2 * pad;
  const beside = (figure: number): number => room - figure - APART;
  const [amount, share] = [textWidth(text.amount, NAME, 'bold'), textWidth(text.share, PLAIN, 'regular')];
  // The second line of a name lies beside the share.
  const one = nameLines(text, beside(amount)).length === 1;
  const rooms = { names: beside(one ? amount : Math.max(amount, share)), plains: beside(share) };
  const first = MARGIN + 13;
  const below = rowsLabel(text, room, pad);
  if (!fitsWords(text, rooms)) return below;
  const { lines, y } = wordLines(text, rooms, pad, first);
  const right = { x: width - pad, end: true };
  lines.push(
    { role: 'amount', text: text.amount, y: first, ...right },
    { role: 'share', text: text.share, y: first + NAME_LINE, ...right },
  );
  const height = Math.max(y - PLAIN_LINE, first + NAME_LINE) + 4 + MARGIN;
  return height <= below.height ? { inside: true, height, lines } : below;
}

/** The words above the figures, amount and share on one line where they fit it. */
function rowsLabel(text: LabelText, room: number, pad: number): PlacedLabel {
  const { lines, y } = wordLines(text, { names: room, plains: room }, pad, MARGIN + 13);
  const amount: LabelLine = { role: 'amount', text: text.amount, x: pad, y: y + 2 };
  const beside = textWidth(text.amount, NAME, 'bold') + APART + textWidth(text.share, PLAIN, 'regular') <= room;
  const shares = beside ? [text.share] : wrapText(text.share, room, PLAIN, 'regular');
  lines.push(
    amount,
    ...shares.map((share, line): LabelLine => {
      if (beside) return { role: 'share', text: share, x: pad + room, y: amount.y, end: true };
      return { role: 'share', text: share, x: pad, y: amount.y + (line + 1) * PLAIN_LINE };
    }),
  );
  const bottom = amount.y + (beside ? 0 : shares.length * PLAIN_LINE) + 4;
  return { inside: true, height: bottom + MARGIN, lines };
}

/** Widths that names and plain words have. */
interface Rooms {
  names: number;
  plains: number;
}

/** Name and plain words in lines from a first baseline, and the baseline after them. */
function wordLines(
  text: LabelText,
  { names, plains }: Rooms,
  x: number,
  first: number,
): { lines: LabelLine[]; y: number } {
  const lines = nameLines(text, names).map((line, index): LabelLine => {
    return { role: 'name', ...line, x, y: first + index * NAME_LINE };
  });
  const below = first + lines.length * NAME_LINE;
  const plain = wrapText(text.plain, plains, PLAIN, 'regular').map((line, index): LabelLine => {
    return { role: 'plain', text: line, x, y: below + index * PLAIN_LINE };
  });
  return { lines: [...lines, ...plain], y: below + plain.length * PLAIN_LINE };
}

/** Whether no word has to be broken; Chinese may, but not into a column of single characters. */
function fitsWords({ code, name, plain }: LabelText, { names, plains }: Rooms): boolean {
  const longest = (words: string, size: number, weight: Weight) =>
    Math.max(
      ...words.split(' ').map((word) => {
        const width = textWidth(word, size, weight);
        return /[\u1100-\uffff]/.test(word) ? Math.min(width, size * LEAST_CHINESE) : width;
      }),
    );
  return longest(`${code} ${name}`, NAME, 'bold') <= names && longest(plain, PLAIN, 'regular') <= plains;
}

/** The name in lines, the code before the first. */
function nameLines(text: LabelText, room: number): { text: string; code?: string }[] {
  const whole = text.code ? `${text.code} ${text.name}` : text.name;
  return wrapText(whole, room, NAME, 'bold').map((line, index) =>
    index === 0 && text.code ? { code: text.code, text: line.slice(text.code.length).trimStart() } : { text: line },
  );
}
