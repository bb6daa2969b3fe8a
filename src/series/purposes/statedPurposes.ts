import { BudgetIndex } from '../../model/BudgetIndex';
import type { Budget } from '../../model/budget';
import { parentOf } from '../../model/codes';
import type { Fact } from '../../model/fact';
import type { Yuan } from '../../model/money';
import type { Statement } from '../../model/narrative/statement';

/** What money is for, in the document's own words (主要用于…), with its lines. */
export interface Purpose {
  /** Id of the statement. */
  id: string;
  text: string;
  line: number;
  endLine: number;
  /** What the sentence calls the money. */
  subject: string;
  /** The amount that the sentence states; null where it states none. */
  amount: Yuan | null;
  step: Yuan;
}

/** A purpose and what it belongs to. */
export interface StatedPurpose extends Purpose {
  /** Function code; empty where the sentence belongs to none. */
  code: string;
  /** Whether it is a row of what earlier years left over. */
  carried: boolean;
}

/** `以下方面：…` begins a list of parts, each with a sentence of its own. */
const LIST = /^以下|[:：]/;
/** What tells nothing apart when a name and a purpose are held together. */
const FILLING = /\d{4}年度?|支出|经费|资金|费用|等|的|其他|[（(][^）)]*[）)]|[，、“”"\s]/g;

const plain = (words: string): string => words.replace(FILLING, '');

/** Every purpose that the document states beyond the name of what it is spent on. */
export function statedPurposes(budget: Budget): StatedPurpose[] {
  return budget.statements
    .filter(({ use }) => use !== '' && !LIST.test(use))
    .map((statement) => ({ statement, code: codeOf(budget, statement) }))
    .filter(({ statement, code }) => says(budget, statement, code))
    .map(({ statement: { id, use, quote, subject, amount }, code }) => ({
      id,
      code,
      carried: budget.facts.some(({ table, name }) => table === 'carryover' && squeeze(name) === squeeze(subject)),
      text: use,
      line: quote.line,
      endLine: quote.endLine,
      subject,
      amount: amount?.amount ?? null,
      step: amount?.step ?? 100,
    }));
}

/** The purposes by the code that they belong to; those of no code are left out. */
export function purposesByCode(budget: Budget): Map<string, Purpose[]> {
  const found = new Map<string, Purpose[]>();
  for (const { code, carried: _, ...purpose } of statedPurposes(budget)) {
    if (code !== '') found.set(code, [...(found.get(code) ?? []), purpose]);
  }
  return found;
}

/** The purpose of money that was left over, by the name of its row; undefined where no sentence has that name. */
export function purposeNamed(budget: Budget, name: string): Purpose | undefined {
  const key = squeeze(name);
  return statedPurposes(budget).find(({ subject }) => squeeze(subject) === key);
}

const squeeze = (name: string): string => name.replace(/\s/g, '');

/** Whether a sentence says more than the names of the code, its section and its class do. */
function says(budget: Budget, { use, subject }: Statement, code: string): boolean {
  const names = [subject];
  for (let at = code; at !== ''; at = parentOf(at)) names.unshift(nameOf(budget, at));
  const said = plain(use);
  return said !== '' && !plain(names.join('')).includes(said);
}

function nameOf({ facts }: Budget, code: string): string {
  return facts.find((fact) => fact.code === code)?.name ?? '';
}

/** The code that a sentence is about: its own, or that of the one figure that is the same money. */
function codeOf(budget: Budget, statement: Statement): string {
  const { code, scope, subject, amount } = statement;
  if (code !== '' || !amount) return code;
  // Where two sentences state one amount, nobody knows whose figure is whose.
  if (budget.statements.some((other) => other !== statement && other.use !== '' && isAlike(other, statement)))
    return '';
  const isMeant = scope === 'carryover' ? isCarriedOver : (fact: Fact) => squeeze(fact.name) === squeeze(subject);
  const codes = budget.facts
    .filter((fact) => fact.amount === amount.amount && isOfFunction(budget, fact) && isMeant(fact))
    .map((fact) => fact.code);
  const [deepest = ''] = codes.sort((a, b) => b.length - a.length);
  return codes.every((one) => deepest.startsWith(one)) ? deepest : '';
}

function isAlike(one: Statement, other: Statement): boolean {
  return one.scope === other.scope && one.amount?.amount === other.amount?.amount;
}

/** Columns of income that hold what was left over from earlier years. */
const CARRYOVER = /carryover/;

function isCarriedOver({ table, column }: Fact): boolean {
  return table === 'income' && CARRYOVER.test(column);
}

/** Classes, sections and items of spending, as two tables print them. */
const FUNCTION_CODE = /^2\d{2}(?:\d{2}){0,2}$/;

function isOfFunction(budget: Budget, { table, code }: Fact): boolean {
  return FUNCTION_CODE.test(code) && (table === 'income' || table === BudgetIndex.of(budget).functionTable());
}
/** A sentence of a goal that says what a project's money is for, up to its end. */
const USE = /(?:主要)?用于([^。；;\n]{4,})/;

/** What a project's money is for, with the line of the goal that says so. */
export interface GoalUse {
  text: string;
  line: number;
}

/** What the goal of a project says its money is for, in the document's own words; null where it does not say it. */
export function goalUse(goal: string, line: number): GoalUse | null {
  const text = USE.exec(goal)?.[1];
  return text ? { text, line } : null;
}
