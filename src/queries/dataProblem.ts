import { budgetFile, fileName } from '../addresses/dataFiles';
/** The same words in both languages of the screen. */
interface Told {
  zh: string;
  en: string;
}

/** Why a file of data could not be shown, in both languages of the screen. */
export interface DataFault {
  file: string;
  /** Place in the file, such as `facts.3.amount`; empty if it is the whole. */
  place: string;
  expected: Told;
  found: Told;
}

/** `unreachable`: nothing came, so it may come later. `truncated`, `invalid`: what came cannot be read. */
type Kind = 'unreachable' | 'truncated' | 'invalid';

/** A fault as an error, since a query can fail only by throwing. */
export class DataProblem extends Error {
  readonly kind: Kind;
  readonly fault: DataFault;

  constructor(kind: Kind, file: string, expected: Told, found: Told, place = '') {
    super(`${file}: ${found.en}`);
    this.name = 'DataProblem';
    this.kind = kind;
    this.fault = { file, place, expected, found };
  }
}

/** Names and numbers that are the same in every language. */
export function untranslated(text: string): Told {
  return { zh: text, en: text };
}

/** The fault behind anything that was thrown on the way to a page's data. */
export function faultOf(error: unknown, budget: string): DataFault {
  return error instanceof DataProblem ? error.fault : programFault(error, budget);
}

const SILENCE: Told = { zh: '网络没有应答', en: 'no answer from the network' };

/** A file that did not come, or whose place could not even be asked since the code that asks did not arrive. */
export function unreachable(file: string, found = SILENCE): DataProblem {
  return new DataProblem('unreachable', file, { zh: '能够取得的数据文件', en: 'a data file within reach' }, found);
}

/** An error of the program itself, told as a fault of the budget that it met. */
export function programFault(error: unknown, budget: string): DataFault {
  const said = error instanceof Error ? error.message : String(error);
  return {
    file: fileName(budgetFile(budget)),
    place: '',
    expected: { zh: '能够显示的页面', en: 'a page that can be shown' },
    found: { zh: `程序出错（${said}）`, en: `an error of the program (${said})` },
  };
}

const SENTENCES: Readonly<
  Record<keyof Told, (file: string, place: string, expected: string, found: string) => string>
> = {
  zh: (file, place, expected, found) => `${file}${place && `（${place}）`}：应为${expected}，实际是${found}。`,
  en: (file, place, expected, found) => `${file}${place && ` (${place})`}: expected ${expected}, found ${found}.`,
};

/** The fault as one sentence for a person. */
export function faultSentence({ file, place, expected, found }: DataFault, lang: keyof Told): string {
  return SENTENCES[lang](file, place, expected[lang], found[lang]);
}
