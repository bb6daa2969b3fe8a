import { reasonOf, type ReportRow } from './ReportRow';

/** One plain page, both languages in it, that needs nothing beside itself. */
const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
  small { display: block; opacity: 0.75; font-size: 0.875rem; }
  dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; } dd { margin: 0; font-size: 1.5rem; }
  ol { padding-left: 1.5rem; } li { margin: 0.75rem 0; overflow-wrap: anywhere; }
  .scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8885; }
  .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
`;

/** The report as a page for people: how many, which were not read and why, what was read. */
export function reportPage(rows: readonly ReportRow[]): string {
  const read = rows.filter(({ fate }) => fate.state === 'read');
  const refused = rows.filter(({ fate }) => fate.state === 'refused');
  const duplicates = rows.filter(({ fate }) => fate.state === 'duplicate');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>读入报告 · Reading report</title>
<style>${STYLE}</style>
<h1>读入报告 ${english('Reading report')}</h1>
<dl>
${count(rows.length, '文件', 'documents')}
${count(read.length, '读入', 'read')}
${count(refused.length, '不能读', 'refused')}
${count(duplicates.length, '重复', 'duplicates')}
</dl>
${listOf(refused, '不能读的，和为什么', 'Refused, and why')}
${listOf(duplicates, '内容与另一份相同的', 'Same content as another')}
${read.length > 0 ? tableOf(read) : ''}
</html>
`;
}

function count(number: number, zh: string, en: string): string {
  return `<div><dt>${zh} ${english(en)}</dt><dd>${number}</dd></div>`;
}

function listOf(rows: readonly ReportRow[], zh: string, en: string): string {
  if (rows.length === 0) return '';
  const items = rows.map((row) => {
    const reason = reasonOf(row);
    return `<li><b>${plain(row.path)}</b><br>${plain(reason.zh)} ${english(plain(reason.en))}</li>`;
  });
  return `<h2>${zh} ${english(en)}</h2>\n<ol>\n${items.join('\n')}\n</ol>`;
}

const HEADS = [
  ['单位', 'body'],
  ['年度', 'year'],
  ['合计，元', 'total, yuan'],
  ['不符', 'contradictions'],
  ['没有读准的', 'notices'],
  ['文件', 'file'],
] as const;
/** Which of them hold figures. */
const NUMBERS = new Set([2, 3, 4]);

function tableOf(rows: readonly ReportRow[]): string {
  const heads = HEADS.map(
    ([zh, en], at) => `<th scope="col"${NUMBERS.has(at) ? ' class="number"' : ''}>${zh} ${english(en)}</th>`,
  );
  const lines = rows.flatMap(({ path, fate }) => {
    if (fate.state !== 'read') return [];
    const { body, year, total, checks, stage } = fate.entry;
    const numbers = [total === null ? '—' : yuan(total), String(checks['不符'] ?? ''), String(fate.notices)];
    const when = `${year}${stage === 'final' ? ' 决算' : ''}`;
    return [
      `<tr><th scope="row">${plain(body)}</th><td>${when}</td>${numbers.map((one) => `<td class="number">${one}</td>`).join('')}<td>${plain(path)}</td></tr>`,
    ];
  });
  return `<h2>读入的 ${english('Read')}</h2>
<div class="scroll"><table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}

/** Yuan with every fen, in groups of three digits. */
const yuan = (amount: number): string => amount.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ',');

const english = (words: string): string => `<small lang="en">${words}</small>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words of others as text, never as markup. */
function plain(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
