import { expect, test } from 'vitest';
import { builtEmbeds } from '../build/embedPages';
import { open } from './openPage';

/** How high a line of a name is in the list of changes, in pixels. */
const LINE = 21;

test.each(['zh', 'en'])(
  'in the list of changes in %s no bold or Chinese name makes its line higher, so that heights can be worked out',
  async (language) => {
    const embed = builtEmbeds().find(({ view, lang }) => view === 'changes' && lang === language)!;
    for (const width of [300, 900]) {
      const { page, close } = await open(embed.embed, { width, unready: true });
      await page.locator('li.change').first().waitFor();
      // What stands below a name begins where the name's last line ends.
      const names = await page.locator('li.change .what > span').evaluateAll((items) =>
        items.flatMap((item) => {
          const below = item.querySelector('.small');
          return below ? [below.getBoundingClientRect().top - item.getBoundingClientRect().top] : [];
        }),
      );
      expect(names).toHaveLength(5);
      expect(names.map((high) => high % LINE)).toEqual(names.map(() => 0));
      await close();
    }
  },
);
