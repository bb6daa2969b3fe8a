import type { SaidWords } from '../../words/source/saidWords';

/** `2031-02-07` as it is said, which no line breaks at a hyphen. */
const dated = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const saidWords: SaidWords = {
  basis: (count, largest) =>
    count === 1
      ? `The document names what ${largest} rests on.`
      : `The document names what ${count} projects rest on; the largest of them is ${largest}.`,
  new: (count, compared) => {
    const ground = compared ? 'Code by code against last year’s document' : 'Of the changes that were read';
    if (count === 0) return `${ground}, no item is new this year.`;
    return count === 1 ? `${ground}, 1 item is new this year.` : `${ground}, ${count} items are new this year.`;
  },
  people: (counted) =>
    `How many live here, or are paid from this money, was not read, so nothing is divided.${counted ? ' The people that are counted stand below.' : ''}`,
  kept: (reached, isPlan) => {
    if (!isPlan) return 'This is an account: it tells what was received and spent.';
    const told = reached > 0 ? `Beside ${reached} of its targets stands what was reached last year. ` : '';
    return `This is a plan: it tells what is to be done. ${told}What was really spent stands in the account.`;
  },
  ask: (body) =>
    `Ask the body that wrote the document: ${body}. What is worth asking is written out, with its lines, ready to be sent.`,
  document: (body, date) =>
    `It was written by ${body}${date ? ` and bears the date ${dated(date)}` : ''}. Here it is only read: no figure is changed, and each leads to the place that prints it.`,
};
