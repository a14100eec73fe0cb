// A director filters statistics, opens a segment and takes out exactly the rows it counts.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { address, openBrowser, root, signIn, still } from './support.mjs';

const ExcelJS = createRequire(path.join(root, 'apps/api/package.json'))('exceljs');
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const number = (text) => Number(/[\d,]+/.exec(text)[0].replaceAll(',', ''));

/** Rows below the header of the first sheet, by the names of their columns. */
async function rowsOf(download) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  const [headers, ...rows] = book.worksheets[0].getSheetValues().slice(1).map((cells) => cells.slice(1));
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]])));
}

test('segment, list and export are the same rows', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC001');
  await page.goto(`${address}/statistics`);
  await page.getByRole('combobox', { name: '状态' }).click();
  await page.getByTitle('跟踪', { exact: true }).or(page.getByRole('option', { name: '跟踪', exact: true })).last().click();
  await page.keyboard.press('Escape');
  await page.waitForURL(/statuses|TRACKING/);

  const region = page.getByRole('figure', { name: /按所属地域/ });
  await region.scrollIntoViewIfNeeded();
  await region.getByRole('button', { name: '查看数据' }).click();
  const row = region.getByRole('row').filter({ has: page.getByRole('link', { name: '华东' }) });
  // Figures of the filter before stand dimmed until the new ones are there; only then they are read.
  await page.locator('[aria-busy="false"] a[href*="statuses=TRACKING"]').filter({ hasText: '华东' }).waitFor();
  const counted = number(await row.getByRole('cell').nth(0).innerText());
  assert.ok(counted > 10, `the demo firm tracks projects in East China, seen ${counted}`);
  await row.getByRole('link', { name: '华东' }).click();
  await page.waitForURL(/\/projects\?/);
  await page.getByText(`共 ${counted} 条`).waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /导出/ }).click()]);
  const rows = await rowsOf(download);
  assert.equal(rows.length, counted, 'the export holds as many rows as the segment counts');
  assert.deepEqual([...new Set(rows.map((r) => r.项目状态))], ['跟踪']);
  assert.deepEqual([...new Set(rows.map((r) => r.所属地域))], ['华东']);
  assert.deepEqual(faults, []);
});

test('a designated member sees figures of their own projects only, and is told so', async () => {
  const director = await browser.device();
  await signIn(director.page, 'XC001');
  await director.page.goto(`${address}/projects`);
  await still(director.page);
  const all = number(await director.page.getByText(/^共 [\d,]+ 条$/).innerText());
  const { page } = await browser.device();
  await signIn(page, 'XC054');
  await page.goto(`${address}/projects`);
  await still(page);
  const mine = number(await page.getByText(/^共 [\d,]+ 条$/).innerText());
  assert.ok(mine > 0 && mine < all, `${mine} of ${all}`);
  await page.goto(`${address}/statistics`);
  await page.getByText('以下只统计指定给您的项目').waitFor();
  await page.getByRole('link', { name: new RegExp(`项目数\\s*${mine}\\b`) }).waitFor();
});
