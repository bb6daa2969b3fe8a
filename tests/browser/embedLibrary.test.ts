import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITE, sitePages } from '../build/sitePages';
import { openArticle as open } from './hostPage';

const budget = sitePages()[0]?.budget ?? '';

/** A page whose own styles would spoil the chart if they came in, and that has another size of letters. */
const PAGE = `<style>html { font-size: 9px } * { color: red; letter-spacing: 9px } li { display: none }</style>
<div id="place"><p>before</p></div>`;

describe('the library', () => {
  test('mounts a chart in a shadow root, with the site’s data, and takes it away again', async () => {
    const host = await open(`${PAGE}<script type="module">
      import { mount } from 'SITE/lib/mingzhang.js';
      window.stop = mount(document.getElementById('place'), {
        site: 'SITE/', budget: '${budget}', view: 'flows', theme: 'dark', focus: 'function:208',
      });
    </script>`);
    const chart = host.page.locator('#place > div');
    await chart.locator('.wide [data-mark]').first().waitFor();
    expect(await chart.locator('[data-mark].chosen').count()).toBeGreaterThan(0);
    const look = await chart.locator('h1').evaluate((heading) => {
      const { color, letterSpacing, fontSize } = getComputedStyle(heading);
      return { color, letterSpacing, fontSize };
    });
    expect(look).toEqual({ color: 'rgb(237, 241, 236)', letterSpacing: 'normal', fontSize: '22px' });
    expect(await chart.locator('.foot a').first().getAttribute('href')).toMatch(
      new RegExp(`^http://.*/${budget}/flows.html$`),
    );
    expect(host.strangers).toEqual([]);
    expect(host.complaints).toEqual([]);
    await host.page.evaluate(() => (globalThis as unknown as { stop: () => void }).stop());
    expect(await host.page.locator('#place').evaluate((place) => place.children.length)).toBe(1);
    await host.close();
  });

  test('is an element too, which follows its attributes', async () => {
    const host = await open(`<script type="module" src="SITE/lib/mingzhang.js"></script>
      <mingzhang-chart site="SITE/" budget="${budget}" view="projects" style="width: 320px"></mingzhang-chart>`);
    const chart = host.page.locator('mingzhang-chart');
    await chart.locator('.project').first().waitFor();
    expect(await chart.evaluate((element) => element.clientWidth)).toBe(320);
    await chart.evaluate((element) => {
      element.setAttribute('view', 'changes');
      element.setAttribute('lang', 'en');
    });
    await chart.locator('.change').first().waitFor();
    expect(await chart.locator('.project').count()).toBe(0);
    expect(await chart.locator('h1').innerText()).toMatch(/purposes that changed most/);
    await chart.evaluate((element) => element.remove());
    expect(host.complaints).toEqual([]);
    await host.close();
  });

  test('draws data that it is given, and says of other data what is wrong with it', async () => {
    const data = readFileSync(`${SITE}/data/budgets/${budget}.json`, 'utf8');
    const host = await open(`<div id="good"></div><div id="bad"></div><div id="none"></div><script type="module">
      import { mount } from 'SITE/lib/mingzhang.js';
      const data = ${data.replaceAll('<', '\\u003c')};
      mount(document.getElementById('good'), { data, view: 'targets' });
      mount(document.getElementById('bad'), { data: { ...data, year: 'x' }, view: 'targets' });
      mount(document.getElementById('none'), { site: 'SITE/', budget: '<b>', view: 'targets' });
    </script>`);
    await host.page.locator('#good .goals').waitFor();
    expect(await host.page.locator('#good a').count()).toBe(0);
    expect(await host.page.locator('#bad .missing').innerText()).toMatch(/没有这张图/);
    expect(await host.page.locator('#none .missing').innerText()).toContain('<b>');
    expect(await host.page.locator('#none b').count()).toBe(0);
    await host.close();
  });
});
