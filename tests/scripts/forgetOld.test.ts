import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DAY, forgetOld, used } from '../../build/forgetOld';
import { Remembered } from '../../build/Remembered';

test('what builds keep is thrown away once none has used it for a while, and nothing before', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  const at = (name: string): string => path.join(folder, name);
  const old = new Date(Date.now() - 2 * DAY);
  for (const name of ['old', 'used']) {
    mkdirSync(at(name));
    writeFileSync(path.join(at(name), 'a.json'), '{}');
    utimesSync(at(name), old, old);
  }
  writeFileSync(at('old.png'), '');
  utimesSync(at('old.png'), old, old);
  writeFileSync(at('new.png'), '');
  await used(at('used'));
  await used(at('nothing'));
  await forgetOld(folder, DAY);
  expect(['old', 'used/a.json', 'old.png', 'new.png'].map((name) => existsSync(at(name)))).toEqual([
    false,
    true,
    false,
    true,
  ]);
  await forgetOld(at('nothing'), DAY);
  rmSync(folder, { recursive: true });
});

test('what was drawn of a budget is forgotten with it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'drawn-'));
  const remembered = new Remembered(path.join(folder, 'site'));
  await remembered.set('stays', 1);
  await remembered.set('gone', 2);
  await remembered.keepOnly(new Set(['stays']));
  expect([await remembered.get('stays'), await remembered.get('gone')]).toEqual([1, undefined]);
  await new Remembered(path.join(folder, 'nothing')).keepOnly(new Set());
  rmSync(folder, { recursive: true });
});
