import type { Lang } from '../../i18n/lang';
import { columnUnit } from '../../i18n/numbers';
import { pictureWordsOf, tableRange } from '../../i18n/pictureWords';
import { wordsOf } from '../../i18n/words';
import { CHECK_STATES, type CheckState } from '../../model/check';
import { framePicture, type FrameText, type PictureSize, type PlacedPicture } from '../../layout/picture/frame';
import type { Block, Room } from '../../layout/picture/shapes';
import type { PictureSubject } from '../../series/pictureSubject';
import { changesContents } from './changesContents';
import { flowsContents } from './flowsContents';
import { overviewContents } from './overviewContents';
import { checksContents, projectsContents, tablesContents, targetsContents } from './listContents';
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
  kind: PictureKind;
  lang: Lang;
  title: string;
  /** The same in a sentence, for those who cannot see it. */
  summary: string;
}

/** What a kind of picture shows. */
export interface Contents {
  /** The finding. */
  title: string;
  /** Said after the body and year; empty where the figures are no money. */
  unit: string;
  summary: string;
  /** Numbers of the tables that it rests on, as printed. */
  tables: readonly string[];
  draw: (room: Room) => Block;
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
  const contents = CONTENTS[kind](subject, lang);
  const placed = framePicture(frameText(contents, subject, lang), size, contents.draw);
  return { ...placed, kind, lang, title: contents.title, summary: contents.summary };
}

/** Which sign a state of a check wears. */
export const SIGNS: Readonly<Record<CheckState, Pick<FrameText['check'], 'sign' | 'tone' | 'filled'>>> = {
  相符: { sign: '＝', tone: 'ok', filled: false },
  四舍五入差: { sign: '≈', tone: 'ink2', filled: false },
  需核对: { sign: '?', tone: 'warn', filled: false },
  不符: { sign: '≠', tone: 'alarm', filled: true },
};

function frameText(contents: Contents, { budget, checks }: PictureSubject, lang: Lang): FrameText {
  const words = pictureWordsOf(lang);
  const worst = [...CHECK_STATES].reverse().find((state) => checks.counts[state] > 0);
  return {
    title: contents.title,
    facts: words.facts(budget.body, budget.year, contents.unit),
    source: words.source(budget.body, budget.year, budget.level, tableRange(contents.tables)),
    check: {
      ...(worst ? SIGNS[worst] : { sign: '·', tone: 'ink2', filled: false }),
      text: worst ? words.checks(checks.total, checks.counts['不符']) : words.noChecks,
    },
    brand: wordsOf(lang).brand,
  };
}

/** The word of the unit that all amounts of a picture are in. */
export function unitWord(lang: Lang): string {
  return columnUnit(lang).word;
}
