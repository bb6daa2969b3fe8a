import type { Lang } from '../../i18n/lang';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import type { PictureKind } from '../../addresses/takeFile';
import type { Sheet } from './csvText';
import { bridgeSheet } from './bridgeSheet';
import { changesSheet, checksSheet, projectsSheet, tablesSheet, targetsSheet } from './listSheets';
import { unitSheet } from './unitSheet';
import { flowsSheet, overviewSheet, structureSheet } from './moneySheets';

const SHEETS: Readonly<Record<PictureKind, (subject: PictureSubject, lang: Lang) => Sheet>> = {
  overview: overviewSheet,
  flows: flowsSheet,
  function: ({ structure }, lang) => structureSheet(structure.purposes, lang),
  economic: ({ structure }, lang) => structureSheet(structure.categories, lang),
  changes: changesSheet,
  bridge: bridgeSheet,
  projects: projectsSheet,
  targets: targetsSheet,
  checks: checksSheet,
  tables: tablesSheet,
  unit: unitSheet,
};

/** The sheet behind a picture: its figures in yuan, with unit, table, line and certainty. */
export function drawSheet(kind: PictureKind, subject: PictureSubject, lang: Lang): Sheet {
  return SHEETS[kind](subject, lang);
}
