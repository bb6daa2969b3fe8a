import type { Budget } from '../../src/model/budget';
import type { Statement } from '../../src/model/narrative/statement';
import { budgetWith, stating, type Items } from '../series/compare/inventedYears';
import { Random } from './random';

/** A body over several years, with what is true of them. */
export interface BodyOverYears {
  /** The earliest first; the missing year is not among them. */
  budgets: Budget[];
  truth: {
    years: number[];
    missing: number;
    /** Code that begins with a year, that ends with one, and that is called otherwise from one on. */
    fresh: { code: string; year: number };
    ended: { code: string; year: number };
    renamed: { code: string; year: number; from: string; to: string };
    /** Printed amounts in yuan, by year and code. */
    amounts: Readonly<Record<number, Readonly<Record<string, number>>>>;
    /** The one stated change that last year's document does not give, with what the document says and what it gives. */
    contradiction: { year: number; statement: string; stated: number; gives: number };
    /** How many stated changes can be held against the document before. */
    testable: number;
    /** The body's first name, and the one from the last year on. */
    names: [string, string];
  };
}

const CODES = ['2010301', '2010350', '2070109', '2080505', '2120501', '2210201'];
const FRESH = '2059999';
const ENDED = '2080206';
const RENAMED = '2070109';
/** In 万元 with two decimals. */
const STEP = 100;

/**
 * Invents six years of a body of which the third was not published: a code begins, one ends, one is renamed, the body itself is in
 * the last year, and one sentence of that year contradicts the document before it.
 */
export function inventBodyOverYears(seed: number): BodyOverYears {
  const random = new Random(seed);
  const first = random.int(2024, 2030);
  const years = [0, 1, 3, 4, 5].map((at) => first + at);
  const last = first + 5;
  const fresh = { code: FRESH, year: first + 4 };
  const ended = { code: ENDED, year: first + 1 };
  const renamed = { code: RENAMED, year: first + 4, from: '群众文化', to: '公共文化服务' };
  const names: [string, string] = ['临江市青石街道办事处', '临江市青石新城管理委员会'];
  const amounts: Record<number, Record<string, number>> = {};
  const budgets: Budget[] = [];
  for (const year of years) {
    const codes = [...CODES, ...(year >= fresh.year ? [FRESH] : []), ...(year <= ended.year ? [ENDED] : [])];
    amounts[year] = Object.fromEntries(codes.map((code) => [code, STEP * random.int(500, 900_000)]));
    const items: Items = Object.fromEntries(
      codes.map((code) => [code, [nameOf(code, year, renamed), amounts[year]?.[code] ?? 0] as const]),
    );
    const body = year === last ? names[1] : names[0];
    budgets.push({ ...budgetWith(`body-${seed}-${year}`, body, year, items), level: '部门' });
  }
  const stated = years.filter((year) => years.includes(year - 1));
  const wrong = { year: last, code: random.pick(CODES) };
  const by = STEP * random.int(4, 5_000) * (random.chance(0.5) ? 1 : -1);
  let contradiction = { year: 0, statement: '', stated: 0, gives: 0 };
  for (const year of stated) {
    const budget = budgets.find((one) => one.year === year);
    if (!budget) continue;
    budget.statements = CODES.map((code) => {
      const current = amounts[year]?.[code] ?? 0;
      const gives = current - (amounts[year - 1]?.[code] ?? 0);
      const isWrong = year === wrong.year && code === wrong.code;
      const change = isWrong ? gives + by : gives;
      const statement = fromPlan(stating(code, current, change, 'expenditure'));
      if (isWrong) contradiction = { year, statement: statement.id, stated: change, gives };
      return statement;
    });
    budget.statements.push(ofTotal(sumOf(amounts[year]), sumOf(amounts[year]) - sumOf(amounts[year - 1])));
  }
  const testable = stated.length * (CODES.length + 1);
  return {
    budgets,
    truth: { years, missing: first + 2, fresh, ended, renamed, amounts, contradiction, testable, names },
  };
}

function nameOf(code: string, year: number, renamed: BodyOverYears['truth']['renamed']): string {
  if (code !== RENAMED) return `名称${code}`;
  return year >= renamed.year ? renamed.to : renamed.from;
}

const sumOf = (amounts: Readonly<Record<string, number>> | undefined): number =>
  Object.values(amounts ?? {}).reduce((sum, amount) => sum + amount, 0);

/** A sentence about all money, by which the body is known again under another name. */
function ofTotal(current: number, change: number): Statement {
  return { ...fromPlan(stating('', current, change, 'expenditure')), id: 'total', subject: '支出预算总计' };
}

function fromPlan(statement: Statement): Statement {
  return { ...statement, change: statement.change && { ...statement.change, base: 'budget' } };
}
