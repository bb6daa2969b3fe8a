import type { TableRole } from '../../model/tables/table';
import type { Columns } from '../forms/Form';
import {
  BUDGET_BESIDE_FINAL,
  DIFFERENCE,
  HEADER_RULES,
  LIST_RULES,
  NEUTRAL,
  NO_KEY,
  PERCENT,
  PRIOR_ACTUAL,
  PRIOR_BUDGET,
} from './headers';

/** What the path of headers above a column says, and of which year. */
interface Path {
  segments: string[];
  /** Empty, `prior_`, `prior_actual_` or `budget_`. */
  prefix: string;
  compared: '' | 'difference' | 'percent';
}

/** Takes years and comparisons out of a path of headers. */
function pathOf(printed: readonly string[], thisYear: number, isFinal: boolean): Path {
  const whole = printed.join('>');
  const leaf = printed[printed.length - 1] ?? '';
  const isCompared = DIFFERENCE.test(whole);
  const compared = !isCompared ? '' : PERCENT.test(leaf) ? 'percent' : 'difference';
  let prefix = '';
  const segments = printed.flatMap((segment): string[] => {
    if (isCompared && DIFFERENCE.test(segment)) return [];
    if (isCompared && PERCENT.test(segment)) return [];
    const year = Number(/(\d{4})年/.exec(segment)?.[1] ?? thisYear);
    const isPrior = year < thisYear || /上年|去年/.test(segment);
    const isCarried = /结转|结余/.test(segment);
    if (isPrior && !isCarried && !isCompared)
      prefix = PRIOR_ACTUAL.test(segment)
        ? 'prior_actual_'
        : PRIOR_BUDGET.test(segment) || /预算/.test(segment)
          ? 'prior_'
          : prefix || 'prior_';
    else if (isFinal && BUDGET_BESIDE_FINAL.test(segment) && !/决算/.test(whole)) prefix = 'budget_';
    const bare = segment
      .replace(/\d{4}年度?/g, '')
      .replace(isPrior && !isCarried ? /(?:上年度?|去年)(?:年初)?/g : /$^/, '');
    // What a column counts says nothing of where the money comes from or goes: 预算数, 决算数.
    return bare === '' || /^(?:年初)?(?:预算|决算|执行|完成)数?$/.test(bare) ? [] : [bare];
  });
  return { segments, prefix, compared };
}

/**
 * The key that rules give a path; undefined where none fits. What fits has to reach into the innermost words that say something: a
 * column under 基本支出 > 工资福利支出 is not all of 基本支出.
 */
function keyBy(rules: (typeof HEADER_RULES)[string], segments: readonly string[]): string | undefined {
  const path = segments.join('>');
  const own = segments.findLastIndex((segment) => !NEUTRAL.test(segment));
  const innermost = segments[own] ?? '';
  const from = own < 0 ? 0 : segments.slice(0, own).join('>').length;
  const found = rules.find(([key, words]) => {
    const match = words.exec(path);
    return match !== null && (key === NO_KEY || match.index + match[0].length > from || words.test(innermost));
  });
  return found?.[0];
}

/** What is known of a column of figures beside its role: all that may say what it is. */
export interface ColumnHeads {
  /** The words above it, from the outside in: white space gone, brackets half width. */
  printed: readonly string[];
  /** The words above the names of its list. */
  named: readonly string[];
  /** Which of the lists side by side it belongs to. */
  list: number;
  /** The year that the table is about. */
  year: number;
  isFinal: boolean;
  /** The columns of the document's own form, by key, where it names them. */
  own: Columns;
}

/** The key of a column of figures; empty where none fits. What its own form says of it comes first. */
export function columnKey(role: TableRole, { printed, named, list, year, isFinal, own }: ColumnHeads): string {
  // Of a header with a character that nobody knows the rest may say something else.
  if (printed.some((text) => text.includes('\ufffd'))) return '';
  // What a form calls 去年剩下 is money of this year, whatever such words mean elsewhere.
  const exact = ownKey(own, printed.join('>'));
  if (exact !== undefined) return exact;
  const { segments, prefix, compared } = pathOf(printed, year, isFinal);
  const path = segments.join('>');
  const listRules = LIST_RULES[role];
  const found =
    ownKey(own, path) ??
    (listRules
      ? (listOf(role, named, path) ??
        keyBy(listRules, segments) ??
        (list === 0 ? 'income' : role === 'overview' ? 'expenditure' : 'total'))
      : (keyBy(HEADER_RULES[role] ?? [], segments) ?? (path === '' ? 'total' : undefined)));
  if (compared !== '')
    return found === undefined || found === NO_KEY || found === 'total' ? compared : `${found}_${compared}`;
  if (found === undefined || found === NO_KEY) return '';
  const inBasic = role === 'basic' || role === 'appropriation-basic';
  return prefix + (inBasic ? found.replace(/^basic_/, '') : found);
}

/** The key that a form gives a path of headers; undefined where it names no such column. */
function ownKey(own: Columns, path: string): string | undefined {
  return Object.entries(own).find(([, headers]) => [headers].flat().includes(path))?.[0];
}

/**
 * The key of a list of which only one column holds figures, by what heads its names: the header above its figures may reach further
 * than the list does.
 */
function listOf(role: TableRole, named: readonly string[], path: string): string | undefined {
  const words = named.join('>');
  if (role === 'overview' && /功能(?:分类|科目)/.test(words)) return 'expenditure';
  if (/支出用途|经济(?:分类|科目)/.test(words) && !/功能/.test(path.split('>').pop() ?? '')) return 'purpose';
  return undefined;
}
