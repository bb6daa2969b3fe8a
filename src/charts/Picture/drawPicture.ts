import { checkSign } from '../../i18n/checkSigns';
import type { Lang } from '../../i18n/lang';
import { pictureWordsOf, tableRange } from '../../i18n/pictureWords';
import { wordsOf } from '../../i18n/words';
import { CHECK_STATES } from '../../model/check';
import { framePicture, type FrameText, type PictureSize, type PlacedPicture } from '../../layout/picture/frame';
import type { PictureSubject } from '../../series/pictureSubject';
import type { ProjectPage } from '../../series/projectPage';
import { changesContents } from './changesContents';
import type { Contents } from './contents';
import { flowsContents } from './flowsContents';
import { overviewContents } from './overviewContents';
import { checksContents, projectsContents, tablesContents, targetsContents } from './listContents';
import { projectContents } from './projectContents';
import { structureContents } from './structureContents';

export const PICTURE_KINDS = [
  'overview',
  'flows',
  'function',
  'economic',
  'changes',
  'projects',
  'targets',
  'checks',
  'tables',
] as const;

export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Sizes for sharing: beside a link, and in a square. */
export const WIDE: PictureSize = { width: 1200, height: 630, scale: 1.5 };
export const SQUARE: PictureSize = { width: 1080, height: 1080, scale: 2 };

/** A picture with its words, ready to be drawn in either theme. */
export interface Picture extends PlacedPicture {
  kind: PictureKind | 'project';
  lang: Lang;
  title: string;
  /** The same in a sentence, for those who cannot see it. */
  summary: string;
}

type ContentsOf = (subject: PictureSubject, lang: Lang) => Contents;

const CONTENTS: Readonly<Record<PictureKind, ContentsOf>> = {
  overview: overviewContents,
  flows: flowsContents,
  function: (subject, lang) => structureContents(subject.structure.purposes, lang),
  economic: (subject, lang) => structureContents(subject.structure.categories, lang),
  changes: changesContents,
  projects: projectsContents,
  targets: targetsContents,
  checks: checksContents,
  tables: tablesContents,
};

/** Lays out one picture of a budget; where the document has nothing to show, the picture says that. */
export function drawPicture(kind: PictureKind, subject: PictureSubject, lang: Lang, size: PictureSize): Picture {
  return placed(kind, CONTENTS[kind](subject, lang), subject, lang, size);
}

/** Lays out the picture of one project. */
export function drawProject(page: ProjectPage, subject: PictureSubject, lang: Lang, size: PictureSize): Picture {
  return placed('project', projectContents(page, lang), subject, lang, size);
}

function placed(
  kind: Picture['kind'],
  contents: Contents,
  subject: PictureSubject,
  lang: Lang,
  size: PictureSize,
): Picture {
  const { title, summary, draw } = contents;
  return { ...framePicture(frameText(contents, subject, lang), size, draw), kind, lang, title, summary };
}

function frameText(contents: Contents, { budget, checks }: PictureSubject, lang: Lang): FrameText {
  const words = pictureWordsOf(lang);
  const worst = [...CHECK_STATES].reverse().find((state) => checks.counts[state] > 0);
  return {
    title: contents.title,
    facts: words.facts(budget.body, budget.year, contents.unit),
    source: words.source(budget.body, budget.year, budget.level, tableRange(contents.tables)),
    check: {
      ...checkSign(worst ?? null),
      text: worst ? words.checks(checks.total, checks.counts['不符']) : words.noChecks,
    },
    brand: wordsOf(lang).brand,
  };
}
