import type { Lang } from './lang';

/**
 * What is said in place of “the document does not say”, or of a figure, where something was not read. A page holds these words only
 * where it needs them: its script has none of them.
 */
export interface UnreadWords {
  /** In place of a figure. */
  figure: string;
  /** Whether it is more or less than last year. */
  change: string;
  /** What that does not mean. */
  notUnsaid: string;
  /** Last year's figure. */
  prior: string;
  /** In place of a chart. */
  chart: string;
  changes: string;
  projects: string;
  targets: string;
  means: string;
  glossary: string;
}

const WORDS: Readonly<Record<Lang, UnreadWords>> = {
  zh: {
    figure: '没有读进来',
    change: '比上年多还是少，没有读进来',
    notUnsaid: '没有读进来，不等于文件没有写，也不等于没有变。',
    prior: '上年：没有读进来',
    chart: '这张图要用的表没有读进来，不等于是零。',
    changes: '变了什么，没有读进来',
    projects: '有哪些项目，没有读进来',
    targets: '绩效目标没有读进来',
    means: '“三公”经费、运行经费、采购、资产和人员，没有读进来。',
    glossary: '文件的名词解释没有读进来。上面的白话是本站写的。',
  },
  en: {
    figure: 'not read',
    change: 'Whether this is more or less than last year was not read',
    notUnsaid: 'That was not read, which means neither unsaid nor unchanged.',
    prior: 'Last year: not read',
    chart: 'The tables that this is drawn from were not read. That does not mean zero.',
    changes: 'What changed was not read',
    projects: 'Which projects there are was not read',
    targets: 'The performance targets were not read',
    means: 'Official spending, running cost, procurement, assets and staff were not read.',
    glossary: 'The document’s own glossary was not read. The plain words above are ours.',
  },
};

/** What is said where something was not read. */
export function unreadWordsOf(lang: Lang): UnreadWords {
  return WORDS[lang];
}
