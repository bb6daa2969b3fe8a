import { levelOf } from '../../model/codes';
import { compareSums } from '../compare';
import { changeFigure, type Figure } from '../figure';
import { currentFigure } from './statedPercents';
import type { Operand } from '../../model/checks/operand';
import type { Statement, StatementScope } from '../../model/narrative/statement';
import type { ContentIndex } from '../ContentIndex';
import type { Rule } from '../rule';

/** Statements with a stated change, found by what they speak about. The first of several wins. */
function changesOf(index: ContentIndex, scope: StatementScope, fits: (statement: Statement) => boolean): Figure[] {
  const said = new Set<string>();
  return index.content.statements.flatMap((statement) => {
    const figure = statement.scope === scope && fits(statement) ? changeFigure(statement) : undefined;
    const key = `${statement.code}/${statement.subject}`;
    if (!figure || said.has(key)) return [];
    said.add(key);
    return [figure];
  });
}

const subjectIs =
  (pattern: RegExp) =>
  (statement: Statement): boolean =>
    statement.code === '' && pattern.test(statement.subject);

const isItem = (statement: Statement): boolean => levelOf(statement.code) === 'item';
const IS_BASIC = subjectIs(/^基本支出$/);
const IS_PROJECT = subjectIs(/^项目支出$/);
const IS_KIND = subjectIs(/^(基本|项目)支出$/);
const IS_INCOME_PART = (statement: Statement): boolean => !/收入预算|总计|合计/.test(statement.subject);
const IS_PURCHASE_AND_RUNNING = /购置(费)?[及和]运行/;
const IS_THREE_PUBLIC_PART = subjectIs(/出国|接待|购置|运行/);

interface ChangeIdentity {
  key: string;
  left: (index: ContentIndex) => Figure[];
  right: (index: ContentIndex) => Figure[];
  /** True where nothing can be left unsaid on either side, so that a difference contradicts. */
  complete?: (index: ContentIndex) => boolean;
  /** Where the two sides speak about the same money; everywhere, if it is not given. */
  holds?: (index: ContentIndex) => boolean;
}

/** Every source that the narrative names has a stated change, so that none may hide money of last year only. */
const everySourceChanges = (index: ContentIndex): boolean =>
  index.content.statements
    .filter((statement) => statement.scope === 'income' && IS_INCOME_PART(statement))
    .every((statement) => statement.change !== null);

/** Parts that come to less of the whole than this leave something out. */
const WHOLE_SHARE = 0.01;

/** Whether the sources whose change is stated are all that the body takes in; two of many say nothing about its total. */
function namesAllIncome(index: ContentIndex): boolean {
  const total = index.cells([index.totalRow('income')], ['total', 'current'])[0]?.value;
  const named = index.content.statements
    .filter(({ scope, change }) => scope === 'income' && change !== null)
    .filter(IS_INCOME_PART)
    .reduce((sum, statement) => sum + (currentFigure(index, statement)?.value ?? 0), 0);
  return total === undefined || Math.abs(named - total) <= WHOLE_SHARE * Math.abs(total);
}

/** Only the general public budget pays basic expenditure, so that everything else is project expenditure. */
function isBasicGeneralPublic(index: ContentIndex): boolean {
  const [all] = index.cells([index.totalRow('expenditure')], ['basic']);
  const [own] = index.cells([index.totalRow('general-public')], ['basic']);
  const outside = index.cells([index.totalRow('income')], ['fiscal_account', 'unit_funds']);
  return all !== undefined && all.value === own?.value && outside.every((figure) => figure.value === 0);
}

const CHANGE_IDENTITIES: readonly ChangeIdentity[] = [
  {
    key: 'expenditure-by-source',
    left: (index) => changesOf(index, 'expenditure', IS_KIND),
    right: (index) => changesOf(index, 'income', IS_INCOME_PART),
    complete: everySourceChanges,
    holds: namesAllIncome,
  },
  {
    key: 'general-public-by-kind',
    left: (index) => changesOf(index, 'income', subjectIs(/一般公共预算/)),
    right: (index) => changesOf(index, 'general-public', IS_KIND),
    complete: everySourceChanges,
  },
  {
    key: 'general-public-by-item',
    left: (index) => changesOf(index, 'general-public', IS_KIND),
    right: (index) => changesOf(index, 'general-public', isItem),
  },
  {
    key: 'basic-by-source',
    holds: isBasicGeneralPublic,
    left: (index) => changesOf(index, 'expenditure', IS_BASIC),
    right: (index) => changesOf(index, 'general-public', IS_BASIC),
  },
  {
    key: 'project-by-source',
    holds: (index) => {
      // Only where basic expenditure changed by what the general public budget says is the rest project expenditure.
      const [all] = changesOf(index, 'expenditure', IS_BASIC);
      const [own] = changesOf(index, 'general-public', IS_BASIC);
      return all !== undefined && all.value === own?.value && isBasicGeneralPublic(index);
    },
    left: (index) => changesOf(index, 'expenditure', IS_PROJECT),
    right: (index) => [
      ...changesOf(index, 'general-public', IS_PROJECT),
      ...changesOf(index, 'income', subjectIs(/政府性基金|国有资本|结转/)),
    ],
  },
  ...(['government-funds', 'state-capital'] as const).map((scope): ChangeIdentity => {
    return {
      key: `${scope}-by-item`,
      left: (index) => changesOf(index, scope, (statement) => statement.code === ''),
      right: (index) => changesOf(index, scope, isItem),
    };
  }),
  ...(['government-funds', 'state-capital'] as const).map((scope): ChangeIdentity => {
    const source = scope === 'government-funds' ? /政府性基金/ : /国有资本/;
    return {
      key: `${scope}-by-source`,
      left: (index) => changesOf(index, scope, (statement) => statement.code === ''),
      right: (index) => changesOf(index, 'income', subjectIs(source)),
    };
  }),
  {
    key: 'three-public',
    left: (index) =>
      changesOf(
        index,
        'three-public',
        (statement) => /三公/.test(statement.subject) && !/出国|接待|购置|运行/.test(statement.subject),
      ),
    right: (index) =>
      changesOf(
        index,
        'three-public',
        (statement) => IS_THREE_PUBLIC_PART(statement) && !IS_PURCHASE_AND_RUNNING.test(statement.subject),
      ),
    complete: () => true,
  },
];

/**
 * Stated changes that are parts of one another. What existed last year only need not be mentioned, so most of these can be
 * right although they differ: then they are worth a look, no contradiction.
 */
export const changeSums: Rule = {
  key: 'change-sum',
  group: 'narrative',
  run: (index) =>
    CHANGE_IDENTITIES.filter(({ holds }) => !holds || holds(index)).flatMap((identity) =>
      compareSums(identity.key, identity.left(index), identity.right(index), { soft: !identity.complete?.(index) }),
    ),
};

/** Last year's figures of statements: this year's and, taken away, their change. */
function priorFigures(index: ContentIndex, scope: StatementScope, fits: (statement: Statement) => boolean): Figure[] {
  return index.content.statements
    .filter((statement) => statement.scope === scope && fits(statement))
    .flatMap((statement) => {
      const change = changeFigure(statement);
      const current = currentFigure(index, statement);
      if (!change || !current) return [];
      // Taking a decrease away is adding its size, as a person would write it.
      const fell = change.value < 0;
      const operand: Operand = { kind: 'undone', statement: statement.id, ...(fell ? {} : { minus: true }) };
      return [current, { ...change, operand, value: Math.abs(change.value) }];
    });
}

/** Last year's total, worked out from 基本 + 项目 and from the sources. */
export const lastYearTotal: Rule = {
  key: 'last-year-total',
  group: 'narrative',
  run: (index) =>
    namesAllIncome(index)
      ? compareSums(
          'total',
          priorFigures(index, 'expenditure', IS_KIND),
          priorFigures(index, 'income', IS_INCOME_PART),
          {
            soft: !everySourceChanges(index),
          },
        )
      : [],
};
