import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';

/** Where paths and links are made; every other source asks it for them. */
const ROOM = 'src/addresses/';

/**
 * What has addresses of its own: what is read from a disk and not from a site, the development server, which answers addresses, and
 * the one script that stands alone in the head of every page and so can import nothing.
 */
const OTHER_ADDRESSES =
  /^src\/(ingest|readers|reading|templates|checks|solve|cli)\/|^src\/app\/early\.ts$|^build\/(?:devPages|gallery)\.ts$/;

/** A path in the repository is none of the site. */
const SOURCE = /^(?:src|static)\//;

/** Files and folders of a site, and what an address asks for. */
const ADDRESS = /\.html\b|(?:^|[/}])(?:data|embed|share|present|frozen|take|printed|projects)\/|[?&]\w+=|^#$|[\w/]#$/;

/** What takes addresses apart, or makes them. */
const MAKING: ReadonlySet<string> = new Set(['encodeURI', 'encodeURIComponent', 'URLSearchParams', 'searchParams']);

/** Literals and names of a script that an address is made with, each with its line. */
function addressesIn(text: string): string[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const note = (node: ts.Node): void => {
    found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isImportCall(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    const isPart = ts.isTemplateMiddleOrTemplateTail(node) && node.text.startsWith('#');
    if (isPart || (isText && ADDRESS.test(node.text) && !SOURCE.test(node.text))) note(node);
    if (ts.isIdentifier(node) && MAKING.has(node.text)) note(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImportCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** Links of a component that are put together in its markup: a link is one expression, or a place on its own page. */
function linksIn(markup: string): string[] {
  const links = markup.match(/\s(?:href|src|srcset)="[^"]*"/g) ?? [];
  return links.filter((link) => !/="(?:#[\w-]+)?"$/.test(link)).map((link) => link.trim());
}

/** What a source puts together of addresses by itself. */
function madeIn(file: string, text: string): string[] {
  if (!file.endsWith('.svelte')) return addressesIn(text);
  const markup = text.replace(/<script[^>]*>.*?<\/script>|<style>.*?<\/style>|<!--.*?-->/gs, '');
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  // What stands between braces of the markup is script too.
  const braces = [...markup.matchAll(/\{([^{}#/:@][^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)].map(
    ([, inside = '']) => `(${inside})`,
  );
  return [...scripts.flatMap(addressesIn), ...linksIn(markup), ...braces.flatMap(addressesIn)];
}

const files = (
  await Promise.all(
    ['src', 'build'].map(async (folder) =>
      (await filesBelow(folder)).map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
    ),
  )
)
  .flat()
  .filter((file) => /\.(?:ts|svelte)$/.test(file) && !file.startsWith(ROOM) && !OTHER_ADDRESSES.test(file));

test('no room but addresses puts addresses together', () => {
  const made = files.flatMap((file) => madeIn(file, readFileSync(file, 'utf8')).map((one) => `${file}:${one}`));
  expect(made).toEqual([]);
});

test.each([
  ['a.ts', "const a = root + 'data/index.json';"],
  ['a.ts', 'const a = `${root}${budget}/flows.html`;'],
  ['a.ts', 'const a = `${href}?focus=${id}`;'],
  ['a.ts', 'const a = `#${id}`;'],
  ['a.ts', 'const a = `${href}#${id}`;'],
  ['a.ts', 'const a = new URLSearchParams(location.search);'],
  ['A.svelte', '<a href="{site.root}budgets">{name}</a>'],
  ['A.svelte', '<a href="#{id}">{name}</a>'],
  ['A.svelte', '<a href={encodeURI(name)}>{name}</a>'],
])('an address that is put together is found: %s %s', (file, text) => {
  expect(madeIn(file, text)).not.toEqual([]);
});

test.each([
  ['a.ts', "import { flows } from '../embed/flows';\nconst a = '#1a7f37';"],
  ['A.svelte', '<a href="#main">{words.skip}</a>'],
  ['A.svelte', '{#if here}<a href={site.href({ view })}>{here ? words.a : words.b}</a>{/if}'],
])('what is no address is not: %s %s', (file, text) => {
  expect(madeIn(file, text)).toEqual([]);
});
