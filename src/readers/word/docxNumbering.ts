import { readXml } from '../packed/readXml';

/** A paragraph's place in a list, as its own properties say it. */
export interface ListPlace {
  id: string;
  level: number;
}

/** Counts the paragraphs of lists, whose numbers a Word file does not write down. */
export interface Numbering {
  /** What stands before the next paragraph of a list, or of a style that is numbered; empty where nothing does. */
  next: (list: ListPlace | null, style: string) => string;
}

interface Level {
  format: string;
  text: string;
  start: number;
}

interface Part {
  bytes: Uint8Array | null;
  part: string;
}

const valueOf = (attributes: Readonly<Record<string, string>>): string =>
  attributes['w:val'] ?? attributes['val'] ?? '';
const idOf = (attributes: Readonly<Record<string, string>>, name: string): string =>
  attributes[`w:${name}`] ?? attributes[name] ?? '';

const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一, 十, 十二, 二十一: as lists are numbered, up to 99. */
function hanNumber(value: number): string {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? HAN[ones] : ''}`;
}

function formatted(value: number, format: string): string {
  if (/^(?:chinese|japanese|taiwanese|ideograph|koreanCounting)/i.test(format)) return hanNumber(value);
  if (format === 'bullet' || format === 'none') return '';
  if (/Letter$/.test(format))
    return String.fromCharCode((format.startsWith('upper') ? 64 : 96) + ((value - 1) % 26) + 1);
  return String(value);
}

/** Lists by the number of their kind, and which kind each list is of. */
function listsOf({ bytes, part }: Part): { kinds: Map<string, Map<number, Level>>; lists: Map<string, string> } {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  let [kind, list] = ['', ''];
  let level: Level | null = null;
  if (bytes)
    readXml(bytes, part, {
      open: (name, attributes) => {
        if (name === 'abstractNum') {
          kind = idOf(attributes, 'abstractNumId');
          kinds.set(kind, new Map());
        } else if (name === 'num') list = idOf(attributes, 'numId');
        else if (name === 'abstractNumId') lists.set(list, valueOf(attributes));
        else if (name === 'lvl' && list === '') {
          level = { format: 'decimal', text: '', start: 1 };
          kinds.get(kind)?.set(Number(idOf(attributes, 'ilvl')), level);
        } else if (name === 'numFmt' && level) level.format = valueOf(attributes);
        else if (name === 'lvlText' && level) level.text = valueOf(attributes);
        else if (name === 'start' && level) level.start = Number(valueOf(attributes)) || 0;
      },
      close: (name) => {
        if (name === 'lvl') level = null;
        else if (name === 'num') list = '';
      },
    });
  return { kinds, lists };
}

/** The list that paragraphs of a style belong to. */
function stylesOf({ bytes, part }: Part): Map<string, ListPlace> {
  const styles = new Map<string, ListPlace>();
  let style = '';
  let place: ListPlace | null = null;
  if (bytes)
    readXml(bytes, part, {
      open: (name, attributes) => {
        if (name === 'style') style = idOf(attributes, 'styleId');
        else if (name === 'numPr') place = { id: '', level: 0 };
        else if (name === 'numId' && place) place.id = valueOf(attributes);
        else if (name === 'ilvl' && place) place.level = Number(valueOf(attributes)) || 0;
      },
      close: (name) => {
        if (name !== 'numPr') return;
        if (place && place.id !== '') styles.set(style, place);
        place = null;
      },
    });
  return styles;
}

/** Reads how the lists of a Word file are numbered, by its own parts and those of its styles. */
export function docxNumbering(numbering: Part, styles: Part): Numbering {
  const { kinds, lists } = listsOf(numbering);
  const byStyle = stylesOf(styles);
  const counts = new Map<string, number[]>();
  return {
    next: (list, style) => {
      const ofStyle = byStyle.get(style);
      const id = list && list.id !== '' ? list.id : (ofStyle?.id ?? '');
      const at = list?.level ?? ofStyle?.level ?? 0;
      const kind = lists.get(id) ?? '';
      const levels = kinds.get(kind);
      const level = levels?.get(at);
      if (!levels || !level) return '';
      const count = counts.get(kind) ?? [];
      counts.set(kind, count);
      count.length = Math.min(count.length, at + 1);
      count[at] = (count[at] ?? level.start - 1) + 1;
      return level.text.replace(/%(\d)/g, (_, digit: string) => {
        const own = Number(digit) - 1;
        const shown = levels.get(own);
        return formatted(count[own] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
      });
    },
  };
}
