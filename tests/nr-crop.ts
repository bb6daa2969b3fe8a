import { launchChromium } from './browser/chromium';
import { readFileSync } from 'node:fs';
const b = await launchChromium();
const [, , ...fs] = process.argv;
for (const f of fs) {
  const p = await b.newPage({ viewport: { width: 1000, height: 800 } });
  const d = readFileSync(f).toString('base64');
  await p.setContent(`<img id=i src="data:image/png;base64,${d}">`);
  const { w, h } = await p.evaluate(() => {
    const i = document.getElementById('i') as HTMLImageElement;
    return { w: i.naturalWidth, h: i.naturalHeight };
  });
  // columns
  const H = 1500,
    n = Math.min(4, Math.ceil(h / H));
  await p.setContent(
    `<style>body{margin:0;display:flex;gap:12px;background:#888}div{width:${w}px;height:${H}px;background-repeat:no-repeat;background-image:url(data:image/png;base64,${d})}</style>` +
      Array.from({ length: n }, (_, k) => `<div style="background-position:0 -${k * H}px"></div>`).join(''),
  );
  await p.setViewportSize({ width: n * (w + 12), height: H });
  await p.screenshot({ path: f.replace('.png', '.cols.png') });
  console.log(w, h, n);
  await p.close();
}
await b.close();
