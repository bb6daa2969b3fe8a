import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { central } from './forms/central';
import { jiangsu } from './forms/jiangsu';
import { madeUp } from './forms/madeUp';
import { shanghaiDepartment, shanghaiUnit } from './forms/shanghai';
import { xinjiang } from './forms/xinjiang';
import { copiedTexts } from './copiedTexts';
import { printInvented } from './printInvented';
import { realPdfs } from './realDocuments';

const sentences = (text: string): { zh: string; en: string } => {
  const result = ingest({ bytes: new TextEncoder().encode(text), file: 'copied.txt', sha256: '' });
  if (result.ok) throw new Error('it is read');
  return { zh: problemSentence(result.problem, 'zh'), en: problemSentence(result.problem, 'en') };
};

describe('text that was copied from a PDF in another form than text is read by', () => {
  it.each([central, shanghaiDepartment, shanghaiUnit, jiangsu].map((form) => [form.name, form] as const))(
    'of %s is refused for its form, in whatever order it was copied, and the PDF is named',
    async (_, form) => {
      const { bytes } = printInvented(61, form);
      for (const text of await copiedTexts(bytes)) {
        const { zh, en } = sentences(text);
        expect(zh).toMatch(
          /^copied\.txt（第 \d+ 行）：应为自治区公开样式的文字.*，实际是“[^”]+”样式的表名，如“.+”；请直接读它的 PDF。$/,
        );
        expect(en).toMatch(
          /^copied\.txt \(line \d+\): expected text of the form of Xinjiang.*; read the PDF itself\.$/,
        );
      }
    },
    60_000,
  );

  it('of nobody’s form is told what was looked for and not recognised, never that it is not there', async () => {
    for (const text of await copiedTexts(printInvented(62, madeUp).bytes)) {
      const { zh } = sentences(text);
      expect(zh).toMatch(/直接读它的 PDF|读它的 PDF/);
      expect(zh).not.toMatch(/没有这张表|没有任何一张表/);
    }
  }, 60_000);

  it('of the form that text is read by is not refused for its form', async () => {
    for (const text of await copiedTexts(printInvented(63, xinjiang).bytes)) {
      const result = ingest({ bytes: new TextEncoder().encode(text), file: 'copied.txt', sha256: '' });
      expect(result.ok || result.problem.kind !== 'other-form').toBe(true);
    }
  }, 60_000);

  const real = realPdfs();
  it.skipIf(real.length === 0).each(real.map((file) => [path.basename(file), file]))(
    'is refused for its form or as final accounts: %s',
    async (_, file) => {
      for (const text of await copiedTexts(new Uint8Array(readFileSync(file)))) {
        const { zh } = sentences(text);
        expect(zh).toMatch(/样式的表名，如“.+”；请直接读它的 PDF。$|决算文件的文字.*要读决算，请直接读它的 PDF。$/);
      }
    },
    60_000,
  );
});
