import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';

/** Most files that stand side by side in a folder. */
const MOST = 16;

/** A file of so few lines is a fragment, which lives with what it serves. */
const FRAGMENT = 15;

const files = (await filesBelow('src')).map((file) => file.replaceAll('\\', '/'));
const scripts = files.filter((file) => file.endsWith('.ts'));

/** Rooms whose files are yet to be named after what they export. */
const NAMED_LATER = ['checks', 'cli', 'ingest', 'model', 'readers', 'templates'];

/** Files of several functions about one thing, none of which is the main one; and doors, which are named after what they open. */
const SEVERAL = [
  'app/oneFile/base91.ts',
  'app/server.ts',
  'embed/library/library.ts',
  'i18n/checks/en/printed.ts',
  'i18n/formats/numbers.ts',
  'pages/toldViews.ts',
  'present/server.ts',
  'series/takeaway/spoken.ts',
];

/**
 * Fragments that stand alone because pages that need them, and nothing else of their neighbours, would grow; or since what they
 * serve may import none of the rooms that they come from.
 */
const ALONE = [
  'addresses/deckFile.ts',
  'addresses/shareFile.ts',
  'app/deckStyles.ts',
  'app/oneFile/Held.ts',
  'app/oneFile/fillShell.ts',
  'app/oneFile/renderFace.ts',
  'app/read/saveJson.ts',
  'charts/changes/changesFinding.ts',
  'charts/picture/pictureMarkup.ts',
  'charts/sankey/shownCertainties.ts',
  'embed/cards/projects/mostProjects.ts',
  'i18n/formats/operatorSign.ts',
  'i18n/lang.ts',
  'i18n/terms/entryFor.ts',
  'layout/sankey/edgesOf.ts',
  'pages/address/followAddress.ts',
  'pages/compare/listedName.ts',
  'pages/drawnOverview.ts',
  'pages/search/addressOf.ts',
  'pages/unreadIn.ts',
  'present/talk/dialogs.ts',
  'present/talk/moveInOverview.ts',
  'queries/shapeProblem.ts',
  'series/takeaway/defused.ts',
  'series/targets/isMoved.ts',
  'ui/afterPaint.ts',
  'ui/isPlainClick.ts',
  'ui/withoutMarks.ts',
];

const roomOf = (file: string) => file.split('/')[0] ?? '';
const text = (file: string) => readFileSync(path.join('src', file), 'utf8');

/** What a file exports by its own statements. */
function exportsOf(file: string): string[] {
  const found = text(file).matchAll(
    /^export (?:default )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|type|interface) (\w+)/gm,
  );
  return [...found].map(([, name = '']) => name);
}

/** Files whose values a file imports; types are gone before anything runs. */
function neededBy(file: string): string[] {
  const statements = text(file).matchAll(/^\s*(?:import|export)\s+(?!type\b)([^;']*?)\s*from\s+'(\.[^']+)'/gm);
  return [...statements].flatMap(([, names = '', from = '']) => {
    const listed = /^\{(.*)\}$/s
      .exec(names)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '');
    if (listed?.every((name) => name.trim().startsWith('type '))) return [];
    const found = path.posix.join(path.posix.dirname(file), from);
    return files.includes(found) ? [found] : files.includes(`${found}.ts`) ? [`${found}.ts`] : [];
  });
}

/** The first way found that leads from a file over what it needs back to itself. */
function circle(): string[] {
  const done = new Set<string>();
  const from = (way: string[]): string[] => {
    const last = way.at(-1) ?? '';
    if (done.has(last)) return [];
    for (const next of neededBy(last)) {
      const start = way.indexOf(next);
      const round = start >= 0 ? way.slice(start) : from([...way, next]);
      // Components that draw a tree draw each other.
      if (round.some((file) => file.endsWith('.ts'))) return round;
    }
    done.add(last);
    return [];
  };
  for (const file of files) {
    const round = from([file]);
    if (round.length > 0) return round;
  }
  return [];
}

const plain = (name: string) => name.toLowerCase().replaceAll('_', '');
const lastWord = (name: string) => plain(/[A-Z]?[a-z]+$/.exec(name.replace(/Of$/, ''))?.[0] ?? '');

/**
 * Whether a file has the name of an export: with a word before it (`flowLabels` for `labelsOf`), in the plural, without its
 * `Of`; or the last word of all its functions (`listSheets` for `changesSheet` and `targetsSheet`).
 */
function isNamedAfterExport(file: string): boolean {
  const name = plain(path.posix.basename(file).replace(/(?:\.svelte)?\.ts$/, ''));
  const exported = exportsOf(file);
  const endsWith = (ending: string) => ending !== '' && (name.endsWith(ending) || name.endsWith(`${ending}s`));
  if (exported.length === 0) return true;
  if (exported.some((one) => endsWith(plain(one)) || endsWith(plain(one.replace(/Of$/, ''))))) return true;
  const lasts = new Set(exported.filter((one) => /^[a-z]/.test(one)).map(lastWord));
  return lasts.size === 1 && endsWith([...lasts][0] ?? '');
}

describe('the folders of the sources', () => {
  test('hold no more files side by side than can be overlooked', () => {
    const counts = new Map<string, number>();
    for (const file of files) {
      const folder = path.posix.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([, count]) => count > MOST).map(([folder]) => folder);
    expect(crowded).toEqual([]);
  });

  test('hold files that have the name of what they export', () => {
    const others = scripts.filter((file) => !NAMED_LATER.includes(roomOf(file)) && !isNamedAfterExport(file));
    expect(others.filter((file) => !SEVERAL.includes(file))).toEqual([]);
  });

  test('hold components and classes in files with a capital, and no other', () => {
    const small = files.filter((file) => file.endsWith('.svelte') && !/^[A-Z]/.test(path.posix.basename(file)));
    const capital = scripts.filter((file) => {
      const name = path.posix.basename(file).replace(/(?:\.svelte)?\.ts$/, '');
      return /^[A-Z]/.test(name) && !exportsOf(file).includes(name);
    });
    expect([...small, ...capital.filter((file) => !NAMED_LATER.includes(roomOf(file)))]).toEqual([]);
  });

  test('hold no fragments apart from what they serve', () => {
    const fragments = scripts.filter(
      (file) =>
        !NAMED_LATER.includes(roomOf(file)) &&
        // A file of words has as many lines as its page has words.
        !/^i18n\/(?:zh|en|checks)\//.test(file) &&
        text(file).trim().split('\n').length <= FRAGMENT,
    );
    expect(fragments.filter((file) => !ALONE.includes(file))).toEqual([]);
  });

  test('hold no files that need each other', () => {
    expect(circle()).toEqual([]);
  });
});
