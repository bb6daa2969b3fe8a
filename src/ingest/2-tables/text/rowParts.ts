import { decimalsOf } from '../../../model/money';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { EXPENSE_ROW } from '../../../templates/rows/expenseRows';
import { isTotalName, type TableRole } from '../../../model/tables/table';
import type { SourceLine } from '../../../readers/text/SourceText';
import { isAmount, isFigure, piecesAtEnd, tokensOf, type Token } from '../../words/numbers';
import { closeUp } from '../../words/words';

interface Split {
  codes: Token[];
  words: Token[];
  figures: Token[];
}

/** Splits a line into a leading code, words, and trailing figures. */
export function split(line: SourceLine, decimals: number, role: TableRole): Split {
  const tokens = tokensOf(line);
  const codes: Token[] = [];
  const first = tokens[0];
  const joined = first ? /^(\d{3}|\d{5}|\d{7})(?=[\u4e00-\u9fff])/.exec(first.text) : null;
  const isCode = first !== undefined && (shapeOf(role).codes === 'economic' ? /^[35]/ : /^2/).test(first.text);
  if (first && joined && isCode) {
    codes.push({ text: joined[0], offset: first.offset });
    tokens[0] = { text: first.text.slice(joined[0].length), offset: first.offset + joined[0].length };
  } else if (isCode && /^\d{3}$/.test(first.text)) {
    codes.push(first);
    for (let i = 1; i <= 2 && /^\d{2}$/.test(tokens[i]?.text ?? ''); i += 1) codes.push(tokens[i] as Token);
  } else if (first && /^(?:\d{5}|\d{7})$/.test(first.text) && !isAmount(tokens[1]?.text ?? '', 0)) {
    // In whole yuan a figure may look like a code in one piece: behind a code stands a name, or nothing.
    if (isCode) codes.push(first);
  }
  const pieces = isCode && !joined ? codePieces(tokens) : 0;
  if (pieces > codes.length) codes.push(...tokens.slice(codes.length, pieces));
  const rest = joined && isCode ? tokens : tokens.slice(codes.length);
  const from = figuresFrom(rest, decimals, role);
  return { codes, words: rest.slice(0, from), figures: rest.slice(from) };
}

/** How many words before a name make up its code, however blanks have broken it; 0 if they make up none. */
function codePieces(tokens: readonly Token[]): number {
  const name = tokens.findIndex(({ text }) => !/^\d+$/.test(text));
  const digits = tokens.slice(0, Math.max(0, name)).reduce((sum, { text }) => sum + text.length, 0);
  return /^[\u4e00-\u9fff]/.test(tokens[name]?.text ?? '') && [3, 5, 7].includes(digits) ? name : 0;
}

/** Where the figures begin behind a row's words, broken ones with all their pieces. */
export function figuresFrom(words: readonly Token[], decimals: number, role: TableRole): number {
  const from = words.length - piecesAtEnd(words, decimals);
  // A row has a total and at least one part: a number alone behind words belongs to the words, unless no word looks like it.
  const isAlone = words.length - from === 1 && from > 0;
  return isAlone && isFigure(words[from]?.text ?? '') && !standsAlone(words, decimals, role) ? words.length : from;
}

/** Whether a row's only number is a figure: it shows the table's decimals, or its row is a total or one of the three public expenses. */
function standsAlone(words: readonly Token[], decimals: number, role: TableRole): boolean {
  const figure = words[words.length - 1]?.text ?? '';
  const name = closeUp(
    words
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' '),
  );
  // Names of projects hold numbers such as 2.5公里; names of the classification do not.
  const { hasProjects, rows } = shapeOf(role);
  const isPlain = !hasProjects && rows !== 'names';
  return (isPlain && decimals > 0 && decimalsOf(figure) === decimals) || isTotalName(name) || EXPENSE_ROW.test(name);
}
