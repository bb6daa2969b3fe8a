import type { LeanWords } from '../../words/share/leanWords';

export const leanWords: LeanWords = {
  drawing: 'Drawing this page from the budget’s data … the first time some 1 MB has to be fetched.',
  failed: 'This page could not be drawn. Overview, flows and data do not need it:',
  unscripted: 'This page is drawn by the browser from the budget’s data, which needs scripts. What needs none:',
  overview: 'Overview',
  flows: 'Flows',
  data: 'Data of this budget (JSON)',
};
