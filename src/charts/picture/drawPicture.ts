import type { BesideKind, PictureKind } from '../../addresses/takeFile';
import { checkSign, ownChecksText } from '../../i18n/formats/checkSign';
import type { Lang } from '../../i18n/lang';
import { pictureWordsOf, tableRange } from '../../i18n/words/share/pictureWords';
import { wordsOf } from '../../i18n/words/words';
import { framePicture, type FrameText, type PictureSize, type PlacedPicture } from '../../layout/picture/framePicture';
import { ownChecks } from '../../series/checks/ownChecks';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import type { ProjectPage } from '../../series/projects/projectPage';
import { bridgeContents } from './bridgeContents';
import { changesContents } from './changesContents';
import type { Contents } from './contents';
import { flowsContents } from './flowsContents';
import { overviewContents } from './overviewContents';
import { checksContents, projectsContents, tablesContents, targetsContents } from './listContents';
import { projectContents } from './projectContents';
import { structureContents } from './structureContents';
import { unitContents } from './unitContents';

/** Sizes for sharing: beside a link, and in a square. */
export const WIDE: PictureSize = { width: 1200, height: 630, scale: 1.5 };
export const SQUARE: PictureSize = { width: 1080, height: 1080, scale: 2 };

/** A picture with its words, ready to be drawn in either theme. */
export interface Picture extends PlacedPicture {
  kind: PictureKind | BesideKind | 'project';
  lang: Lang;
  title: string;
  /** The same in a sentence, for those who cannot see it. */
  summary: string;
  /** Lines of the source text that print its figures; null for what is about the whole document. */
  lines: Contents['lines'];
}

type ContentsOf = (subject: PictureSubject, lang: Lang) => Contents;

const CONTENTS: Readonly<Record<PictureKind, ContentsOf>> = {
  overview: overviewContents,
  flows: flowsContents,
  function: (subject, lang) => structureContents(subject.structure.purposes, lang),
  economic: (subject, lang) => structureContents(subject.structure.categories, lang),
  changes: changesContents,
  bridge: bridgeContents,
  projects: projectsContents,
  targets: targetsContents,
  checks: checksContents,
  tables: tablesContents,
  unit: unitContents,
};

/** Lays out one picture of a budget; where the document has nothing to show, the picture says that. */
export function drawPicture(kind: PictureKind, subject: PictureSubject, lang: Lang, size: PictureSize): Picture {
  return placed(kind, CONTENTS[kind](subject, lang), subject, lang, size);
}

/** Lays out the picture of one project. */
export function drawProject(page: ProjectPage, subject: PictureSubject, lang: Lang, size: PictureSize): Picture {
  return placed('project', projectContents(page, lang), subject, lang, size);
}

/** Lays out the picture of what rests on other documents of the body too. */
export function drawBeside(
  kind: BesideKind,
  contents: Contents,
  subject: PictureSubject,
  lang: Lang,
  size: PictureSize,
): Picture {
  return placed(kind, contents, subject, lang, size);
}

function placed(
  kind: Picture['kind'],
  contents: Contents,
  subject: PictureSubject,
  lang: Lang,
  size: PictureSize,
): Picture {
  const { title, summary, lines, draw } = contents;
  return { ...framePicture(frameText(contents, subject, lang), size, draw), kind, lang, title, summary, lines };
}

function frameText(contents: Contents, { budget }: PictureSubject, lang: Lang): FrameText {
  const words = pictureWordsOf(lang);
  const own = ownChecks(budget, contents.lines);
  return {
    title: contents.title,
    facts: words.facts(budget, contents.unit),
    source: contents.source ?? words.source(budget, tableRange(contents.tables)),
    check: { ...checkSign(own.state), text: ownChecksText(own, lang) },
    brand: wordsOf(lang).brand,
  };
}
