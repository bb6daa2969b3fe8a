import { countWord } from '../../i18n/formats/countWords';
import type { Lang } from '../../i18n/lang';
import { operatorSign } from '../../i18n/formats/operatorSign';
import { projectPageWordsOf } from '../../i18n/words/pages/projectPageWords';
import { projectWordsOf } from '../../i18n/words/pages/projectWords';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import { PROJECT_FIELDS } from '../../model/narrative/project';
import type { Cell } from '../../series/tables/cell';
import type { ProjectPage } from '../../series/projects/projectPage';
import type { TargetCard } from '../../series/targets/targetCards';
import { numberOr, type Sheet, type SheetValue, headOf } from './csvText';

/** Everything that the page of one project says, a row each, in the order of the page and under its headings. */
export function projectSheet({ project, within, spending }: ProjectPage, lang: Lang): Sheet {
  const words = projectPageWordsOf(lang);
  const card = projectWordsOf(lang);
  const { yuan, provenance, columns } = sheetWordsOf(lang);
  const { amount, units, cell, line, first } = project;
  const row = (
    group: string,
    code: string,
    item: string,
    value: SheetValue,
    unit: string,
    line: number,
  ): SheetValue[] => {
    return [group, code, item, null, value, unit, null, null, '', line, provenance.reported];
  };
  const printed = (group: string, code: string, item: string, at: Cell): SheetValue[] => {
    return [group, code, item, null, at.amount, yuan, null, null, at.table, at.line, provenance[at.provenance]];
  };
  const own = (): SheetValue[][] => {
    if (line === null && cell) return [printed(words.amounts, cell.code, project.name, cell)];
    // An amount that is nowhere printed is no more than that.
    if (amount === null) return [];
    return [row(words.amounts, cell?.code ?? project.group, project.name, amount, yuan, line ?? first)];
  };
  const counted = units && [
    row(words.amounts, '', columns.count, units.count, countWord(units.unit, units.count, lang), units.line),
    row(words.amounts, '', columns.each, units.each, yuan, units.line),
  ];
  return {
    head: headOf(
      ['group', 'code', 'item', 'operator', 'content', 'unit', 'prior', 'weight', 'table', 'line', 'certainty'],
      lang,
      // Last year's value of a target is printed, not worked out.
      { prior: targetWordsOf(lang).prior },
    ),
    rows: [
      ...own(),
      ...(counted ?? []),
      ...PROJECT_FIELDS.filter((field) => project[field] !== '').map((field) =>
        row(words.written, '', card.terms[field], project[field], '', project.lines[field] ?? first),
      ),
      ...project.notes.map((note) => row(words.written, '', note.label, note.text, '', note.line)),
      ...within.map(({ code, cell: at }) => printed(words.place, code, code === '' ? words.allSpending : at.name, at)),
      ...spending.map(({ cell: at, code }) => printed(words.spentOn, code, at.column, at)),
      ...(project.targets?.targets ?? []).map((target) => targetRow(target, card.targets, lang)),
    ],
  };
}

function targetRow({ indicator, now, before, weight, line }: TargetCard, group: string, lang: Lang): SheetValue[] {
  const unit = countWord(now.unit, Number(now.text), lang);
  const prior = before ? numberOr(before.text) : null;
  const certainty = sheetWordsOf(lang).provenance.reported;
  return [
    group,
    '',
    indicator,
    operatorSign(now.operator),
    numberOr(now.text),
    unit,
    prior,
    weight,
    '',
    line,
    certainty,
  ];
}
