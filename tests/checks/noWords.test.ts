import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../build/manifest';
import { CHECK_STATES } from '../../src/model/checks/check';

/** States are keys that happen to be Chinese: the format and the command line have them so. */
const KEYS: ReadonlySet<string> = new Set(CHECK_STATES);

/** The literals of a source that hold Chinese words and are no patterns, which match what documents print. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && /\p{Script=Han}/u.test(node.text) && !KEYS.has(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest));
  return found;
}

const files = (await filesBelow('src/checks')).map((file) => path.join('src/checks', file));

describe('the rules of checks', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(30));

  it.each(files)('%s holds no words: i18n tells what was compared', (file) => {
    expect(wordsIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('would be told from what matches printed words', () => {
    expect(wordsIn("const a = /^总计$/; // 总计\nconst b = '不符';")).toEqual([]);
    expect(wordsIn("const a = '总计'; const b = `${a}等 ${a} 张`; const c = { 总: `表` };")).toEqual([
      '总计',
      '等 ',
      ' 张',
      '表',
    ]);
  });
});
