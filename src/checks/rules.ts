import { betweenByCode } from './tables/betweenByCode';
import { betweenTotals } from './tables/betweenTotals';
import { bodySums } from './tables/bodySums';
import { carryoverCount } from './narrative/carryoverCount';
import { codeTree, grandTotal } from './tables/codeTree';
import { groupSums } from './tables/groupSums';
import { holdingSums, officeCount, procurementShares } from './narrative/holdingSums';
import { listBalance, listSums, spendingListSums } from './tables/listSums';
import { operatingCost } from './tables/operatingCost';
import { performanceSummary } from './targets/performanceSummary';
import { procurementTree } from './tables/procurementTree';
import { projectAmounts, projectCount, unitArithmetic } from './targets/projectFigures';
import { repeatedTotals } from './tables/repeatedTotals';
import { rowSums } from './tables/rowSums';
import { changeSums, lastYearTotal } from './narrative/statedChanges';
import { statedAbsence, statedAmounts, statedLists, statedShares } from './narrative/statedFigures';
import { repeatedStatements, statedPercents } from './narrative/statedPercents';
import { shareSums, statedSums } from './narrative/statedSums';
import { subsidyArithmetic } from './targets/subsidyArithmetic';
import { goalFigures, targetFunds } from './targets/targetFunds';
import { targetLastYear, unitsLastYear } from './targets/targetLastYear';
import { targetStandards, targetUnits } from './targets/targetUnits';
import { repeatedTargets, targetWeights } from './targets/targetWeights';
import { threePublicPayments } from './tables/threePublicPayments';
import { threePublicSums } from './tables/threePublicSums';
import { transferredUnits } from './targets/transferredUnits';
import { withinSpending } from './tables/withinSpending';
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
  repeatedTotals,
  betweenByCode,
  betweenTotals,
  withinSpending,
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
