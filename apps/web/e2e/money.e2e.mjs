// Money: the market manager drafts fee nodes to the fen with a document, finance is told on its home what is due and records what came.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, becomes, openBrowser, seriousFindings, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('a draft takes the usual shares and a document, and is kept whole', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC010');
  await page.goto(`${address}/contracts?statuses=DRAFT`);
  await page.getByRole('table').getByRole('link').first().click();
  await page.waitForURL(/\/contracts\/[0-9a-f-]{36}$/);
  await page.getByRole('link', { name: '编辑草稿' }).click();
  await page.getByRole('button', { name: '30/40/25/5' }).click();
  await page.getByText('与合同额一致').waitFor();
  const share = page.getByLabel('第 4 个节点的比例');
  await share.fill('4');
  await page.getByText(/比合同额少/).waitFor();
  await share.fill('5');
  await page.getByText('与合同额一致').waitFor();
  await page.getByTestId('document-upload').setInputFiles({ name: '设计合同正文.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${Date.now()}\ntrailer<</Root 1 0 R>>\n%%EOF`) });
  await page.getByRole('link', { name: '设计合同正文.pdf' }).waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.waitForURL(/\/contracts\/[0-9a-f-]{36}$/);
  await page.getByRole('link', { name: '设计合同正文.pdf' }).waitFor();
  await page.getByText('第 1 版').waitFor();
  await becomes(() => page.getByRole('heading', { name: '收费节点' }).locator('xpath=ancestor::section').getByRole('listitem').count(), 4, 'four nodes');
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
});

test('finance sees what is due, is stopped at more than that, and records what came', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC038');
  await page.getByRole('link', { name: /个节点未收/ }).click();
  await page.waitForURL(/\/receivables\?statuses=DUE,OVERDUE/);
  const row = page.getByRole('table', { name: '收费节点清单' }).getByRole('row').nth(1);
  await row.getByRole('button', { name: /开票、收款与状态/ }).click();
  const dialog = page.getByRole('dialog');
  const amount = dialog.getByLabel('金额').first();
  const rest = Number((await amount.inputValue()).replaceAll(',', ''));
  assert.ok(rest > 0);
  await amount.fill(String(rest + 1));
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await dialog.getByRole('alert').first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await amount.fill(String(rest));
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await dialog.locator('.yz-tag').filter({ hasText: '已收' }).first().waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
});
