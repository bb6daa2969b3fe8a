import { Budgets } from './Budgets';
import { loadBundles } from './bundles';
import type { DrawAnswer, DrawOrder } from './drawAll';
import { drawBudget } from './drawBudget';
import type { DrawTask } from './DrawTask';

/** One of the processes that draw a site: it draws a budget when it is asked to, answers, and forgets it. */
const order = JSON.parse(process.argv[2] ?? '') as DrawOrder;
const [budgets, bundles] = [new Budgets(order.data), loadBundles(order.bundles)];

process.on('message', (task: DrawTask) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());

async function answerTo(task: DrawTask): Promise<DrawAnswer> {
  try {
    return { drawn: await drawBudget(task, budgets, await bundles, order) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
