import type { Budget, GlossaryEntry } from '../../model/budget';
import type { SourceLine } from '../../readers/text/SourceText';
import type { Holding } from '../../model/narrative/holding';
import { listedOffices, readStaff } from './holdings';
import type { Block } from './runningText';
import { Prose } from '../words/Prose';

/** What a heading of the opening part speaks about. */
const DUTIES = /职能|职责/;
const OFFICES = /机构|构成/;
/** `1、办公室`, `1.办公室`. */
const NUMBERED = /(?:^|\n)\d{1,2}[、.．](?!\d)([^\n]+)/g;
const CHINESE_NUMBERED = /(?:^|\n)[一二三四五六七八九十]+、([^\n]+)/g;
const INNER_OFFICES = /[（(]一[）)][^\n（(]*内设机构[^\n（(]*\n([\s\S]*?)(?=\n[（(]二[）)]|$)/;
const LONGEST_OFFICE = 40;

interface HeadedText {
  heading: string;
  prose: Prose;
}

export interface Opening {
  duties: Budget['duties'];
  offices: Budget['offices'];
  staff: Holding[];
}

/** Texts of the opening part, each under its own heading: of the part, or the numbered ones inside of it. */
function headedTexts({ heading, lines }: Block): HeadedText[] {
  if (heading === '' || DUTIES.test(heading) || OFFICES.test(heading)) return [{ heading, prose: new Prose(lines) }];
  const texts: { heading: string; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const isHeading = /^[一二三四五六七八九十]+、[^。，；：]{2,40}$/.test(line.text);
    if (isHeading) texts.push({ heading: line.text, lines: [] });
    else texts[texts.length - 1]?.lines.push(line);
  }
  return texts.map((text) => ({ heading: text.heading, prose: new Prose(text.lines) }));
}

/** Duties, offices and staff of the body. */
export function readOpening(blocks: readonly Block[]): Opening {
  const texts = blocks.flatMap(headedTexts);
  const about = (words: RegExp): HeadedText[] => texts.filter(({ heading }) => heading === '' || words.test(heading));
  const duties = about(DUTIES).flatMap(readDuties);
  return {
    // A page that was printed twice says nothing twice.
    duties: duties.filter(({ text }, index) => duties.findIndex((other) => other.text === text) === index),
    offices: about(OFFICES).flatMap(({ heading, prose }) => readOffices(prose, heading !== '')),
    staff: texts.flatMap(({ prose }) => readStaff(prose)),
  };
}

/** Duties of the body: the numbered sentences below the heading that announces them, else its paragraphs. */
function readDuties({ heading, prose }: HeadedText): Budget['duties'] {
  const found = (words: RegExp): RegExpExecArray[] => [...prose.text.matchAll(words)];
  let items = found(NUMBERED);
  if (heading !== '' && items.length === 0) items = found(CHINESE_NUMBERED);
  if (heading !== '' && items.length === 0) items = found(/(?:^|\n)([^\n]{10,})/g);
  return items.map((match) => ({
    text: match[1] ?? '',
    line: prose.lineAt(match.index + match[0].indexOf(match[1] ?? '')),
  }));
}

/** The offices that a sentence lists by name, or the numbered ones below their heading. */
function readOffices(prose: Prose, hasHeading: boolean): Budget['offices'] {
  const listed = listedOffices(prose);
  if (listed.length > 0 || !hasHeading) return listed;
  const inner = INNER_OFFICES.exec(prose.text);
  const from = inner ? inner.index + inner[0].length - (inner[1] ?? '').length : 0;
  const text = inner ? `\n${inner[1] ?? ''}` : prose.text;
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/。$/, '');
    if (/[，；：。]/.test(name) || name.length > LONGEST_OFFICE) return [];
    const at = match.index + match[0].indexOf(match[1] ?? '');
    return [{ name, line: prose.lineAt(inner ? from + at - 1 : at) }];
  });
}

/** Official terms with the document's own explanation: `一、财政拨款:指…`. */
export function readGlossary(prose: Prose): GlossaryEntry[] {
  return [...prose.text.matchAll(/(?:^|\n)[（(]?[一二三四五六七八九十]+[、）)]([^：:\n]{2,30})[:：]([^\n]+)/g)].map(
    (match) => ({
      term: match[1] ?? '',
      text: match[2] ?? '',
      line: prose.lineAt(match.index + match[0].indexOf(match[1] ?? '')),
    }),
  );
}
