import type { EmbedHereWords } from '../../words/share/embedHereWords';

export const embedHereWords: EmbedHereWords = {
  nowhere:
    '这本账只在这台设备上，没有哪个网站放着它，所以没有能指过去、随数据更新的代码。下面的代码自己带着整张图，贴出去以后不再变。',
  whole: '想让读者点开每一个数：用页面上方的“存成一个网页”，把那个文件放到网上，再链过去。',
  figure: '一张 SVG 图、一张同数的表、一行出处，都在代码里；不向任何网站要东西。',
};
