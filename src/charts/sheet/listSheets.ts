import { entryFor } from '../../i18n/terms/entryFor';
import { countWord } from '../../i18n/formats/countWords';
import { changesWordsOf } from '../../i18n/words/pages/changesWords';
import { checkWordsOf } from '../../i18n/words/source/checkWords';
import type { Lang } from '../../i18n/lang';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import { operatorSign } from '../../i18n/formats/operatorSign';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import { wordsOf } from '../../i18n/words/words';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { printedCells } from '../../series/tables/printedTables';
import { numberOr, type Sheet, type SheetValue, headOf, rateOf } from './csvText';

/** Every place that states a change; a change stated twice has two rows. */
export function changesSheet({ changes }: PictureSubject, lang: Lang): Sheet {
  const { yuan, kinds, bases } = sheetWordsOf(lang);
  const { certainty } = wordsOf(lang);
  const rows = changes.items.flatMap((item) =>
    item.places.map((place): SheetValue[] => [
      item.code,
      item.subject,
      item.amount,
      yuan,
      item.percent && rateOf(item.percent),
      item.prior,
      item.base ? bases[item.base] : '',
      item.current,
      kinds[item.kind],
      place.reason,
      place.table || (entryFor(changesWordsOf(lang).scopes, place.scope) ?? place.scope),
      place.line,
      certainty.reported.word,
    ]),
  );
  return {
    head: headOf(
      [
        'code',
        'item',
        'change',
        'unit',
        'percent',
        'prior',
        'base',
        'current',
        'kind',
        'reason',
        'table',
        'line',
        'certainty',
      ],
      lang,
    ),
    rows,
  };
}

/** Every project with how its amount works out. */
export function projectsSheet({ projects }: PictureSubject, lang: Lang): Sheet {
  const { yuan, provenance } = sheetWordsOf(lang);
  const rows = projects.projects.map((project): SheetValue[] => {
    const { amount, units, cell } = project;
    const counted = units ? [units.count, countWord(units.unit, units.count, lang), units.each] : [null, '', null];
    return [
      cell?.code ?? project.group,
      project.name,
      amount,
      yuan,
      ...counted,
      project.basis,
      project.period,
      project.allocation,
      project.reason,
      cell?.table ?? '',
      project.line ?? cell?.line ?? project.first,
      provenance[cell?.provenance ?? 'reported'],
    ];
  });
  return {
    head: headOf(
      [
        'code',
        'item',
        'amount',
        'unit',
        'count',
        'thing',
        'each',
        'basis',
        'period',
        'allocation',
        'purpose',
        'table',
        'line',
        'certainty',
      ],
      lang,
    ),
    rows,
  };
}

/** Every performance target. */
export function targetsSheet({ targets }: PictureSubject, lang: Lang): Sheet {
  const { certainty } = wordsOf(lang);
  const rows = targets.groups.flatMap((group) =>
    group.targets.map((target): SheetValue[] => [
      group.project,
      target.levels.join(' / '),
      target.indicator,
      operatorSign(target.now.operator),
      numberOr(target.now.text),
      countWord(target.now.unit, Number(target.now.text), lang),
      target.before ? numberOr(target.before.text) : null,
      target.weight,
      target.basis,
      group.title,
      target.line,
      certainty.reported.word,
    ]),
  );
  const head = headOf(
    [
      'project',
      'level',
      'indicator',
      'operator',
      'value',
      'unit',
      'prior',
      'weight',
      'basis',
      'table',
      'line',
      'certainty',
    ],
    lang,
    // Last year's value of a target is printed, not worked out.
    { prior: targetWordsOf(lang).prior },
  );
  return { head, rows };
}

/** Every check with both sides. */
export function checksSheet({ checks }: PictureSubject, lang: Lang): Sheet {
  const words = checkWordsOf(lang);
  const { states } = wordsOf(lang).trust;
  const rows = checks.groups.flatMap(({ group, rules }) =>
    rules.flatMap((rule) =>
      rule.checks.map((check): SheetValue[] => [
        words.groups[group],
        rule.title,
        states[check.state].word,
        check.left.text,
        check.right.text,
        check.difference,
        check.bound,
        check.unit,
        [...new Set([...check.left.lines, ...check.right.lines])].sort((a, b) => a - b).join(' | '),
      ]),
    ),
  );
  return {
    head: headOf(['group', 'check', 'state', 'left', 'right', 'difference', 'bound', 'unit', 'line'], lang),
    rows,
  };
}

/** Every figure of the printed tables. */
export function tablesSheet({ tables }: PictureSubject, lang: Lang): Sheet {
  const { yuan, provenance } = sheetWordsOf(lang);
  const rows = tables.flatMap((table) =>
    printedCells(table).map(({ row, head, column, cell }): SheetValue[] => {
      const place = [table.label || table.title, row.row, head.code, head.name, column.name];
      return [...place, cell.amount, yuan, cell.text, table.unit, cell.line, provenance[cell.provenance]];
    }),
  );
  const head = headOf(
    ['table', 'row', 'code', 'item', 'column', 'amount', 'unit', 'printed', 'printedUnit', 'line', 'certainty'],
    lang,
  );
  return { head, rows };
}
