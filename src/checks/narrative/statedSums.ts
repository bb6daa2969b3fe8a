import { UNITS } from '../../model/checks/check';
import { levelOf, type CodeLevel } from '../../model/codes';
import { compareSums } from '../compare';
import { countFigure, percentFigure, statedFigures } from '../figure';
import { itemOf } from './statedItems';
import type { Statement, StatementScope } from '../../model/narrative/statement';
import type { ContentIndex } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

/** A sentence that states a whole and sentences that state its parts. */
interface StatedSum {
  key: string;
  scope: StatementScope;
  whole: RegExp;
  /** Subjects of the parts, or the level of their codes. */
  parts: RegExp | CodeLevel;
  /** From so many parts on the list is complete; a shorter one may leave some out, and only asks for a look. */
  completeFrom?: number;
}

const GENERAL_PUBLIC_WHOLE = /一般公共预算(当年)?拨款$|一般公共预算$|一般公共预算支出$/;

const STATED_SUMS: readonly StatedSum[] = [
  { key: 'income', scope: 'income', whole: /收入(总)?预算$/, parts: /^(?!.*收入(总)?预算$)/ },
  {
    key: 'expenditure',
    scope: 'expenditure',
    whole: /支出(总)?预算$/,
    parts: /^((基本|项目|经营|上缴上级|对附属单位补助)支出|单位预留机动经费|结转下年(资金)?)$/,
  },
  { key: 'appropriation', scope: 'appropriation', whole: /总预算$/, parts: /^(一般公共|政府性基金|国有资本经营)预算/ },
  { key: 'appropriation-classes', scope: 'appropriation', whole: /总预算$/, parts: 'class' },
  { key: 'general-public', scope: 'general-public', whole: GENERAL_PUBLIC_WHOLE, parts: /^(基本|项目)支出$/ },
  { key: 'general-public-classes', scope: 'general-public', whole: GENERAL_PUBLIC_WHOLE, parts: 'class' },
  { key: 'general-public-items', scope: 'general-public', whole: GENERAL_PUBLIC_WHOLE, parts: 'item' },
  { key: 'basic', scope: 'basic', whole: /基本支出$/, parts: /^(人员|公用)经费$/ },
  { key: 'government-funds', scope: 'government-funds', whole: /政府性基金预算(拨款|支出)?$/, parts: 'item' },
  { key: 'state-capital', scope: 'state-capital', whole: /国有资本经营预算(拨款|支出)?$/, parts: 'item' },
  {
    key: 'three-public',
    scope: 'three-public',
    whole: /三公[”"]?经费(预算)?$/,
    parts: /出国|公务接待费|公务用车购置费$|公务用车运行/,
    completeFrom: 4,
  },
  { key: 'carryover', scope: 'carryover', whole: /^上年结转(结余)?$/, parts: /^(非)?财政拨款$/ },
  {
    key: 'carryover-items',
    scope: 'carryover',
    whole: /^上年结转(结余)?$/,
    parts: /^(?!上年结转(结余)?$|(非)?财政拨款$)/,
    completeFrom: Number.POSITIVE_INFINITY,
  },
];

function partsOf(index: ContentIndex, sum: StatedSum): Statement[] {
  const said = new Set<string>();
  return index.content.statements.filter((statement) => {
    const { scope, code, subject, amount } = statement;
    // What a three public expense is called may stand for an economic code too.
    const isPlain = code === '' || scope === 'three-public';
    const fits = typeof sum.parts === 'string' ? levelOf(code) === sum.parts : isPlain && sum.parts.test(subject);
    // A class of the appropriation section stands there once for each budget that pays it; anything else is a repetition.
    const what = (scope === 'three-public' ? itemOf(subject) : undefined) ?? `${code}/${subject}`;
    const repeated = scope !== 'appropriation' && said.has(what);
    if (scope !== sum.scope || !amount || !fits || repeated) return false;
    said.add(what);
    return true;
  });
}

/** True where every code of the parts' level that the table prints is stated too. */
function isComplete(index: ContentIndex, sum: StatedSum, parts: readonly Statement[]): boolean {
  if (typeof sum.parts !== 'string' || sum.scope === 'operating') return parts.length >= (sum.completeFrom ?? 1);
  const stated = new Set(parts.map((part) => part.code));
  return index.codes(sum.scope).every((code) => levelOf(code) !== sum.parts || stated.has(code));
}

function compareStatedSum(index: ContentIndex, sum: StatedSum): Comparison[] {
  const whole = index.content.statements.find(
    (statement) =>
      statement.scope === sum.scope && statement.code === '' && statement.amount && sum.whole.test(statement.subject),
  );
  const parts = partsOf(index, sum).filter((part) => part !== whole);
  if (!whole) return [];
  return compareSums(sum.key, statedFigures(whole), parts.flatMap(statedFigures), {
    soft: !isComplete(index, sum, parts),
  });
}

/** Amounts that the narrative itself states as a whole and its parts. */
export const statedSums: Rule = {
  key: 'stated-sum',
  group: 'narrative',
  run: (index) => STATED_SUMS.flatMap((sum) => compareStatedSum(index, sum)),
};

/** Stated shares of one section are shares of the same whole. */
export const shareSums: Rule = {
  key: 'share-sum',
  group: 'narrative',
  run(index) {
    const sections = new Map<string, Statement[]>();
    for (const statement of index.content.statements) {
      const key = `${statement.scope}/${statement.section}`;
      const section = sections.get(key);
      if (section) section.push(statement);
      else sections.set(key, [statement]);
    }
    return [...sections].flatMap(([key, statements]) => {
      const shares = statements.flatMap(({ id, share }) =>
        share ? [percentFigure({ kind: 'share', statement: id }, share)] : [],
      );
      const whole = countFigure({ kind: 'all-shares' }, 100, []);
      // A share that was printed and not read is missing in the sum.
      const printed = Math.max(
        ...statements.map(({ quote }) => quote.text.match(/占[^，。；占]*\d[%％]/g)?.length ?? 0),
      );
      if (printed > shares.length) return [];
      // Shares may leave a small rest unsaid, but never come to more than all.
      const soft = shares.reduce((sum, share) => sum + share.value, 0) < 100;
      return shares.length > 1 ? compareSums(key, shares, [whole], { unit: UNITS.percent, soft }) : [];
    });
  },
};
