import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { TABLE_ROLES } from '../../src/model/tables/table';
import { HEADER_RULES, LIST_RULES } from '../../src/templates/columns/headers';
import { FORMS } from '../../src/templates/forms/forms';

/** Words that are roles or keys and plain English too. */
const PLAIN: ReadonlySet<string> = new Set(['other', 'total', 'current', 'project', 'projects']);

const KEYS: ReadonlySet<string> = new Set(
  [
    ...TABLE_ROLES,
    ...Object.values({ ...HEADER_RULES, ...LIST_RULES }).flatMap((rules) => rules.map(([key]) => key)),
    ...FORMS.flatMap(({ tables }) => tables.flatMap(({ columns = {} }) => Object.keys(columns))),
  ].filter((key) => key !== '' && !PLAIN.has(key)),
);

/** What titles of tables, headers of columns and labels of rows say. */
const WORDS =
  /收支|三公|合计|总计|小计|基本支出|项目支出|人员经费|公用经费|财政拨款|公共预算|政府性基金|国有资本|结转|结余|转移支付|专户|出国|接待费|用车|会议费|培训费|科目|编码|功能分类|经济分类|总表|情况表|明细表|决算/;

/** Literals of a source: strings, pieces of templates, patterns; what modules are called is none. */
function literalsOf(text: string): { text: string; line: number }[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText || ts.isRegularExpressionLiteral(node))
      found.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Literals that say what a form prints, each with its line. */
function formWords(text: string): string[] {
  return literalsOf(text)
    .filter((literal) => KEYS.has(literal.text) || WORDS.test(literal.text))
    .map((literal) => `${literal.line}: ${literal.text}`);
}

const FILES = readdirSync('src/ingest', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src/ingest', file))
  .sort();

describe('ingest knows no form', () => {
  it.each(FILES)('%s has no literal of a role, a title, a column or a row', (file) => {
    expect(formWords(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('such literals are found, in strings, templates and patterns, and words of modules are none', () => {
    const text = [
      `import { a } from './three-public';`,
      `const b = role === 'three-public' ? 'fiscal_carryover' : 'project';`,
      'const c = `${b}（结转）`;',
      'const d = /^(?:总计|合计)$/;',
    ].join('\n');
    expect(formWords(text)).toEqual(['2: three-public', '2: fiscal_carryover', '3: （结转）', '4: /^(?:总计|合计)$/']);
  });
});
