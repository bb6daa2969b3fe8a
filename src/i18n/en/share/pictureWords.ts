import { lastYear } from '../lastYear';
import { publicationName } from '../../../model/publication';
import type { PictureWords } from '../../words/share/pictureWords';

export const pictureWords: PictureWords = {
  facts: ({ body, year, stage }, unit) => [
    body,
    `${year} · ${stage === 'final' ? 'final account' : 'budget'}`,
    ...(unit ? [unit] : []),
  ],
  source: (document, tables) =>
    `Source: 《${document.body} ${document.year} 年${publicationName(document)}》${tables ? ` ${tables}` : ''}`,
  flows: (source, economic) => `${source.share} from: ${source.name}; ${economic.share} spent on: ${economic.name}`,
  project: (name, share) => `${name}: ${share} of all spending`,
  more: (count) => `and ${count} more`,
  years: (year, prior, current, base) => `${lastYear(year - 1, base)}${prior} (derived) → ${year}: ${current}`,
  prior: (year, amount, base) =>
    `${lastYear(year, base)}${amount}, derived from this year’s figure and the stated changes.`,
  figures: '',
  checkUnit: '',
};
