import { writeFileSync } from 'node:fs';
import { KINDS, PUBLISHED } from '../tests/ingest/mutationKinds';
import { PDF_DAMAGES } from '../tests/fuzz/damagePdf';
import { changesBytes, pdfShare, type PdfShare } from '../tests/fuzz/pdfMutations';
import { outcomeOf } from '../tests/ingest/mutations';

/** `npm run mutation`: damages the sample in every way that is known, and publishes in how many cases that shows. */
const rows = KINDS.map(({ name, damages }) => {
  const outcomes = damages().map(outcomeOf);
  const noticed = outcomes.filter((outcome) => outcome.noticed !== '').length;
  const silent = outcomes.filter((outcome) => outcome.noticed === '' && outcome.wrong.length > 0).length;
  const unnoticed = outcomes.filter((outcome) => outcome.noticed === '').map((outcome) => outcome.name);
  return { name, cases: outcomes.length, noticed, silent, unnoticed };
});

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const lines = [
  '# What is noticed when a document is damaged',
  '',
  'Written by `npm run mutation`. The sample is damaged once in every way below, and read. The damage is *noticed* if the document is refused, if a',
  'check has another state than before, or if the page of the checks tells of something that was not read: what stands in the data alone does not count.',
  '*Silent* is the worst case: nothing is noticed, and a figure',
  'that calls itself `reported` or `resolved` stands in a column in which it does not belong. `tests/ingest/mutation.test.ts` holds that the shares do not fall and',
  'that nothing is ever silent: by a fixed sample in `npm test`, by all cases in `npm run test:all`.',
  '',
  '| damage | cases | noticed | share | silent |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...rows.map(
    ({ name, cases, noticed, silent }) => `| ${name} | ${cases} | ${noticed} | ${share(noticed, cases)} | ${silent} |`,
  ),
  '',
  'What is not noticed is held by no identity: a count that is stated once, the number of a list, the target of an indicator, a row that only repeats a total,',
  'or lines without figures. These cases are:',
  '',
  ...rows
    .filter(({ unnoticed }) => unnoticed.length > 0)
    .map(({ name, unnoticed }) => `- ${name}: ${unnoticed.join('; ')}`),
  '',
];
lines.push(...(await pdfLines()));
writeFileSync(PUBLISHED, lines.join('\n'));
process.stdout.write(`${PUBLISHED}\n`);

/** The section on PDFs. */
async function pdfLines(): Promise<string[]> {
  const shares: PdfShare[] = [];
  for (const damage of PDF_DAMAGES) shares.push(await pdfShare(damage));
  return [
    '## PDFs',
    '',
    'Invented budgets in all forms, printed as PDFs and damaged (`tests/fuzz/damagePdf.ts`). *As before*: every figure stands where it stood. *Noticed*: figures are',
    'missing or stand elsewhere, and the document is refused or its pages tell something that they did not tell before. *Silent*: a figure that calls itself `reported`',
    'or `resolved` is wrong, and neither a check of its row or column nor a notice about its table says so. `tests/fuzz/fuzzPdf.test.ts` holds that nothing is silent.',
    '',
    '| damage | cases | as before | noticed | neither | silent |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...shares.map(
      ({ damage, cases, asBefore, noticed, silent }) =>
        `| ${damage} | ${cases} | ${asBefore} | ${noticed} | ${cases - asBefore - noticed} | ${changesBytes(damage) ? '–' : silent} |`,
    ),
    '',
  ];
}
