// A template of approval from the page to a round: written, tried, proposed at submission, and kept by the round when the template changes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const tooWide = (page) => page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth);
const card = (page, name) => page.getByRole('article', { name });

test('a template is saved, proposes the list of a contract, and stays with the round when its next version comes', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC010');
  await page.goto(`${address}/approval-templates`);
  await card(page, '一般合同').waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('link', { name: '新建合同模板' }).click();
  await page.getByLabel(/名称/).fill('框架合同');
  await page.getByLabel('合同类型').click();
  await page.keyboard.type('战略');
  await page.locator('.ant-select-item-option', { hasText: '战略/框架' }).click();
  await page.keyboard.press('Escape');
  // Any one of the people of finance.
  const step = page.getByRole('listitem').filter({ has: page.getByLabel('第 6 步的意见栏') });
  await step.getByLabel('签署方式').selectOption({ label: '或签' });
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('button', { name: '保存为新版本' }).click();
  await card(page, '框架合同').getByText('或签').waitFor();

  // It is proposed for a framework agreement.
  await page.goto(`${address}/projects`);
  await page.locator('tbody th a, tbody td a').first().click();
  await page.waitForURL(/\/projects\/[0-9a-f-]{36}/);
  const projectId = /projects\/([0-9a-f-]{36})/.exec(page.url())[1];
  await page.goto(`${address}/contracts?projectId=${projectId}&new=1`);
  const drafting = page.getByRole('dialog', { name: '起草合同' });
  await drafting.getByLabel(/合同名称/).fill('战略合作框架');
  await drafting.getByLabel(/合同额/).fill('10');
  await drafting.getByLabel(/合同类型/).click();
  await page.locator('.ant-select-item-option', { hasText: '战略/框架' }).click();
  await drafting.getByRole('button', { name: '存为草稿' }).click();
  await page.getByRole('button', { name: '呈送审批' }).click();
  const dialog = page.getByRole('dialog', { name: '呈送审批' });
  await dialog.getByText(/已按模板“框架合同”第 1 版列出/).waitFor();
  await dialog.getByRole('button', { name: '呈送', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '打开审批单' }).first().click();
  await page.getByText('模板：框架合同 第 1 版').waitFor();
  const round = page.url();

  // Its next version is out of use; the round keeps the first.
  await page.goto(`${address}/approval-templates`);
  await card(page, '框架合同').getByRole('button', { name: '停用' }).click();
  await card(page, '框架合同').getByText('已停用').first().waitFor();
  await card(page, '框架合同').getByText(/第 2 版/).first().waitFor();
  await page.goto(round);
  await page.getByText('模板：框架合同 第 1 版').waitFor();
  assert.deepEqual(faults, []);
});

test('the page of templates fits a phone, and is not there for approvers', async () => {
  const { page } = await browser.device(phone);
  await signIn(page, 'XC011');
  await page.goto(`${address}/approval-templates`);
  await card(page, '大额设计合同').waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  assert.equal(await tooWide(page), 0);
  await card(page, '大额设计合同').getByRole('link', { name: '编辑' }).tap();
  await page.getByLabel('第 7 步的意见栏').waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  assert.equal(await tooWide(page), 0);

  const legal = await browser.device();
  await signIn(legal.page, 'XC036');
  await legal.page.goto(`${address}/approvals`);
  await legal.page.getByRole('link', { name: '审批委托' }).waitFor();
  assert.equal(await legal.page.getByRole('link', { name: '审批模板' }).count(), 0);
});
