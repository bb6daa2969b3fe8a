import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGS } from '../src/i18n/lang';
import { templateFile } from '../src/addresses/dataFiles';
import { workbookFile } from './workbook/workbookFile';

for (const lang of LANGS) {
  const file = path.join('static', templateFile(lang));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, workbookFile(lang));
}
