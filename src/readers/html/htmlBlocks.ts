import type { DefaultTreeAdapterTypes } from 'parse5';
import { BlockStack } from '../paper/BlockStack';
import type { Block } from '../paper/Paper';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page shows, as blocks. */
export interface ShownPage {
  blocks: Block[];
  /** Stretches with text that are not shown. */
  hidden: number;
  title: string;
}

/** What holds no words of the page. */
const SILENT =
  /^(?:script|style|template|noscript|head|svg|math|textarea|select|option|object|iframe|canvas|audio|video|button)$/;
/** What stands within a line. */
const INLINE =
  /^(?:a|abbr|b|big|bdi|bdo|cite|code|em|font|i|img|input|ins|kbd|label|mark|nobr|q|rb|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|o:p)$/;
const MOST_SPAN = 1_000;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)
  );
}

const spanOf = (element: Element, name: string): number =>
  Math.min(MOST_SPAN, Math.max(1, Math.floor(Number(attribute(element, name) ?? 1)) || 1));

/** All text below an element. */
function textIn(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value;
    else if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Takes up one page, node by node. */
class PageWalk {
  readonly stack = new BlockStack();
  hidden = 0;
  title = '';

  /** @returns whether what stands in it is looked at too */
  enter(node: Node): boolean {
    if ('value' in node) {
      this.stack.text(node.value.replace(/[\s\u200b\ufeff]+/g, ' '));
      return false;
    }
    if (!isElement(node)) return 'childNodes' in node;
    const { tagName } = node;
    if (tagName === 'head') this.takeTitle(node);
    if (SILENT.test(tagName)) return false;
    if (isHidden(node)) {
      if (textIn(node) !== '') this.hidden += 1;
      return false;
    }
    if (tagName === 'br') this.stack.text('\n');
    else if (tagName === 'table') this.stack.openTable();
    else if (tagName === 'tr') this.stack.openRow();
    else if (tagName === 'td' || tagName === 'th')
      this.stack.openCell({ columnSpan: spanOf(node, 'colspan'), rowSpan: spanOf(node, 'rowspan') });
    else if (tagName === 'caption') this.stack.openCaption();
    else if (!INLINE.test(tagName)) this.stack.endParagraph();
    return true;
  }

  leave(node: Node): void {
    if (!isElement(node)) return;
    const { tagName } = node;
    if (tagName === 'table') this.stack.closeTable();
    else if (tagName === 'td' || tagName === 'th') this.stack.closeCell();
    else if (tagName === 'caption') this.stack.closeCell();
    else if (!INLINE.test(tagName) && tagName !== 'br' && tagName !== 'tr') this.stack.endParagraph();
  }

  private takeTitle(head: Element): void {
    const title = head.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'title');
    if (title) this.title = textIn(title);
  }
}

/** What a page shows from top to bottom. Its nodes are walked without calling oneself, so that no depth of markup is too deep. */
export function htmlBlocks(document: DefaultTreeAdapterTypes.Document): ShownPage {
  const walk = new PageWalk();
  const open: { node: Node; isLeft: boolean }[] = [{ node: document, isLeft: false }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { node } = step;
    if (step.isLeft) {
      walk.leave(node);
      continue;
    }
    if (!walk.enter(node)) continue;
    open.push({ node, isLeft: true });
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1)
        open.push({ node: node.childNodes[at] as Node, isLeft: false });
  }
  return { blocks: walk.stack.blocks, hidden: walk.hidden, title: walk.title };
}
