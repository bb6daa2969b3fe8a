import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { bundleAll } from '../../build/bundles';
import { codeHash } from '../../build/codeHash';
import { collected } from '../../build/collected';
import { drawAll } from '../../build/drawAll';
import { drawTasks } from '../../build/DrawTask';
import { Remembered } from '../../build/Remembered';
import { budgetWith, writeData } from '../series/compare/inventedYears';

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** The most that is held at any moment between two budgets while a site of so many bodies is read and drawn. */
async function mostHeld(count: number, folder: string): Promise<number> {
  const [data, out] = [path.join(folder, `data-${count}`), path.join(folder, `site-${count}`)];
  const bodies = Array.from({ length: count }, (_, at) =>
    budgetWith(`body-${at}`, `临江市第${at}镇人民政府`, 2031, { 2010301: ['行政运行', 1_000_000 + at] }),
  );
  writeData(data, bodies);
  const site = await collected(data, folder, new Remembered(path.join(folder, 'known')));
  let most = heap();
  const bundles = await bundleAll(await codeHash(), false);
  await drawAll(
    [...drawTasks(site, new Map())],
    { data, out, settings: folder, address: '', share: false, served: false, lean: false, bundles },
    1,
    () => {
      most = Math.max(most, heap());
      return Promise.resolve();
    },
  );
  return most;
}

test('a site of forty bodies is built in the memory of one of five', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heap-'));
  try {
    // Once before, so that neither pays for what is loaded once.
    await mostHeld(2, folder);
    const [five, forty] = [await mostHeld(5, folder), await mostHeld(40, folder)];
    expect(forty / five).toBeLessThan(1.1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
