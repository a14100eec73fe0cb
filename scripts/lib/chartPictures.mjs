// Pictures of every kind of chart for the guide: wide and on a phone, light and dark, drawn by the product from the demo firm.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './files.mjs';

const lastYear = new Date().getFullYear() - 1;
/** Name, Chinese and English title, the address of the page that shows it, and the name of the chart on it. */
const kinds = [
  ['bars', '条形图', 'Bars', 'by=region&within=none&form=bars', /^自选/],
  ['columns', '柱形图', 'Columns', 'by=far_band&within=none&form=columns', /^自选/],
  ['ring', '环图', 'Ring', 'by=product_line&within=none&form=ring', /^自选/],
  ['tiles', '矩形树图', 'Treemap', 'by=client_type&within=none&form=tiles&measure=contracted', /^自选/],
  ['line', '折线图', 'Line', 'by=registered_month&within=none&form=line', /^自选/],
  ['area', '面积图', 'Area', 'by=signed_quarter&within=none&form=area&measure=contracted', /^自选/],
  ['funnel', '漏斗图', 'Funnel', 'by=pursuit_step&within=none&form=funnel', /^自选/],
  ['scatter', '用地与建筑面积散点图', 'Land against floor area', '', /土地面积与建筑面积/],
  ['stacked', '堆叠柱形图', 'Stacked columns', 'by=region&within=status&form=stacked', /^所属地域|^自选/],
  ['grouped', '分组柱形图', 'Grouped columns', 'by=region&within=status&form=grouped', /^所属地域|^自选/],
  ['full', '百分比堆叠图', 'Columns of 100 %', 'by=city_tier&within=product_line&form=full', /^城市等级|^自选/],
  ['heat', '热力表', 'Heat table', 'by=city_tier&within=product_line&form=heat&measure=gfa', /^城市等级|^自选/],
  ['compared', '对比条形图', 'Compared bars', `by=region&within=none&form=bars&registeredOn=${lastYear}-01-01..${lastYear}-12-31&compare=year`, /^自选/],
  ['compared-line', '对比折线图', 'Compared lines', `by=registered_month&within=none&form=line&registeredOn=${lastYear}-01-01..${lastYear}-12-31&compare=year`, /^自选/],
  ['compared-heat', '对比热力表', 'Compared heat table', `by=region&within=status&form=heat&registeredOn=${lastYear}-01-01..${lastYear}-12-31&compare=year`, /^所属地域|^自选/],
  ['hatched', '图案填充', 'Hatched series', 'by=region&within=status&form=stacked', /^所属地域|^自选/, true],
];
const sizes = { wide: { width: 1440, height: 1300 }, phone: { width: 390, height: 1300 } };

/**
 * Takes the pictures and writes the document that shows them.
 * @param open a page of somebody who sees all statistics, signed in, with or without hatched series
 */
export async function keepCharts(address, open) {
  const folder = path.join(root, 'docs/guide/charts');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const isHatched of [false, true]) {
    const page = await open(isHatched);
    for (const [name, , , query, title] of kinds.filter((kind) => Boolean(kind[5]) === isHatched))
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        await page.goto(`${address}/statistics?${query}`);
        const chart = page.getByRole('figure', { name: title }).first();
        await chart.locator('svg.recharts-surface, .yz-cross').first().waitFor();
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await chart.evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
          await page.waitForLoadState('networkidle');
          await page.waitForTimeout(1200);
          const { x, y, width, height } = await chart.boundingBox();
          await page.screenshot({ path: path.join(folder, `${name}-${size}-${colorScheme}.jpg`), type: 'jpeg', quality: 75, clip: { x: x - 12, y: y - 8, width: width + 24, height: height + 16 } });
          console.log(`docs/guide/charts/${name}-${size}-${colorScheme}.jpg`);
        }
      }
    await page.context().close();
  }
  const picture = (name, size, mode, width) => `<img src="charts/${name}-${size}-${mode}.jpg" width="${width}" alt="">`;
  const shown = kinds.map(([name, zh, en]) => `## ${zh} ${en}\n\n${['light', 'dark'].map((mode) => picture(name, 'wide', mode, 420)).join(' ')}\n\n${['light', 'dark'].map((mode) => picture(name, 'phone', mode, 200)).join(' ')}\n`);
  await writeFile(path.join(root, 'docs/guide/charts.md'), `# 全部图表 Every kind of chart\n\n每种图表在电脑与手机上、浅色与深色下的样子；由 \`npm run guide -- charts\` 生成。Each kind wide and on a phone, light and dark; made by \`npm run guide -- charts\`.\n\n${shown.join('\n')}`);
}
