import { budgetOf, keptBudget, orderFile, pointerFile, storedFile } from '../../src/addresses/served/serverFile';
import type { BudgetSite } from '../Site';
import type { Order } from './drawFile';

/**
 * Writes what a server has to know to draw a budget: its data, what else it is drawn with, and which other addresses show it.
 * @param isPublished whether its data and text lie on the site anyway
 */
export async function writeOrder(
  { output, server, sources, budget, part, body }: BudgetSite,
  order: Order,
  isPublished = false,
): Promise<void> {
  const { text, printed = '' } = budget.source;
  for (const file of isPublished ? [printed] : [keptBudget(budget.id), text, printed]) {
    const bytes = file === '' ? null : await sources.read(file);
    if (bytes) await output.write(storedFile(file), bytes);
  }
  await output.write(orderFile(budget.id), JSON.stringify(order));
  const copies = server
    .pagesOf(budget, part.entries)
    .flatMap((route) => server.copiesOf(route, part, body ? [body] : []))
    .filter((file) => budgetOf(file) !== budget.id);
  for (const file of copies) await output.write(pointerFile(file), JSON.stringify(budget.id));
}
