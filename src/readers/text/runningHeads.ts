import type { SourceLine } from './SourceText';

/** Pages on which a line has to stand at the edge before it counts as the pages' own, not the text's. */
const FEWEST_PAGES = 3;
const SHORTEST = 8;

/** Words that name the document itself: a line of nothing else, printed again and again, is a page's head or foot. */
const DOCUMENT_NAME =
  /\d{4}年(?:度)?.{0,30}(?:部门|单位)(?:综合)?预算(?:信息)?(?:公开)?(?:及)?(?:编制)?(?:情况)?(?:说明|文本|报告|材料)?$/;

const closed = (line: SourceLine): string => line.text.replace(/\s/g, '');

/**
 * Whether a line may be a head: words without cells, that are neither a sentence, nor a table's title or unit, and without any
 * number but a year and that of a name, such as 第12小学.
 */
function mayBeHead(line: SourceLine, text: string): boolean {
  if (text.length < SHORTEST) return false;
  const words = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if ((words < SHORTEST && !DOCUMENT_NAME.test(text)) || /[\u4e00-\u9fff]\s+[\u4e00-\u9fff]/.test(line.text))
    return false;
  return !/\d|[。；：:]|表(?:[（(]续表?[）)])?$|^第.部分/.test(text.replace(/\d{4}年|第\d+/g, ''));
}

/** What a line's neighbours on the page's inner side are: those of a head differ from page to page, those of a table's header do not. */
interface Sightings {
  edges: number;
  all: number;
  neighbours: Set<string>;
}

/**
 * The heads and feet that pages print besides a number: the same words at the edge of several pages with ever other lines beside
 * them, or the document's name again and again where the text shows no pages.
 */
export function runningHeads(lines: readonly SourceLine[]): Set<SourceLine> {
  const filled = lines
    .filter(({ text }) => text !== '' && !/^\d{1,4}$/.test(text))
    .map((line) => ({ line, text: closed(line) }));
  const times = new Map<string, number>();
  for (const { text } of filled) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Map<string, Sightings>();
  filled.forEach(({ line, text }, index) => {
    if ((times.get(text) ?? 0) < FEWEST_PAGES || !mayBeHead(line, text)) return;
    const sightings = seen.get(text) ?? { edges: 0, all: 0, neighbours: new Set<string>() };
    seen.set(text, sightings);
    sightings.all += 1;
    const [before, after] = [filled[index - 1], filled[index + 1]];
    const isHead = line.startsPage || (line.page !== null && before?.line.page !== line.page);
    const isFoot = after?.line.startsPage === true || (line.page !== null && after?.line.page !== line.page);
    if (!isHead && !isFoot) return;
    sightings.edges += 1;
    sightings.neighbours.add((isHead ? after : before)?.text ?? '');
  });
  const isRunning = (text: string): boolean => {
    const sightings = seen.get(text);
    if (!sightings) return false;
    const { edges, all, neighbours } = sightings;
    if (edges >= FEWEST_PAGES && edges > 0.8 * all && neighbours.size >= Math.max(FEWEST_PAGES, 0.6 * edges))
      return true;
    return all > FEWEST_PAGES && DOCUMENT_NAME.test(text);
  };
  // The first printing is the document's own name where it opens the text.
  return new Set(filled.filter(({ text }, index) => index > 0 && isRunning(text)).map(({ line }) => line));
}
