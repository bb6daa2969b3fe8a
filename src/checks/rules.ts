import { betweenByCode } from './betweenByCode';
import { betweenTotals } from './betweenTotals';
import { bodySums } from './bodySums';
import { carryoverCount } from './carryoverCount';
import { codeTree, grandTotal } from './codeTree';
import { groupSums } from './groupSums';
import { holdingSums, officeCount, procurementShares } from './holdingSums';
import { listBalance, listSums, spendingListSums } from './listSums';
import { operatingCost } from './operatingCost';
import { performanceSummary } from './performanceSummary';
import { procurementTree } from './procurementTree';
import { projectAmounts, projectCount, unitArithmetic } from './projectFigures';
import { rowSums } from './rowSums';
import { changeSums, lastYearTotal } from './statedChanges';
import { statedAbsence, statedAmounts, statedLists, statedShares } from './statedFigures';
import { repeatedStatements, statedPercents } from './statedPercents';
import { shareSums, statedSums } from './statedSums';
import { subsidyArithmetic } from './subsidyArithmetic';
import { goalFigures, targetFunds } from './targetFunds';
import { targetLastYear, unitsLastYear } from './targetLastYear';
import { targetStandards, targetUnits } from './targetUnits';
import { repeatedTargets, targetWeights } from './targetWeights';
import { threePublicPayments } from './threePublicPayments';
import { threePublicSums } from './threePublicSums';
import { transferredUnits } from './transferredUnits';
import type { Rule } from './rule';

/** Every rule, in the order in which checks are listed. */
export const RULES: readonly Rule[] = [
  rowSums,
  listSums,
  spendingListSums,
  listBalance,
  threePublicSums,
  codeTree,
  grandTotal,
  groupSums,
  bodySums,
  procurementTree,
  betweenByCode,
  betweenTotals,
  threePublicPayments,
  operatingCost,
  statedAmounts,
  statedAbsence,
  statedShares,
  statedLists,
  projectAmounts,
  projectCount,
  carryoverCount,
  statedPercents,
  repeatedStatements,
  statedSums,
  shareSums,
  changeSums,
  lastYearTotal,
  holdingSums,
  procurementShares,
  officeCount,
  unitArithmetic,
  subsidyArithmetic,
  performanceSummary,
  targetWeights,
  repeatedTargets,
  targetLastYear,
  unitsLastYear,
  targetFunds,
  goalFigures,
  targetStandards,
  targetUnits,
  transferredUnits,
];

const RULE_BY_KEY = new Map(RULES.map((rule) => [rule.key, rule]));

/** The rule of a check, for its title on screen; undefined for a key that no rule bears. */
export function ruleOf(key: string): Rule | undefined {
  return RULE_BY_KEY.get(key);
}
