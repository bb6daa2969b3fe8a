import { YUAN_PER_UNIT, decimalsOf, sumYuan } from '../model/money';
import type { CheckSide } from '../model/check';
import type { Holding } from '../model/holding';
import type { StatedAmount, StatedPercent, Statement } from '../model/statement';

/** One printed figure of a check, with the words that lead to it. */
export interface Figure {
  /** Where it stands: `表2`, `说明五（三）`, a project's target table. */
  place: string;
  /** Row or thing: `201 一般公共服务支出`. */
  subject: string;
  /** Column, or what of the thing: `总计`, `比上年预算`. */
  column: string;
  /** As printed, with its unit where it stands in a sentence. */
  printed: string;
  value: number;
  /** One unit in the last printed place; 0 for an exact count. */
  step: number;
  lines: number[];
  facts: string[];
  /** True where the figure is taken away from the others of its side. */
  minus?: boolean;
}

/** The unit that a stated amount is printed in: one printed unit is its step times its decimals. */
export function printedMoney(text: string, step: number): string {
  if (!/^[-−－\d,，.\s]+$/.test(text)) return text;
  const worth = step * 10 ** decimalsOf(text);
  const unit = Object.entries(YUAN_PER_UNIT).find(([, yuan]) => Math.abs(yuan - worth) < 1e-6 * yuan);
  return unit ? `${text} ${unit[0]}` : text;
}

/** `说明五（三）`: the section of the narrative that a statement stands under. */
export function placeOf(statement: Statement): string {
  return statement.section ? `说明${statement.section}` : '说明';
}

/** A stated amount as a figure. */
export function amountFigure(place: string, subject: string, stated: StatedAmount): Figure {
  return {
    place,
    subject,
    column: '',
    printed: printedMoney(stated.printed.text, stated.step),
    value: stated.amount,
    step: stated.step,
    lines: [stated.printed.line],
    facts: [],
  };
}

/** A stated difference from last year's budget as a figure; undefined if the statement prints none. */
export function changeFigure(statement: Statement): Figure | undefined {
  const change = statement.change;
  if (!change || change.amount === null || change.workedOut) return undefined;
  const direction = change.amount < 0 ? '减少' : '增加';
  return {
    place: placeOf(statement),
    subject: statement.subject,
    column: '比上年',
    printed: `${direction} ${printedMoney(change.printed.text, change.step)}`,
    value: change.amount,
    step: change.step,
    lines: [change.printed.line],
    facts: [],
  };
}

/** A stated percentage as a figure, in percentage points. */
export function percentFigure(statement: Statement, column: string, percent: StatedPercent): Figure {
  const text = percent.printed.text.replace(/\s*[%％]$/, '');
  return {
    place: placeOf(statement),
    subject: statement.subject,
    column,
    printed: `${text}%`,
    value: percent.value,
    step: percent.step,
    lines: [percent.printed.line],
    facts: [],
  };
}

/** A holding as a figure. Money is rounded, a counted thing is not. */
export function holdingFigure(holding: Holding): Figure {
  const money = holding.unit === '元';
  const bare = /^[\d,，.\s]+$/.test(holding.printed.text);
  const counted = bare ? `${holding.printed.text} ${holding.unit}` : holding.printed.text;
  return {
    place: '',
    subject: holding.label,
    column: money && /^(assets|vehicles)$/.test(holding.group) && !/价值/.test(holding.label) ? '价值' : '',
    printed: money ? printedMoney(holding.printed.text, holding.step) : counted,
    value: holding.value,
    step: money ? holding.step : 0,
    lines: [holding.printed.line],
    facts: [],
  };
}

/** A number of things that the reader counts: rows of a table, names of a list. */
export function countFigure(
  place: string,
  subject: string,
  count: number,
  unit: string,
  lines: number[],
  facts: string[] = [],
): Figure {
  return { place, subject, column: '', printed: `${count} ${unit}`, value: count, step: 0, lines, facts };
}

/** Figures of one side in one line; words that two neighbours share are said once. */
function textOf(figures: readonly Figure[]): string {
  let text = '';
  figures.forEach((figure, at) => {
    const before = figures[at - 1];
    const columnIsSaid =
      (before?.column === figure.column && before.subject !== figure.subject) || figure.column === figure.subject;
    let words = '';
    for (const word of [
      before?.place === figure.place ? '' : figure.place,
      before?.subject === figure.subject ? '' : figure.subject,
      columnIsSaid ? '' : figure.column,
      figure.printed,
    ]) {
      if (word !== '') words += words === '' ? word : ` ${word}`;
    }
    const sign = figure.minus ? '−' : '+';
    text += at === 0 ? (figure.minus ? '− ' : '') : ` ${sign} `;
    text += words;
  });
  return text;
}

/** What lists hold, each once. Most sides have one figure with one line, which is what makes this worth its lines. */
function each<T>(lists: readonly (readonly T[])[]): T[] {
  const [only] = lists;
  return only && lists.length === 1 && only.length < 2 ? [...only] : [...new Set(lists.flat())];
}

/** The side of a check that adds these figures. */
export function sideOf(figures: readonly Figure[]): CheckSide {
  return {
    text: textOf(figures),
    lines: each(figures.map((figure) => figure.lines)).sort((a, b) => a - b),
    facts: each(figures.map((figure) => figure.facts)),
    value: sumYuan(figures.map((figure) => (figure.minus ? -figure.value : figure.value))),
  };
}
