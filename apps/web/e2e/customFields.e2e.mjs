// A field of the firm's own, from one end to the other: defined, filled in, found, shown, taken out, changed outside and brought back.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runImport } from './newFirm.mjs';
import { address, openBrowser, root, seriousFindings, signIn } from './support.mjs';

const ExcelJS = createRequire(path.join(root, 'apps/api/package.json'))('exceljs');
const field = `停车方式${`${Date.now()}`.slice(-6)}`;
let browser;
let folder;
before(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(path.join(os.tmpdir(), 'yz-fields-'));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const openList = (page) => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
/** Chooses one in the list of a select; one that takes several stays open. */
async function choose(page, select, title, isMultiple = false) {
  await select.click();
  await openList(page).getByTitle(title, { exact: true }).click();
  if (isMultiple) await page.keyboard.press('Escape');
  await openList(page).waitFor({ state: 'hidden' });
}
const factOf = (page, label) => page.locator('.yz-fact', { hasText: label }).locator('dd');

test('the owner defines a field, the market department fills it, finds by it, shows it, and changes it in a workbook', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/custom-fields`);
  await page.getByRole('button', { name: '新建字段' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^名称/).fill(field);
  await dialog.getByLabel('英文名称').fill(field.replace('停车方式', 'Parking '));
  // Escape closes the list that is open, and the dialog only after that.
  await dialog.getByLabel('类型').click();
  await openList(page).waitFor();
  await page.keyboard.press('Escape');
  await openList(page).waitFor({ state: 'hidden' });
  assert.equal(await dialog.getByLabel('英文名称').inputValue(), field.replace('停车方式', 'Parking '));
  await choose(page, dialog.getByLabel('类型'), '单选');
  await dialog.getByRole('textbox', { name: '第 1 个选项', exact: true }).fill('地下');
  await dialog.getByRole('textbox', { name: '第 2 个选项', exact: true }).fill('地面');
  assert.deepEqual(await seriousFindings(page), []);
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText(`“${field}”已保存`).waitFor();
  await page.getByRole('list', { name: '跟踪项目的自定义字段' }).getByText(field, { exact: true }).waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  const market = await browser.device();
  await signIn(market.page, 'XC010');
  await market.page.goto(`${address}/projects?statuses=TRACKING&sort=NUMBER.ASC`);
  const link = market.page.locator('.yz-table tbody th a').first();
  await link.waitFor();
  const name = (await link.innerText()).trim();
  const projectPath = new URL(await link.evaluate((a) => a.href)).pathname;
  await market.page.goto(`${address}${projectPath}/edit`);
  await choose(market.page, market.page.getByLabel(field), '地下');
  await market.page.getByRole('button', { name: '保存', exact: true }).click();
  await market.page.waitForURL((url) => url.pathname === projectPath);
  await factOf(market.page, field).getByText('地下').waitFor();

  // The list by it: one project, whose column is shown, and the address says all of it.
  await market.page.goto(`${address}/projects`);
  await market.page.locator('.yz-table tbody tr').first().waitFor();
  await market.page.getByRole('button', { name: '更多筛选' }).click();
  await choose(market.page, market.page.getByRole('search').getByLabel(field), '地下', true);
  await market.page.waitForURL(/customFields=/);
  await market.page.getByText('共 1 条').waitFor();
  await market.page.getByRole('link', { name, exact: true }).waitFor();
  await market.page.getByRole('button', { name: '列设置' }).click();
  await market.page.getByRole('checkbox', { name: field }).check();
  await market.page.keyboard.press('Escape');
  await market.page.getByRole('checkbox', { name: field }).waitFor({ state: 'hidden' });
  await market.page.getByRole('columnheader', { name: field }).waitFor();
  await market.page.locator('.yz-table tbody').getByText('地下', { exact: true }).waitFor();
  assert.deepEqual(await seriousFindings(market.page), []);

  const [download] = await Promise.all([market.page.waitForEvent('download'), market.page.getByRole('button', { name: '导出 Excel' }).click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  const headers = sheet.getRow(1).values;
  const column = headers.indexOf(field);
  assert.ok(column > 0, `the export has no column ${field}`);
  assert.ok(!headers.includes('装配率（%）'), 'the export has a column that is not shown');
  assert.equal(sheet.rowCount, 2);
  const bringBack = async (value) => {
    sheet.getRow(2).getCell(column).value = value;
    await book.xlsx.writeFile(file);
    await market.page.goto(`${address}/imports`);
    await market.page.locator('input[type=file]').setInputFiles(file);
    await market.page.waitForURL(/\/imports\/.+/);
    await market.page.getByText('用表中内容更新', { exact: true }).click();
  };
  await bringBack('地下');
  await market.page.getByText('0 行有变化，1 行与系统一致').waitFor();
  await bringBack('天上');
  await market.page.getByText(new RegExp(`${field}：“天上”不能填在这个自定义字段里`)).first().waitFor();
  await bringBack('地面');
  await market.page.getByText('1 行有变化，0 行与系统一致').waitFor();
  await runImport(market.page);
  await market.page.goto(`${address}${projectPath}`);
  await factOf(market.page, field).getByText('地面').waitFor();

  // And back again, from the history.
  await market.page.getByRole('region', { name: '修改历史' }).getByRole('button', { name: '查看' }).click();
  await market.page.getByRole('button', { name: '恢复为“地下”' }).first().click();
  await market.page.getByText(`“${field}”已恢复`).waitFor();

  // Out of use it is shown no more, and comes back with what it held.
  await page.getByRole('button', { name: `停用“${field}”` }).click();
  await page.getByText(`“${field}”已停用，已填的内容都保留`).waitFor();
  await market.page.reload();
  await market.page.getByRole('heading', { name: '报建', exact: true }).waitFor();
  assert.equal(await market.page.getByText(field, { exact: true }).count(), 0);
  await page.getByRole('button', { name: `恢复使用“${field}”` }).click();
  await page.getByText(`“${field}”已恢复使用`).waitFor();
  await market.page.reload();
  await factOf(market.page, field).getByText('地下').waitFor();
  assert.deepEqual([...faults, ...market.faults], []);
});
