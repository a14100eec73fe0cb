// Client development: the database owner records an activity and what it cost, finance books it, and the return on channel shows both.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { address, becomes, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const title = '园区产业招商对接会';

/** Chooses in a select, where asked what reads unlike `without`; lists that are just closing are others. */
async function choose(page, label, text, without = null) {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  if (text) await box.fill(text);
  const list = await box.getAttribute('aria-controls');
  await page.locator(`.ant-select-dropdown:has([id="${list}"]) .ant-select-item-option`).filter({ hasText: text ?? '', ...(without && { hasNotText: without }) }).first().click();
}
const amount = (text) => Number(/-?[\d,]+\.\d\d/.exec(text)[0].replaceAll(',', ''));

test('an activity and its cost, from the plan to the return on its channel', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');

  // What the channel returned before.
  const channel = '上下游关系维护';
  await page.goto(`${address}/development/return?all=1`);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: channel }) });
  await row.waitFor();
  await still(page);
  const [costBefore, projectsBefore] = [amount(await row.getByRole('cell').nth(0).innerText()), Number(await row.getByRole('cell').nth(2).innerText())];

  // The projects that this channel has led to so far, by their numbers: the new one has to be another.
  if (projectsBefore > 0) {
    await row.getByRole('cell').nth(2).getByRole('button').click();
    await page.getByRole('dialog').getByRole('rowheader').first().waitFor();
  }
  const led = (await page.getByRole('dialog').getByRole('rowheader').allInnerTexts()).map((text) => text.trim().split(' ')[0]);
  assert.equal(led.length, projectsBefore);

  // A new activity needs its next step.
  await page.goto(`${address}/development/new`);
  await page.getByLabel('活动名称').fill(title);
  await choose(page, '渠道', channel);
  await page.getByRole('button', { name: '建立', exact: true }).click();
  await page.getByText('下一步：此项必填').or(page.getByRole('alert')).first().waitFor();
  await page.getByRole('textbox', { name: /^下一步/ }).first().fill('邀请三家施工单位');
  const day = page.getByRole('textbox', { name: /^下一步日期/ });
  await day.fill('2031-03-05');
  await day.press('Enter');
  await choose(page, '面向的客户');
  await page.keyboard.press('Escape');
  await choose(page, '项目', undefined, led.length > 0 ? new RegExp(led.join('|')) : null);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '建立', exact: true }).click();
  await page.waitForURL(/\/development\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByText('邀请三家施工单位').waitFor();

  // Finishing the step asks for the next one.
  await page.getByRole('button', { name: '完成这一步' }).click();
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByText('请写明下一步及日期').first().waitFor();
  await page.getByLabel('做了什么、结果如何').fill('三家都答应参加');
  await page.getByRole('textbox', { name: /^下一步/ }).fill('确认会场');
  const next = page.getByRole('dialog').getByRole('textbox', { name: /^日期/ });
  await next.fill('2031-03-12');
  await next.press('Enter');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByText('确认会场').waitFor();
  await page.getByText('三家都答应参加').waitFor();

  // A cost for it, charged to the only client.
  await page.getByRole('button', { name: '登记费用' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^金额/ }).fill('3456.78');
  await choose(page, '费用类别', '业务招待费');
  await dialog.getByLabel('说明').fill('对接会茶歇');
  await dialog.getByRole('button', { name: '提交财务' }).click();
  await page.getByText('已提交财务审核').waitFor();
  await page.getByText('3,456.78').waitFor();

  // Finance finds it among the prompts, and books it there and then.
  const finance = await browser.device();
  await signIn(finance.page, 'XC038');
  await finance.page.goto(`${address}/messages`);
  await finance.page.getByRole('button', { name: /开发费用待审核/ }).click();
  await finance.page.getByRole('link', { name: /3,456\.78/ }).first().click();
  await finance.page.waitForURL(/\/development-costs\?ids=/);
  assert.deepEqual(await seriousFindings(finance.page), []);
  await finance.page.getByRole('button', { name: '入账' }).click();
  await finance.page.getByRole('table', { name: /台账/ }).getByText('已入账').waitFor();
  // The address of what only the market department keeps is closed to finance.
  await finance.page.goto(`${address}/development`);
  await finance.page.getByText(/没有权限|无权/).first().waitFor();

  // The export holds exactly the rows of the list.
  await finance.page.goto(`${address}/development-costs?statuses=APPROVED&channels=VALUE_CHAIN`);
  await still(finance.page);
  const shown = Number(/\d+/.exec(await finance.page.getByText(/^共 \d+ 条$/).innerText())[0]);
  const [download] = await Promise.all([finance.page.waitForEvent('download'), finance.page.getByRole('button', { name: '导出 CSV' }).click()]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  assert.equal(lines.length - 1, shown);
  assert.ok(lines.some((line) => line.includes('3456.78') && line.includes('对接会茶歇')));
  assert.deepEqual(finance.faults, []);

  // And the return shows both, each figure with its rows.
  await page.goto(`${address}/development/return?all=1`);
  await row.waitFor();
  await becomes(async () => amount(await row.getByRole('cell').nth(0).innerText()).toFixed(2), (costBefore + 3456.78).toFixed(2));
  await becomes(async () => Number(await row.getByRole('cell').nth(2).innerText()), projectsBefore + 1);
  await row.getByRole('cell').nth(2).getByRole('button').click();
  await page.getByRole('dialog').getByRole('rowheader').first().waitFor();
  await becomes(() => page.getByRole('dialog').getByRole('rowheader').count(), projectsBefore + 1);
  await page.keyboard.press('Escape');
  assert.deepEqual(await seriousFindings(page), []);
  await row.getByRole('cell').nth(0).getByRole('link').click();
  await page.waitForURL(/\/development-costs\?/);
  await page.getByText('对接会茶歇').waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
});
