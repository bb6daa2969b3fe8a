import type { Budget, ToldBudget } from '../../model/budget';
import { UNITS, type Check, type CheckSide, type ToldCheck } from '../../model/checks/check';
import { countedThing } from '../formats/countWords';
import type { Lang } from '../lang';
import { Mentioned } from './Mentioned';
import { ruleTitle } from './ruleTitle';
import { sideText } from './sideText';

const known: Readonly<Record<Lang, WeakMap<Budget, ToldBudget>>> = { zh: new WeakMap(), en: new WeakMap() };

/** A budget with its checks told in a language, made once for each. */
export function toldBudget(budget: Budget, lang: Lang): ToldBudget {
  const told = known[lang].get(budget);
  if (told) return told;
  const mentioned = new Mentioned(budget);
  const made = { ...budget, checks: budget.checks.map((check) => toldCheck(check, mentioned, lang)) };
  known[lang].set(budget, made);
  return made;
}

function toldCheck(check: Check, mentioned: Mentioned, lang: Lang): ToldCheck {
  const told = <Side extends CheckSide>(side: Side) => ({ ...side, text: sideText(side, mentioned, lang) });
  const left = told(check.left);
  return {
    ...check,
    title: ruleTitle(check.rule, lang),
    thing: thingOf(check, left.text, lang),
    left,
    right: told(check.right),
  };
}

/** What is counted; a sentence that lists projects by name may name other things in their names. */
function thingOf({ unit, left }: Check, text: string, lang: Lang): string {
  const kind = left.operands[0]?.kind;
  const countsProjects = kind === 'projects' || kind === 'projects-of-year';
  return countsProjects && unit === UNITS.things && lang === 'en' ? '项目' : countedThing(unit, text, lang);
}
