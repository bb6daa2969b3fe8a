import { lastYear } from '../lastYear';
import { publicationName } from '../../../model/publication';
import type { PictureWords } from '../../words/share/pictureWords';

export const pictureWords: PictureWords = {
  facts: ({ body, year, stage }, unit) => [
    body,
    `${year} 年 · ${stage === 'final' ? '决算' : '预算'}`,
    ...(unit ? [`单位：${unit}`] : []),
  ],
  source: (document, tables) =>
    `资料来源：《${document.body} ${document.year} 年${publicationName(document)}》${tables}`,
  flows: (source, economic) => `${source.share} 来自${source.name}，${economic.share} 花成${economic.name}`,
  project: (name, share) => `${name}，占全部支出的 ${share}`,
  more: (count) => `另有 ${count} 项`,
  years: (year, prior, current, base) => `${lastYear(year - 1, base)}${prior}（算得）→ ${year} 年 ${current}`,
  prior: (year, amount, base) => `${lastYear(year, base)}${amount}，由本年金额减去写明的增减算得。`,
  figures: '个数',
  checkUnit: '处',
};
