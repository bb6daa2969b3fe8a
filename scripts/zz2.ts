import { offerChineseFont, useChineseFont } from '../tests/browser/chineseFont';
import { launchChromium } from '../tests/browser/chromium';
import { serveSite } from './staticServer';
const site = await serveSite('dist'); const browser = await launchChromium();
const ctx = await browser.newContext({viewport:{width:1024,height:768}}); await offerChineseFont(ctx); const page = await ctx.newPage();
await page.goto(site.url+'present/changji-lvzhoulu-2024.html#project-1-1',{waitUntil:'networkidle'}); await useChineseFont(page);
for (let k=0;k<4;k++){
console.log(await page.evaluate(()=>[...document.querySelectorAll('.step')].filter(s=>s.id.startsWith('project')).map(s=>{const r=s.querySelector('.room')!;const u=s.querySelector('.units')!;return [s.id,s.dataset.fit,r.clientWidth,getComputedStyle(u).gridTemplateColumns.split(' ').length, getComputedStyle(r).fontSize,u.className].join(' ')})));
await page.keyboard.press('PageDown');}
await browser.close(); await site.close();
