import { UNITS } from '../../model/checks/check';
import { YUAN_PER_UNIT, stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import { compareSums } from '../compare';
import { amountFigure, type Figure } from '../figure';
import type { Project, ProjectNote } from '../../model/narrative/project';
import type { Rule } from '../rule';

const MONEY = /([^\d，。；、]*)(\d[\d,]*(?:\.\d+)?)\s*(万元|元)/g;
/** So many people for each unit: 每个站点 3 人. A number for the whole project is none. */
const PEOPLE = /每[^\d]*(\d+)\s*[人名]/;

interface Standard {
  words: string;
  printed: string;
  amount: number;
  step: number;
  /** True where the words give it to each of several people. */
  each: boolean;
}

function standardsOf(note: ProjectNote): Standard[] {
  return [...note.text.matchAll(MONEY)].flatMap(([, words = '', number = '', unitWord = UNITS.money]) => {
    const unit = unitWord as MoneyUnit;
    if (!(unit in YUAN_PER_UNIT)) return [];
    const printed = `${number} ${unit}`;
    return [
      { words, printed, amount: yuanOf(number, unit), step: stepOf(number, unit), each: /每人|人均/.test(words) },
    ];
  });
}

/** One person at a standard of their own and the others at so much each; or everybody at so much each. */
function subsidyOf(project: Project): Figure | undefined {
  const people = project.notes.find((note) => /人数/.test(note.label));
  const standard = project.notes.find((note) => /标准/.test(note.label));
  const count = Number(PEOPLE.exec(people?.text ?? '')?.[1]);
  if (!people || !standard || !Number.isInteger(count) || count < 1) return undefined;
  const standards = standardsOf(standard);
  const each = standards.filter((one) => one.each);
  const posts = standards.filter((one) => !one.each);
  const [rest] = each;
  if (!rest || each.length > 1 || posts.length > 1 || posts.length > count) return undefined;
  const others = count - posts.length;
  return {
    operand: {
      kind: 'subsidy',
      project: project.id,
      label: standard.label,
      posts: posts.map((post) => post.printed),
      others,
      each: rest.printed,
    },
    value: posts.reduce((sum, post) => sum + post.amount, others * rest.amount),
    // A standard in the words of a rule is exact, not rounded.
    step: 0,
    lines: [people.line, standard.line],
    facts: [],
  };
}

/** The subsidy rules of a project against what its allocation gives each unit; the words leave room for other readings. */
export const subsidyArithmetic: Rule = {
  key: 'subsidy-arithmetic',
  group: 'narrative',
  run: (index) =>
    index.content.projects.flatMap((project) => {
      const subsidy = subsidyOf(project);
      if (!subsidy || !project.units) return [];
      const each = amountFigure({ kind: 'unit-amount', project: project.id }, project.units.each);
      return compareSums(project, [each], [subsidy], { soft: true });
    }),
};
