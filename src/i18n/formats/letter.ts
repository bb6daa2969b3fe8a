import { valueText } from './countWords';
import { formatAmount, formatShare, ownUnit, ranges } from './numbers';

interface Side {
  text: string;
  value: number;
  lines: readonly number[];
}

/** What a letter asks about; amounts are in yuan, shares from 0 to 1. */
export type Asked =
  | { kind: 'contradiction'; left: Side; right: Side; unit: string; thing?: string }
  | {
      kind: 'lump';
      code: string;
      name: string;
      amount: number;
      step: number;
      share: number;
      line: number;
      table: string;
    }
  | { kind: 'undisclosed' | 'inferred'; amount: number; step: number }
  | { kind: 'unread' | 'change' | 'projects' | 'targets' | 'results' };

/** A quotation of more characters than this is cut short: whoever gets the letter has the document. */
const LONG = 26;
/** So many lines are named one by one. */
const LINES = 3;

/**
 * A polite question to the body that published a document, ready to be sent: what was read, where, and what is asked. In Chinese on every
 * page, since it goes to a Chinese office. It never says more than the document shows, and suspects nobody.
 * @param document its name, such as 某街道 2031 年部门预算
 */
export function letterOf(asked: Asked, document: string): string {
  return `您好！我读了《${document}》。${matterOf(asked)}谢谢您。`;
}

function matterOf(asked: Asked): string {
  switch (asked.kind) {
    case 'contradiction': {
      const { left, right } = asked;
      return `${placeOf(left)}是${quoted(left, asked)}，${placeOf(right)}是${quoted(right, asked)}，两处不一样。请问以哪一个为准？`;
    }
    case 'lump': {
      const place = [asked.table, `第 ${asked.line} 行`].filter(Boolean).join('');
      return `${place}“${short(asked.name)}”${worth(asked)}，占全部支出 ${formatShare(asked.share)}，表里没有再往下分。请问具体是哪些开支？`;
    }
    case 'undisclosed':
    case 'inferred':
      return `有 ${worth(asked)}没有写花成了什么（经济分类）。请问能补充说明吗？`;
    case 'change':
      return '文件没有写比上年多了还是少了。请问上年是多少，为什么变？';
    case 'projects':
      return '文件没有逐个写明项目。请问有哪些项目，各多少钱？';
    case 'targets':
      return '文件没有印绩效目标。请问这些钱要做到什么？';
    case 'results':
      return '文件写了绩效目标。请问完成得怎样，结果在哪里可以看到？';
    case 'unread':
      throw new Error('nobody is asked about what was not read');
  }
}

function placeOf({ lines }: Side): string {
  if (lines.length === 0) return '文件里';
  const named = ranges([...new Set(lines)].sort((a, b) => a - b));
  return `第 ${named.slice(0, LINES).join('、')}${named.length > LINES ? ' 等' : ' '}行`;
}

/** A side in the document's words; where they had to be cut short, its figure is said behind them. */
function quoted({ text, value }: Side, { unit, thing = unit }: { unit: string; thing?: string }): string {
  const told = `“${short(text)}”`;
  if (text.length <= LONG) return told;
  return `${told}（${unit === '元' ? worth({ amount: value, step: 100 }) : valueText(value, thing, 'zh')}）`;
}

function short(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text;
}

function worth({ amount, step }: { amount: number; step: number }): string {
  const unit = ownUnit(amount, 'zh');
  return `${formatAmount(amount, unit, step)} ${unit.word}`;
}
