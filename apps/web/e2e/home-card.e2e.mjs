// A home shared as a card: a colleague tries it with data of their own, keeps it, and the owner takes the link back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { becomes, openBrowser, seriousFindings, signIn, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const widget = (page, name) => page.getByRole('region', { name, exact: true });

test('a card is tried, kept behind the own pages, and shows nothing that was written', async () => {
  const mine = await browser.device();
  await signIn(mine.page, 'XC081');
  await widget(mine.page, '便签').getByRole('textbox').fill('只给自己看的话');
  await mine.page.getByRole('button', { name: '编辑', exact: true }).click();
  await mine.page.getByRole('button', { name: '分享工作台' }).click();
  await mine.page.getByLabel('卡片名称').fill('汤沐的一天');
  await mine.page.getByRole('button', { name: '生成卡片' }).click();
  await until(async () => (await mine.page.getByLabel('卡片链接').inputValue()) !== '', 'the link is there');
  const link = await mine.page.getByLabel('卡片链接').inputValue();
  assert.match(link, /\/home-cards\/[0-9a-z]{16}$/);
  assert.deepEqual(await seriousFindings(mine.page), []);

  const { page, faults } = await browser.device();
  await signIn(page, 'XC082');
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: '汤沐分享的工作台：汤沐的一天' }).waitFor();
  await widget(page, '便签').waitFor();
  assert.equal((await page.locator('main').innerText()).includes('只给自己看的话'), false);
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('button', { name: '留作新的页' }).click();
  await page.getByText('已加到您的工作台后面').waitFor();
  await page.waitForURL(/\?page=p-/);
  await page.locator('.home-tab').nth(1).waitFor();
  await becomes(() => page.locator('.home-tab').count(), 2, 'the own page is still there');

  // In the place of the own home; the former one can be had again.
  await page.goto(link);
  await page.getByRole('button', { name: '换掉我的工作台' }).click();
  await page.getByText('已换成这套工作台').waitFor();
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('button', { name: '历史版本' }).click();
  await page.getByText('2 页').first().waitFor();
  await page.getByRole('button', { name: /恢复/ }).last().waitFor();

  // Taken back, the link opens nothing.
  await mine.page.getByRole('button', { name: '收回：汤沐的一天' }).click();
  await mine.page.getByText('已收回').waitFor();
  await page.goto(link);
  await page.getByText('这张卡片不在了').first().waitFor();
  assert.deepEqual([...faults, ...mine.faults], []);
});
