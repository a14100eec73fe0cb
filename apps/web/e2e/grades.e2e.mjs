// What clients are worth, and groups of them: the formula is tried and saved, a client says why, a segment is made and filters both lists, a person moves to another client, and the list is taken out as a file.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const totalOf = async (page) => Number((await page.locator('.yz-table-count').first().innerText()).replace(/\D/g, ''));
const rowsShown = (page) => page.locator('.yz-table tbody tr').first().waitFor();
/** Chooses in a select of antd and waits until its list is gone. */
async function choose(page, select, option) {
  await select.click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText(option, { exact: true }).click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').waitFor({ state: 'hidden' });
}

test('the formula is changed after a look at what it changes, and clients say why they are what they are', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/rating-formula`);
  await page.getByRole('heading', { name: '评级公式', level: 1 }).waitFor();
  assert.equal(await page.getByRole('button', { name: '保存', exact: true }).isDisabled(), true);
  await page.getByLabel('A 级从（分）').fill('60');
  assert.equal(await page.getByRole('button', { name: '保存', exact: true }).isDisabled(), true, 'nobody saves what was not tried');
  await page.getByRole('button', { name: '预览变化' }).click();
  await page.getByRole('heading', { name: '保存后的变化' }).waitFor();
  await page.getByText(/个客户中有 \d+ 个变级|没有客户变级/).waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText(/个客户已重新评级/).waitFor();
  await page.getByText('库管').or(page.getByText(/改于/)).first().waitFor();

  await page.goto(`${address}/clients?sort=RATING&direction=ASC`);
  await rowsShown(page);
  await page.locator('.yz-table tbody tr').first().getByRole('link').first().click();
  const why = page.getByRole('region', { name: '客户评级', exact: true });
  await why.getByRole('row', { name: /合计/ }).waitFor();
  const points = (await why.locator('tbody td:last-child').allInnerTexts()).map((text) => Number(/\d+/.exec(text)[0]));
  assert.equal(points.length, 6);
  assert.equal(Number(/\d+/.exec(await why.locator('tfoot strong').innerText())[0]), points.reduce((a, b) => a + b, 0));

  await why.getByRole('button', { name: '指定评级' }).click();
  const dialog = page.getByRole('dialog', { name: '指定客户评级' });
  await choose(page, dialog.getByLabel('等级'), 'D');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.getByText('此项必填。').first().waitFor();
  await dialog.getByLabel('理由').fill('付款拖延');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('已指定为 D 级').waitFor();
  await why.getByText(/付款拖延/).first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await why.getByRole('button', { name: '取消指定' }).click();
  await page.getByText('已恢复按公式评级').waitFor();
  assert.deepEqual(faults, []);
});

test('a segment is made, counts as it is typed, and filters the lists of clients and projects', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/clients`);
  await rowsShown(page);
  const everybody = await totalOf(page);
  await page.goto(`${address}/client-segments/new`);
  await page.getByRole('textbox', { name: '名称' }).fill('在跟的客户');
  const rule = page.getByRole('group', { name: '条件组' });
  await rule.getByRole('button', { name: '去掉条件“距上次跟进天数”' }).click();
  await rule.getByRole('button', { name: '去掉条件“城市等级”' }).click();
  // No condition: every client.
  await page.locator('.sg-count strong').getByText(String(everybody), { exact: true }).waitFor();
  await rule.getByRole('button', { name: '加条件' }).click();
  await choose(page, rule.getByLabel('看什么'), '在跟项目数');
  await page.waitForFunction((all) => Number(globalThis.document.querySelector('.sg-count strong')?.textContent ?? all) < all, everybody);
  const some = Number(await page.locator('.sg-count strong').innerText());
  assert.ok(some > 0 && some < everybody, `${some} of ${everybody}`);
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('已保存“在跟的客户”').waitFor();

  const row = page.getByRole('listitem').filter({ hasText: '在跟的客户' });
  await row.getByText(`${some} 个客户`).waitFor();
  await row.getByRole('link', { name: '看客户' }).click();
  await page.getByText('客户分群：在跟的客户').waitFor();
  await rowsShown(page);
  assert.equal(await totalOf(page), some);
  await page.goto(`${address}/client-segments`);
  await row.getByRole('link', { name: '看项目' }).click();
  await page.getByText('客户分群：在跟的客户').waitFor();
  await rowsShown(page);
  assert.ok((await totalOf(page)) >= some);

  // Nothing of it for others, whose list is their own.
  const member = await browser.device();
  await signIn(member.page, 'XC054');
  await member.page.goto(`${address}/client-segments`);
  await member.page.getByText(/没有权限|无权/).first().waitFor();
  assert.deepEqual([...faults, ...member.faults], []);
});

test('a person moves to another client, a value comes back, and the list is taken out with the columns that were chosen', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/clients?sort=RATING&direction=ASC`);
  await rowsShown(page);
  await page.locator('.yz-table tbody tr').first().getByRole('link').first().click();
  const people = page.getByRole('region', { name: '联系人', exact: true });
  const move = people.getByRole('button', { name: /^调动/ }).first();
  const name = /^调动(.+)到其他客户$/.exec(await move.getAttribute('aria-label'))[1];
  await move.click();
  const dialog = page.getByRole('dialog', { name: `${name}调往其他客户` });
  await dialog.getByLabel('新客户').click();
  const options = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
  await options.nth(1).click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').waitFor({ state: 'hidden' });
  await dialog.getByLabel('新职务').fill('设计总监');
  // Off the days: what a picker shows under the mouse is not looked at here.
  await page.mouse.move(1, 1);
  assert.deepEqual(await seriousFindings(page), []);
  await dialog.getByRole('button', { name: '确认调动' }).click();
  await page.getByText(new RegExp(`${name}已调往`)).waitFor();
  await people.getByText(/已离开的 \d+ 人/).click();
  await people.getByText(name).waitFor();
  await people.getByText('现在').first().waitFor();

  await page.goto(`${address}/clients?text=&sort=NAME&direction=ASC`);
  await rowsShown(page);
  const total = await totalOf(page);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '导出客户列表' });
  await sheet.getByRole('button', { name: '全不选' }).click();
  for (const column of ['客户名称', '客户评级']) await sheet.getByRole('checkbox', { name: column, exact: true }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: '导出 CSV' }).click()]);
  const lines = (await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '').trim().split('\r\n');
  assert.equal(lines[0], '客户名称,客户评级');
  assert.equal(lines.length - 1, total);
  assert.ok(lines.some((line) => line.endsWith(',A')) && lines.some((line) => line.endsWith(',D')), 'grades are told apart');
  assert.deepEqual(faults, []);
});
