import type { Page } from 'playwright';
import { showsItsWorth, type ShownAmount } from '../../build/amounts';
import { barriersOf } from './barriersOf';
import { cutTextsOf } from './cutTextsOf';
import { discomfortsOf } from './discomfortsOf';
import type { Mode } from './mode';
import { movesOf } from './movesOf';
import { overflowOf } from './overflowOf';
import { piledTextsOf } from './piledTextsOf';
import { shownAmountsOf } from './shownAmountsOf';

/** The least that eyes and thumbs need, in px. */
const COMFORT = { usual: { smallest: 12, target: 44 }, elder: { smallest: 12, target: 60 } };

/** Fingers touch no paper. */
const NO_TARGET = 0;

interface Held {
  /** Whether axe looks at the page, too: it takes ten times as long as all else. */
  axe: boolean;
  /** Those of the amounts that are neither in the data nor a stated derivation of them. */
  strangersOf: (amounts: readonly ShownAmount[]) => ShownAmount[];
}

/** Holds a page, shown in a mode, against every rule. Returns a line for each offence; empty where none is broken. */
export async function brokenRules(page: Page, mode: Mode, { axe, strangersOf }: Held): Promise<string[]> {
  const over = await overflowOf(page);
  const comfort = COMFORT[mode.size];
  const amounts = await shownAmountsOf(page);
  const strange = [...strangersOf(amounts), ...amounts.filter((amount) => !showsItsWorth(amount))];
  return [
    ...(over > 0 ? [`scrolls sideways by ${over} px`] : []),
    ...(await discomfortsOf(page, mode.besides === 'print' ? { ...comfort, target: NO_TARGET } : comfort)),
    ...(await cutTextsOf(page)),
    ...(await piledTextsOf(page)),
    ...(mode.besides === 'with motion' ? [] : await movesOf(page)),
    ...strange.map(({ value, text }) => `${value} yuan, shown as "${text}", is no fact`),
    ...(axe ? await barriersOf(page, mode.besides === 'print') : []),
  ];
}
