// A quote from the calculator to the contract: drafted, sent, drafted again, compared, shared with somebody without an account, turned into a contract.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const region = (page, name) => page.getByRole('region', { name });
const line = (page, n) => page.getByRole('listitem', { name: `第 ${n} 行` });

/** A new draft for the first project of the list. */
async function begin(page, title) {
  await page.goto(`${address}/projects`);
  const projectName = await page.locator('tbody th a, tbody td a').first().innerText();
  await page.goto(`${address}/quotes`);
  await page.getByRole('button', { name: '用计费器起草' }).click();
  const project = page.getByRole('combobox', { name: /跟踪项目/ });
  await project.click();
  await project.fill(projectName);
  await page.locator('.ant-select-item-option').first().click();
  await page.getByLabel(/报价名称/).fill(title);
}

/** Confirms a dialog, with a reason where one is asked for. */
async function confirm(page, reason) {
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await dialog.locator('.ant-btn-primary').click();
  await dialog.waitFor({ state: 'detached' });
}

test('a quote is counted while it is written, sent, revised and compared, read by a client through a link, and becomes a contract', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await begin(page, '全过程设计');
  await line(page, 1).getByLabel('内容').fill('方案至施工图');
  await line(page, 1).getByLabel('面积（㎡）').fill('10000');
  await line(page, 1).getByLabel('单价（元/㎡）').fill('66.66');
  await page.getByRole('button', { name: '添加一行' }).click();
  await line(page, 2).getByLabel('内容').fill('驻场');
  await line(page, 2).getByLabel('计费方式').selectOption({ label: '工时' });
  await line(page, 2).getByLabel('工时', { exact: true }).fill('33');
  await line(page, 2).getByLabel('单价（元/工时）').fill('333.33');
  const totals = page.getByRole('complementary', { name: '合计' });
  await totals.getByText('¥677,599.89').waitFor();
  await page.getByRole('button', { name: '20/30/40/10' }).click();
  await page.getByText('正好 100%').waitFor();
  await page.getByLabel('比例（%） 4').fill('9');
  await page.getByText('还差 1%').waitFor();
  await page.getByLabel('比例（%） 4').fill('10');

  // Left without saving, nothing is lost.
  await page.goto(`${address}/quotes`);
  await page.getByRole('button', { name: '用计费器起草' }).click();
  await totals.getByText('¥677,599.89').waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { level: 1, name: '全过程设计' }).waitFor();
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await confirm(page);
  await page.getByText('已转为：已报出').waitFor();

  // The next version stands beside it until it is sent.
  await page.getByRole('button', { name: '起草新版' }).click();
  await page.getByRole('heading', { level: 1, name: '起草第 2 版' }).waitFor();
  await page.getByLabel('折扣（%）').fill('5');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByText(/在拟：第 2 版/).waitFor();
  const compare = region(page, '比较');
  await compare.getByRole('row', { name: /^折扣/ }).first().waitFor();
  assert.match(await compare.getByRole('row', { name: /^总价/ }).innerText(), /67\.76 万元[\s\S]*64\.37 万元/);
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await confirm(page);
  await page.getByText('第 2 版', { exact: false }).first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  // A client without an account.
  await page.getByRole('button', { name: '分享给客户' }).click();
  const sharing = page.getByRole('dialog', { name: /分享第 2 版/ });
  await sharing.getByLabel(/给谁看/).fill('临江置地 陈总');
  await sharing.getByRole('button', { name: '生成链接' }).click();
  const url = await sharing.getByLabel('链接', { exact: true }).inputValue();
  const client = await browser.device();
  const answer = await client.page.goto(url);
  assert.equal(answer.headers()['set-cookie'], undefined);
  assert.match(answer.headers()['content-security-policy'], /default-src 'none'/);
  await client.page.getByRole('heading', { level: 1, name: '设计费报价书' }).waitFor();
  await client.page.getByText('643,719.90', { exact: true }).first().waitFor();
  await client.page.locator('[data-mark="临江置地 陈总 专用"]').first().waitFor({ state: 'attached' });
  assert.deepEqual(await seriousFindings(client.page), []);
  await sharing.getByRole('button', { name: '收回' }).click();
  await page.getByText('链接已收回').waitFor();
  await sharing.getByText('看过 1 次').waitFor();
  assert.equal((await client.page.goto(url)).status(), 404);
  await client.page.getByRole('heading', { name: 'This link is not available' }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '生成合同' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '生成合同草稿' }).click();
  await page.waitForURL(/\/contracts\//);
  await page.getByText('643,719.90', { exact: false }).first().waitFor();
  await page.goBack();
  await page.getByText('接受', { exact: true }).first().waitFor();
  assert.deepEqual(faults, []);
});

test('below the floor a quote is approved in order, among others by a director who did not write it', async () => {
  const writer = await browser.device();
  await signIn(writer.page, 'XC010');
  await begin(writer.page, '方案设计');
  await line(writer.page, 1).getByLabel('计费方式').selectOption({ label: '总价' });
  await line(writer.page, 1).getByLabel('金额', { exact: true }).first().fill('10');
  await writer.page.getByLabel('折扣（%）').fill('50');
  await writer.page.getByText(/超过 12%，须先审批/).waitFor();
  await writer.page.getByRole('button', { name: '保存草稿' }).click();
  await writer.page.getByRole('button', { name: '发出', exact: true }).click();
  const dialog = writer.page.getByRole('dialog');
  await dialog.locator('.ant-btn-primary').click();
  await dialog.getByText(/须先审批通过才能发出/).first().waitFor();
  await writer.page.keyboard.press('Escape');
  await writer.page.getByRole('button', { name: '呈送审批' }).click();
  const submission = writer.page.getByRole('dialog');
  await submission.getByText(/至少有一位未参与起草和呈送的董事/).waitFor();
  // As the template lists it: a market manager, then a director. Here the director alone.
  await submission.getByRole('button', { name: /去掉这一步/ }).first().click();
  await submission.getByRole('button', { name: '呈送', exact: true }).click();
  await writer.page.getByText(/已呈送，轮到/).waitFor();
  await writer.page.getByText('审核中', { exact: true }).first().waitFor();
  const at = writer.page.url();
  const sheet = await writer.page.getByRole('link', { name: '打开审批单' }).first().getAttribute('href');
  const director = await browser.device();
  await signIn(director.page, 'XC001');
  await director.page.goto(new URL(sheet, at).href);
  await director.page.getByText(/超过上限 12%/).first().waitFor();
  await director.page.getByRole('textbox', { name: /您的意见/ }).fill('同意，战略客户');
  await director.page.getByRole('button', { name: '同意', exact: true }).click();
  await director.page.getByText(/已提交，审批通过/).first().waitFor();
  await writer.page.goto(at);
  await writer.page.getByRole('button', { name: '发出', exact: true }).click();
  await confirm(writer.page);
  await writer.page.getByText('同意，战略客户').first().waitFor();
});
