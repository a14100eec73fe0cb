// Two records of one client: found, merged, undone; its dossier; its place in the group.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const stamp = `${Date.now()}`.slice(-5);
const [first, second] = [`澜汐${stamp}置业有限公司`, `澜汐${stamp}置业（集团）股份有限公司`];

async function create(page, name, fill = async () => undefined) {
  await page.goto(`${address}/clients/new`);
  await page.getByLabel(/客户名称/).fill(name);
  await page.getByLabel(/客户性质/).click();
  await page.getByTitle('开发商-民企', { exact: true }).click();
  await fill();
  await page.getByRole('button', { name: '创建客户' }).click();
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
  return page.url();
}

test('a near-duplicate is offered, merged with everything, found by its old name and link, and comes back', async () => {
  const { page, context, faults } = await browser.device();
  await signIn(page, 'XC011');
  await create(page, first);
  const old = await create(page, second, async () => {
    await page.getByLabel('简称').fill(`澜汐${stamp}`);
  });

  const offered = page.locator('section', { has: page.getByRole('heading', { name: '疑似重复' }) });
  await offered.getByRole('link', { name: first }).waitFor();
  await offered.getByText('名称相同').waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  await offered.getByRole('button', { name: '合并…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: `保留“${first}”` }).check();
  assert.deepEqual(await seriousFindings(page), []);
  await dialog.getByRole('button', { name: '合并', exact: true }).click();
  await page.getByText(`已将“${second}”并入“${first}”`).waitFor();
  await page.waitForURL((url) => url.href !== old);
  const kept = page.url();
  await page.getByRole('heading', { level: 1, name: first }).waitFor();
  // Its short name was empty and is filled; the other name is one of its own now.
  await page.getByText(second).first().waitFor();
  await page.getByText('合并记录').waitFor();

  await page.goto(old);
  await page.waitForURL(kept);
  await page.goto(`${address}/clients?text=${encodeURIComponent(second)}`);
  await page.getByRole('link', { name: first }).first().waitFor();

  await page.goto(kept);
  await page.getByRole('button', { name: '撤销合并' }).click();
  await page.getByText(`已撤销，“${second}”恢复为独立客户`).waitFor();
  await page.goto(old);
  await page.getByRole('heading', { level: 1, name: second }).waitFor();
  assert.equal(page.url(), old);

  await page.goto(`${address}/clients/duplicates`);
  await page.getByRole('heading', { level: 1, name: '疑似重复客户' }).waitFor();
  const pair = page.locator('.cl-duplicates > li', { hasText: second });
  await pair.getByRole('button', { name: '不是同一家' }).click();
  await page.getByText('已标为两家不同的客户').waitFor();
  await pair.waitFor({ state: 'detached' });
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a client stands below another one, and the tree sums them up', async () => {
  const { page, context, faults } = await browser.device();
  await signIn(page, 'XC011');
  const [head, region] = [`青岚${stamp}集团`, `青岚${stamp}华东`];
  await create(page, head);
  await create(page, region, async () => {
    await page.getByLabel('上级客户').fill(head);
    await page.locator('.ant-select-item-option', { hasText: head }).first().click();
  });
  await page.locator('.cl-relatives').getByRole('link', { name: head }).waitFor();
  // Who stands below it is not offered as the same.
  await still(page);
  assert.equal(await page.getByRole('heading', { name: '疑似重复' }).count(), 0);
  await page.goto(`${address}/clients/tree`);
  const row = page.getByRole('row', { name: new RegExp(head) });
  await row.waitFor();
  await row.getByRole('button', { name: `展开 ${head}` }).click();
  await page.getByRole('link', { name: region }).waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
  await context.close();
});

test('the dossier holds people, land, projects, quotes, contracts, files and what happened; a phone shows it without scrolling sideways', async () => {
  const { page, context, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/clients`);
  await page.locator('tbody th a, tbody td a').first().waitFor();
  await page.getByRole('columnheader', { name: /编号/ }).first().click();
  await still(page);
  await page.locator('tbody a[href^="/clients/"]').first().click();
  await page.getByRole('heading', { name: '时间线' }).waitFor();
  for (const name of ['项目', '报价与合同', '近期拿地', '资料', '联系人']) await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByRole('region', { name: '概况' }).waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  const client = page.url();
  assert.deepEqual(faults, []);
  await context.close();

  const phone = await browser.device({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await signIn(phone.page, 'XC011');
  await phone.page.goto(client);
  await phone.page.getByRole('heading', { name: '时间线' }).waitFor();
  assert.equal(await phone.page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth), 0);
  await phone.context.close();
});
