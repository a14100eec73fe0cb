// The market department shapes its list: a view is kept and shared, put into groups, changed in place and many at once, taken back, and taken out as CSV.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { address, becomes, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const totalOf = async (page) => Number((await page.locator('.yz-table-count').first().innerText()).replace(/\D/g, ''));
/** The rows are those of the address: what a filter before showed is gone. */
const rowsShown = async (page) => {
  await page.locator('.yz-table tbody tr').first().waitFor();
  await still(page);
};

test('a view is kept for everybody, opened by its link by a member who sees only their own rows, and taken back', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/projects?statuses=TRACKING&sort=GFA.DESC`);
  await rowsShown(page);
  const total = await totalOf(page);
  // Two columns stay in sight; the view keeps that too.
  await page.getByRole('button', { name: '列设置' }).click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '视图', exact: true }).click();
  await page.getByRole('button', { name: '把现在的列表存为视图' }).click();
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('在谈大项目');
  await page.getByRole('checkbox', { name: '共享给所有人' }).check();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('视图：在谈大项目').waitFor();
  await page.waitForURL((url) => url.searchParams.has('view') && url.searchParams.get('cols')?.startsWith('NAME'));
  const id = new URL(page.url()).searchParams.get('view');
  assert.match(page.url(), /cols=NAME/);
  assert.deepEqual(await seriousFindings(page, { exclude: ['.yz-table tbody tr:nth-child(n+3)'] }), []);

  const member = await browser.device();
  await signIn(member.page, 'XC054');
  await member.page.goto(`${address}/projects?view=${id}`);
  await member.page.getByText('视图：在谈大项目').waitFor();
  await member.page.waitForURL(/statuses=TRACKING/);
  await rowsShown(member.page);
  const own = await totalOf(member.page);
  assert.ok(own > 0 && own < total, `a member sees ${own} of ${total}`);
  await member.page.getByRole('button', { name: /视图：在谈大项目/ }).click();
  await member.page.getByRole('button', { name: '视图“在谈大项目”的操作' }).click();
  await member.page.getByRole('menuitem').first().waitFor();
  assert.equal(await member.page.getByRole('menuitem', { name: '删除' }).count(), 0);

  await page.getByRole('button', { name: /视图：在谈大项目/ }).click();
  await page.getByRole('button', { name: '视图“在谈大项目”的操作' }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByText('已删除视图“在谈大项目”').waitFor();
  await page.waitForURL((url) => !url.searchParams.has('view'));
  await member.page.goto(`${address}/projects?view=${id}`);
  await member.page.getByText('这个视图已被删除，或不再共享').waitFor();
  assert.deepEqual([...faults, ...member.faults], []);
});

test('groups add up to the list; a value is changed in its cell, many at once after a look at them, and all is taken back', async () => {
  const { page, faults } = await browser.device({ viewport: { width: 1600, height: 1000 } });
  await signIn(page, 'XC011');
  await page.goto(`${address}/projects?group=REGION&cols=NAME,stage,remark,NEXT_STEP_ON`);
  await page.locator('.pj-group').first().waitFor();
  await still(page);
  const counts = await page.locator('.pj-group-head h2 .yz-num').allInnerTexts();
  await rowsShown(page);
  assert.equal(counts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0), await totalOf(page));

  await page.goto(`${address}/projects?statuses=TRACKING&cols=NAME,remark,NEXT_STEP_ON`);
  await rowsShown(page);
  const row = page.locator('.yz-table tbody tr').first();
  const name = await row.locator('th').innerText();
  const cell = row.locator('td[data-edit=remark]');
  const before = await cell.innerText();
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '备注' }).fill('表格里改的');
  await page.keyboard.press('Enter');
  await page.getByText(`已修改“${name}”的备注`).waitFor();
  await becomes(() => cell.innerText(), '表格里改的');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已改回').waitFor();
  await page.waitForFunction((text) => globalThis.document.querySelector('td[data-edit=remark]')?.textContent === text, before);

  for (const at of [0, 1, 2]) await page.locator('.yz-table tbody tr').nth(at).getByRole('checkbox').check();
  await page.getByRole('button', { name: '批量修改…' }).click();
  const dialog = page.getByRole('dialog', { name: '批量修改 3 个项目' });
  await dialog.getByRole('combobox', { name: '修改哪一项' }).click();
  await page.getByTitle('备注', { exact: true }).last().click();
  await dialog.getByRole('textbox', { name: /改成/ }).fill('年底复核');
  await dialog.getByRole('button', { name: '预览' }).click();
  await dialog.getByText('3 个会改变，0 个本来就是这样。').waitFor();
  assert.deepEqual(await seriousFindings(page, { exclude: ['.yz-table'] }), []);
  await dialog.getByRole('button', { name: '修改 3 个' }).click();
  await page.getByText('已修改 3 个项目').waitFor();
  await page.waitForFunction(() => [...globalThis.document.querySelectorAll('td[data-edit=remark]')].filter((td) => td.textContent === '年底复核').length === 3);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已全部改回').waitFor();
  await page.waitForFunction(() => [...globalThis.document.querySelectorAll('td[data-edit=remark]')].every((td) => td.textContent !== '年底复核'));

  // All of it stands in the project's history, and a value goes back from there.
  await page.goto(await page.locator('.yz-table tbody th a').first().evaluate((link) => link.href));
  await page.getByRole('region', { name: '修改历史' }).getByRole('button', { name: '查看' }).click();
  await page.getByRole('button', { name: '恢复为“年底复核”' }).first().click();
  await page.getByText('“备注”已恢复').waitFor();
  assert.deepEqual(faults, []);
});

test('CSV holds exactly the rows of the list; next steps stand on their days', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/projects?statuses=WON&sort=NUMBER.ASC`);
  await rowsShown(page);
  const total = await totalOf(page);
  await page.getByRole('button', { name: '其他格式' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: '导出 CSV' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  assert.match(download.suggestedFilename(), /\.csv$/);
  const numbers = [...text.matchAll(/^([A-Z]+-\d+),/gm)].map(([, number]) => number);
  assert.equal(numbers.length, total);
  const shown = await page.locator('.yz-table tbody tr td:nth-of-type(2)').allInnerTexts();
  assert.deepEqual(shown.slice(0, 20), numbers.slice(0, 20));

  await page.goto(`${address}/projects`);
  await page.getByRole('link', { name: '日历' }).last().click();
  await page.locator('.yz-month').waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await page.locator('.yz-month-day[tabindex="0"]').focus();
  await page.keyboard.press('PageDown');
  await page.waitForURL(/month=\d{4}-\d{2}/);
  const phone = await browser.device({ viewport: { width: 390, height: 844 } });
  await signIn(phone.page, 'XC011');
  await phone.page.goto(page.url());
  await phone.page.locator('.pj-agenda').waitFor({ state: 'attached' });
  assert.equal(await phone.page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true);
  assert.deepEqual([...faults, ...phone.faults], []);
});
