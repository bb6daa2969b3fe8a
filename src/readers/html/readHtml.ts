import { parse } from 'parse5';
import { noticeOf } from '../../model/problems/problem';
import { NOTHING_HIDDEN } from '../paper/Paper';
import { paperDocument } from '../paper/paperDocument';
import { tablePapers } from '../paper/tablePapers';
import type { SourceDocument } from '../SourceDocument';
import { decode } from '../text/decode';
import { refuse } from '../text/Refusal';
import { sniff } from '../text/sniff';
import { htmlBlocks } from './htmlBlocks';

/**
 * Reads a web page, as a browser understands it: its paragraphs and tables in their order. No script of it is run and nothing is requested.
 * @throws Refusal
 */
export function readHtml(bytes: Uint8Array): SourceDocument {
  sniff(bytes);
  return htmlDocument(decode(bytes).text);
}

/** The same for markup that is text already, such as what was pasted. */
export function htmlDocument(markup: string): SourceDocument {
  const { blocks, hidden, title } = htmlBlocks(parse(markup));
  if (!blocks.some(({ kind }) => kind === 'table')) refuse('html', { title: title.slice(0, LONGEST_TITLE) });
  return paperDocument(
    'html',
    tablePapers(blocks),
    hidden > 0 ? [noticeOf('hidden-cells', { ...NOTHING_HIDDEN, texts: hidden })] : [],
  );
}

/** Characters of a page's title that a sentence quotes. */
const LONGEST_TITLE = 60;
