import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { build } from 'vite';

const SOURCE = 'src/embed/library/library.ts';

/** Bundles `mount` and `<mingzhang-chart>` into one module, `<out>/lib/mingzhang.js`, with its types beside it. */
export async function bundleLibrary(out: string): Promise<void> {
  const folder = path.resolve(out, 'lib');
  await build({
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: { mingzhang: SOURCE },
        // Not as Vite's `lib`, which leaves modules unminified.
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
  // Shadow roots bring their own styles; those of single components are for pages.
  for (const file of await readdir(folder)) {
    if (file !== 'mingzhang.js') await rm(path.join(folder, file), { recursive: true });
  }
  const { outputText, diagnostics } = ts.transpileDeclaration(await readFile(SOURCE, 'utf8'), { fileName: SOURCE });
  if (diagnostics && diagnostics.length > 0) throw new Error(`${SOURCE}: its types are not explicit`);
  await writeFile(path.join(folder, 'mingzhang.d.ts'), outputText);
}
