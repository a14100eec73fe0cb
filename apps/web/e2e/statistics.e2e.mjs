// Questions about the firm on one page: filter, compare, narrow by a click, drill, come back, take the numbers out.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { homeStands, keeps } from './homes.mjs';
import { address, openBrowser, root, signIn, still, until } from './support.mjs';

const ExcelJS = createRequire(path.join(root, 'apps/api/package.json'))('exceljs');
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const number = (text) => Number(/[\d,]+/.exec(text)[0].replaceAll(',', ''));
const search = (page) => decodeURIComponent(new URL(page.url()).search);

/** The file of a chart in one form. */
async function take(page, chart, form) {
  await chart.getByRole('button', { name: /^导出“/ }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: form }).click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('filter, compare, narrow by a click, drill, come back, and take out exactly the numbers of the page', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC001');
  const lastYear = new Date().getFullYear() - 1;
  await page.goto(`${address}/statistics?registeredOn=${lastYear}-01-01..${lastYear}-12-31`);
  await still(page);

  // Compare with the year before, chosen as a person does.
  await page.getByRole('combobox', { name: '对比' }).click();
  await page.getByTitle('去年同期', { exact: true }).last().click();
  await page.waitForURL(/compare=year/);
  await page.getByText(/^对比：去年同期/).waitFor();
  await still(page);

  // A click on a bar narrows the page; the condition stands in the address and as a chip.
  const region = page.getByRole('figure', { name: /按所属地域/ });
  await region.scrollIntoViewIfNeeded();
  await still(page);
  await region.locator('.recharts-bar-rectangle').first().click();
  await page.waitForURL(/regions=/);
  const picked = new URL(page.url()).searchParams.get('regions');
  assert.match(search(page), /compare=year/);
  await page.getByRole('button', { name: /^去掉条件 地域/ }).waitFor();
  await still(page);

  // The numbers: value, other value, difference and per cent.
  const tiers = page.getByRole('figure', { name: /按城市等级/ });
  await tiers.getByRole('button', { name: '查看数据' }).click();
  const shown = await tiers.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].slice(0, 5).map((cell) => cell.textContent)));
  assert.ok(shown.length > 2, 'there are tiers and their sum');

  const csv = await take(page, tiers, '数据 CSV');
  assert.match(csv.name, /^按城市等级 项目数 \d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(csv.path, 'utf8');
  assert.ok(text.startsWith('\ufeff城市等级,'), 'spreadsheets know it is UTF-8');
  const lines = text.trim().split('\r\n').map((line) => line.split(','));
  const plain = (figure) => figure.replaceAll(/[,+%]/g, '').replace('−', '-').replace('—', '');
  assert.deepEqual(lines.slice(1), shown.map(([name, ...cells]) => [name, ...cells.map(plain)]), 'the file has the numbers of the page');
  for (const [, now, other, difference] of lines.slice(1)) assert.equal(Number(now) - Number(other), Number(difference));

  const xlsx = await take(page, tiers, /^数据 Excel/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(xlsx.path);
  const rows = book.worksheets[0].getSheetValues().slice(2).map((cells) => Array.from({ length: 5 }, (_, at) => String(cells[at + 1] ?? '')));
  assert.deepEqual(rows, lines.slice(1).map(([name, ...cells]) => [name, ...cells.map((cell) => (cell === '' ? '' : String(Number(cell))))]), 'and so has the workbook');

  // A number opens its rows; back finds the page as it was.
  const row = tiers.getByRole('row').nth(1);
  const counted = number(await row.getByRole('cell').nth(0).innerText());
  const before = page.url();
  await row.getByRole('link').first().click();
  await page.waitForURL(/\/projects\?/);
  if (counted > 0) await page.getByText(`共 ${counted} 条`).waitFor();
  assert.match(search(page), new RegExp(`regions=${picked}`));
  await page.goBack();
  await page.waitForURL(before);
  await page.getByText(/^对比：去年同期/).waitFor();
  await page.getByRole('button', { name: /^去掉条件 地域/ }).waitFor();
  await still(page);

  // A second click on what the page is narrowed to opens its projects, and an own row one of them.
  await region.scrollIntoViewIfNeeded();
  await region.locator('.recharts-bar-rectangle').first().click();
  await page.waitForURL((url) => url.pathname === '/projects');
  await page.locator('main a[href^="/projects/"]:not([href*="?"])').filter({ hasText: /.+/ }).last().waitFor();
  await page.goBack();
  await page.waitForURL(before);

  // The chart is put on one's home, with the filter of the page, and counts the same there.
  await tiers.getByRole('button', { name: /^固定到工作台/ }).click();
  await page.getByLabel('标题').fill('去年按等级');
  await keeps(page, () => page.getByRole('button', { name: '固定', exact: true }).click());
  await page.locator('.yz-toast', { hasText: '已固定到工作台' }).last().waitFor();
  await page.goto(address);
  await homeStands(page);
  const widget = page.locator('[data-widget]', { has: page.getByRole('heading', { name: '去年按等级' }) });
  await widget.scrollIntoViewIfNeeded();
  await still(page);
  await widget.getByRole('button', { name: '查看数据' }).click();
  const onHome = await widget.getByRole('row').evaluateAll((all) => all.slice(1).map((one) => [one.children[0].textContent, one.children[1].textContent]));
  const withoutZeros = (pairs) => pairs.filter(([, value]) => value !== '0').sort();
  assert.deepEqual(withoutZeros(onHome), withoutZeros(shown.map(([name, value]) => [name, value])), 'the home counts what the page counts');
  await page.goBack();
  await page.waitForURL(before);
  await still(page);

  // Back once more is the page before it was narrowed.
  await page.goBack();
  await until(async () => !/regions=/.test(page.url()), 'back takes the condition away');
  assert.match(search(page), /compare=year/);
  assert.deepEqual(faults, []);
});

test('what is drawn is kept as a picture with its title and conditions, and the page as a view', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC001');
  await page.goto(`${address}/statistics?statuses=TRACKING&by=pursuit_step&within=none&form=funnel`);
  await still(page);
  const chart = page.getByRole('figure', { name: /^自选 · 按走到哪一步/ });
  const svg = await readFile((await take(page, chart, /SVG/)).path, 'utf8');
  assert.match(svg, /自选 · 按走到哪一步/);
  assert.match(svg, /条件：状态：跟踪/);
  assert.doesNotMatch(svg, /var\(--|class="/);
  const png = await readFile((await take(page, chart, /PNG/)).path);
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  assert.ok(png.readUInt32BE(16) > 800, 'two points for each px');

  await page.getByRole('button', { name: '视图' }).click();
  await page.getByRole('button', { name: '把现在的统计存为视图' }).click();
  await page.getByLabel(/名称/).fill('在跟的漏斗');
  await page.getByRole('button', { name: /保存$/ }).click();
  await page.getByText('视图：在跟的漏斗').waitFor();
  await page.goto(`${address}/statistics`);
  await page.getByRole('button', { name: '视图' }).click();
  await page.getByRole('link', { name: '在跟的漏斗' }).click();
  await page.waitForURL(/form=funnel/);
  assert.match(search(page), /statuses=TRACKING/);
  assert.deepEqual(faults, []);
});
