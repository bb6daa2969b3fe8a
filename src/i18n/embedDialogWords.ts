import type { Lang } from './lang';

/** What the embed dialog says. */
export interface EmbedDialogWords {
  title: string;
  lede: string;
  close: string;
  edition: string;
  live: { word: string; plain: string };
  frozen: { word: string; plain: string; none: string; older: string };
  theme: string;
  themes: Record<'' | 'light' | 'dark', string>;
  language: string;
  languages: Record<Lang, string>;
  plain: string;
  focus: string;
  focusHint: string;
  height: string;
  heights: { own: string; of: (width: number, height: number) => string };
  preview: string;
  width: (pixels: number) => string;
  codes: {
    frame: string;
    framePlain: string;
    helped: string;
    helpedPlain: string;
    figure: string;
    figurePlain: string;
  };
  picture: { title: string; plain: string; forms: Record<'svg' | 'square.svg', string> };
  copy: string;
  copied: string;
  select: string;
  failed: string;
  open: string;
}

const zh: EmbedDialogWords = {
  title: '把这张图嵌入文章',
  lede: '复制一行代码，图就在文章里：带着出处、单位和核对结果，不取读者的任何东西。',
  close: '关上',
  edition: '版本',
  live: { word: '随数据更新', plain: '预算更正时，文章里的图一起更正。' },
  frozen: {
    word: '定格',
    plain: '永远是这一版，文章发出后不再变。',
    none: '这个网站还没有保存这份预算的定格版。',
    older: '保存的定格版用的是更早的数据。',
  },
  theme: '深浅',
  themes: { '': '随读者的系统', light: '浅色', dark: '深色' },
  language: '语言',
  languages: { zh: '中文', en: 'English' },
  plain: '不要标题和上边线（文章自己写标题时）',
  focus: '突出一项',
  focusHint: '编号，如 function:208；空着就都画出来',
  height: '高度',
  heights: {
    own: '按屏幕宽窄自动',
    of: (width, height) => `${width} 像素宽时的高度：${height}`,
  },
  preview: '预览',
  width: (pixels) => `${pixels} 像素`,
  codes: {
    frame: '代码',
    framePlain: '不含脚本，哪里都能用。',
    helped: '代码，高度一丝不差',
    helpedPlain: '多一段不到 1 KB 的脚本，只做一件事：按图报的数调高度。',
    figure: '不能用 iframe 的地方',
    figurePlain: '一张 SVG 图、一张同数的表、一行出处，都在代码里。',
  },
  picture: {
    title: '只能放图片的地方',
    plain: '标题、单位和出处都画在图里。',
    forms: { svg: '存为 PNG', 'square.svg': '存为 PNG 方图' },
  },
  copy: '复制',
  copied: '已复制',
  select: '没能复制，已替您选中，请按 Ctrl+C',
  failed: '这张图的嵌入信息没有读到。',
  open: '打开嵌入页',
};

const en: EmbedDialogWords = {
  title: 'Put this chart into an article',
  lede: 'Copy one line. The chart brings its source, unit and checks, and collects nothing from readers.',
  close: 'Close',
  edition: 'Edition',
  live: { word: 'Follows updates', plain: 'When the budget is corrected, so is the chart in the article.' },
  frozen: {
    word: 'Frozen',
    plain: 'Stays this edition for good, whatever is published later.',
    none: 'This site keeps no frozen edition of this budget yet.',
    older: 'The kept edition was made from earlier data.',
  },
  theme: 'Theme',
  themes: { '': 'As the reader’s system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languages: { zh: '中文', en: 'English' },
  plain: 'Without title and upper rule (where the article has its own title)',
  focus: 'Point at one thing',
  focusHint: 'Its id, such as function:208; empty for none',
  height: 'Height',
  heights: {
    own: 'By the width of the screen',
    of: (width, height) => `At a width of ${width} pixels: ${height}`,
  },
  preview: 'Preview',
  width: (pixels) => `${pixels} pixels`,
  codes: {
    frame: 'Code',
    framePlain: 'Without any script; works everywhere.',
    helped: 'Code with exact height',
    helpedPlain: 'With a script of less than 1 KB that does one thing: it sets the height that the chart reports.',
    figure: 'Where frames are not allowed',
    figurePlain: 'An SVG picture, a table with the same figures and a source line, all in the code.',
  },
  picture: {
    title: 'Where only pictures are allowed',
    plain: 'Title, unit and source are drawn into the picture.',
    forms: { svg: 'Save as PNG', 'square.svg': 'Save as square PNG' },
  },
  copy: 'Copy',
  copied: 'Copied',
  select: 'Copying failed; the text is selected, press Ctrl+C',
  failed: 'What is needed to embed this chart could not be read.',
  open: 'Open the embed page',
};

/** The words of the embed dialog. */
export function embedDialogWordsOf(lang: Lang): EmbedDialogWords {
  return lang === 'zh' ? zh : en;
}
