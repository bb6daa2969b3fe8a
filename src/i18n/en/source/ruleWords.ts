import type { RuleWords } from '../../words/source/ruleWords';

export const ruleWords: RuleWords = {
  printed: 'This figure is printed in a published table.',
  sum: 'This is the sum of several printed figures.',
  'same-payment':
    'An item of the function table and a section of the economic table are the same payment of the same amount, so it can go nowhere else.',
  'one-source': 'Only one source pays for it.',
  'one-solution': 'After what is known has been taken off, the rest allows this result only.',
  'narrative-pay':
    'No table publishes function × economic category of basic expenditure. The narrative calls this money wages and insurance, so it is counted as wages and welfare.',
  'runs-the-body':
    'No table publishes function × economic category of basic expenditure. Rule: operating cost and retirement pay belong to the items that run the body.',
  'what-is-left':
    'No table publishes function × economic category of basic expenditure. Rule: other purposes take what the narrative and equal payments give them; this gets what is left.',
  'not-published': 'The document gives no economic category for this money.',
  'project-purpose':
    'The project table prints this figure, but the text lost its blank cells and with them the column. Rule: project money is goods and services, unless it pays named people.',
  'own-before-transfer':
    'The income table prints this figure, but the text lost its blank cells and with them the column. Rule: of the columns that fit the first is taken; those of the own level stand before those of transfers from above.',
  'carryover-is-project':
    'The carryover table prints this figure, but the text lost its blank cells and with them the column. Rule: money carried over is project money.',
  'pay-is-personnel':
    'The table of basic expenditure prints this figure, but the text lost its blank cells and with them the column. Rule: pay and benefits are personnel expenditure, all else is operating expenditure.',
  'first-that-fits':
    'The table prints this figure, but the text lost its blank cells; of the columns that fit, the first was taken.',
  alignment: 'No ruling lines show its cell for certain; it could also be beside.',
  'merged-rows': 'Its cell reaches over several rows or columns; it could also be beside.',
  'open-header': 'No ruling lines say over which columns its header stands; it was told by its place.',
  'lost-header': 'The header of its own column could not be read; it was told by the wider header above.',
  'header-by-sums': 'No ruling lines say over which columns its header stands, but the sums allow this reading only.',
  'headers-alone':
    'The title of its table was not recognised. Which table it is was told by the headers of its columns; figure and cell are printed.',
  'unclear-title':
    'The title of its table has characters that are not known. Which table it is was told by the others; figure and cell are printed.',
  'unit-of-others':
    'Its table prints no unit; it is read in the unit that the document uses elsewhere. Figure and cell are printed.',
  'code-as-printed':
    'The code of its row is printed incomplete and could not be completed for certain, so it is kept as printed; figure and cell are printed.',
  correction: 'A person has said which table, column or row it belongs to; the figure is the one printed.',
};
