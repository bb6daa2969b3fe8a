import { central } from './central';
import { finalAccounts } from './finalAccounts';
import type { Form } from './Form';
import { jiangsu } from './jiangsu';
import { shanghai } from './shanghai';
import { xinjiang } from './xinjiang';

/** All forms that have a file of their own. A document in any other one is read by the words that everybody uses. */
export const FORMS: readonly Form[] = [xinjiang, central, shanghai, jiangsu, finalAccounts];
