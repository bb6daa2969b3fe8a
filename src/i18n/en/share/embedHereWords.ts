import type { EmbedHereWords } from '../../words/share/embedHereWords';

export const embedHereWords: EmbedHereWords = {
  nowhere:
    'This budget is on this device alone and no site has it, so no code can lead to it and follow its corrections. The code below brings the whole chart, and stays as it is once it is published.',
  whole:
    'For readers who want to open every figure: save all of it as one web page with the button above, put that file online, and link to it.',
  figure:
    'An SVG picture, a table with the same figures and a source line, all in the code; it asks no site for anything.',
};
