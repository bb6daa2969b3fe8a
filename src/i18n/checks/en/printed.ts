import { countWord } from '../../formats/countWords';
import { plural } from '../../formats/numbers';
import { unitOfBare } from '../Piece';

/** What the units of money are called behind a figure. */
const MONEY_WORDS: Readonly<Record<string, string>> = {
  元: 'yuan',
  千元: '× 1,000 yuan',
  万元: '× 10,000 yuan',
  亿元: '× 100,000,000 yuan',
};

/** A printed amount with its unit in English; without a unit of its own that which it was printed in. */
export function money(text: string, step: number): string {
  const bare = unitOfBare(text, step);
  const [, figure = text, unit = bare ?? ''] = /^([^亿万千元]*\d)\s*([亿万千]?元)$/.exec(text) ?? [];
  return `${figure} ${MONEY_WORDS[unit] ?? ''}`.trim();
}

/** A printed count with its unit in English; what is no count stays as printed. */
export function counted(text: string, unit: string): string {
  const [, figure = '', own = ''] = /^([≥≤<>=＝＞＜\s]*\d[\d,，.]*)\s*(\D*)$/.exec(text) ?? [];
  if (figure === '') return text;
  const value = Number(figure.replace(/[^\d.]/g, ''));
  const word = countWord(own || unit, value, 'en');
  return word === '%' ? `${figure}%` : `${figure} ${word}`.trim();
}

/** What is counted, by name behind its number, so that the number is not lost behind a long list. */
export function listed(names: readonly string[], one: string): string {
  return `${names.length === 1 ? 'this' : 'these'} ${plural(names.length, one)}: ${names.join(', ')}`;
}
