import type { FlowEndWords } from '../../words/pages/flowEndWords';

export const flowEndWords: FlowEndWords = {
  stop: 'The document stops here.',
  stopText: 'No table says what each purpose is spent on, so the second half is dotted and nothing is inferred.',
  stops: {
    title: 'The document says no more',
    text: (layer, names, amount, share) =>
      layer === 'source'
        ? `${names}, ${amount} together: no table says what it pays for. No band is drawn, nothing is inferred.`
        : layer === 'manner'
          ? `${names}, ${amount}, ${share} of everything: what it was spent on is not printed. Not disclosed.`
          : 'No table says what each purpose is spent on. The economic categories are a list of their own; no band is drawn, nothing is inferred.',
  },
  unjoined: {
    manner:
      'No published table prints function × economic category. But the table of spending divides each function into basic and project, and basic expenditure is printed by economic category: so this money is followed to its end, and the rest stops at the dotted line. Nothing between is inferred.',
    apart:
      'No published table prints function × economic category, nor basic and project by function. Only basic expenditure is printed by economic category. So both are lists of their own; no band is drawn between them, nothing is inferred.',
  },
  summary: (total, sources, functions, manners, economics) =>
    `${total} in all, from ${sources}; for ${functions}; of it ${manners}; spent on ${economics}.`,
};
