// Pages, lists and records pinned from themselves: named, grouped, counted; they survive a rename and say when they are gone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { homeStands, keeps } from './homes.mjs';
import { address, becomes, openBrowser, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const pin = (page) => page.getByRole('button', { name: '固定到工作台', exact: true }).click();
const put = async (page) => {
  await keeps(page, () => page.getByRole('button', { name: '固定', exact: true }).click());
  await page.locator('.yz-toast', { hasText: '已固定到工作台' }).last().waitFor();
};
async function goHome(page) {
  await page.goto(address);
  await homeStands(page);
}

test('a list with its filter and a record are pinned, counted, renamed and gone', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');

  await page.goto(`${address}/projects?statuses=TRACKING&regions=EAST`);
  await page.getByRole('row').nth(1).waitFor();
  await still(page);
  const total = (await page.getByText(/^共 [\d,]+ 条$/).first().textContent()).replace(/\D/g, '');
  await pin(page);
  await page.getByLabel('分组').fill('华东');
  await becomes(() => page.getByLabel('名称', { exact: true }).inputValue(), '跟踪项目 · 跟踪、华东');
  await put(page);

  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.waitForURL(/\/projects\/[\da-f-]{36}/);
  const record = page.url();
  // While a record is being read the heading says what kind of page it is.
  await page.waitForFunction(() => !['', '项目', '跟踪项目'].includes(globalThis.document.querySelector('h1')?.textContent.trim() ?? ''));
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await pin(page);
  await put(page);

  await goHome(page);
  const shortcuts = page.getByRole('region', { name: '快捷方式' });
  const list = shortcuts.getByRole('link', { name: /跟踪项目 · 跟踪、华东/ });
  await becomes(async () => (await list.locator('.home-badge').evaluate((badge) => badge.firstChild.textContent)).trim(), total, 'the badge is the total of the list');
  assert.ok(await shortcuts.getByRole('heading', { name: '华东' }).isVisible());
  await shortcuts.getByRole('link', { name }).waitFor();

  // Renamed, the shortcut is called by the new name.
  await page.goto(`${record}/edit`);
  await page.getByLabel('项目名称').fill('改名后的项目');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
  await goHome(page);
  await shortcuts.getByRole('link', { name: '改名后的项目' }).waitFor();

  // Deleted, it says so and can be removed where it stands.
  await page.goto(record);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: '项目操作' }).click();
  await page.getByRole('menuitem', { name: '删除', exact: true }).click();
  await page.waitForURL(/\/projects$/);
  await goHome(page);
  await shortcuts.getByText('已不可用').waitFor();
  assert.equal(await shortcuts.getByText('改名后的项目').count(), 0, 'a name that is not open any more is not shown');
  await shortcuts.getByRole('button', { name: /^删除“/ }).click();
  await until(async () => (await shortcuts.getByText('已不可用').count()) === 0, 'removed where it stands');
  assert.deepEqual(faults, []);
});

test('any page is pinned from the command palette, and unpinned where it was pinned', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC036');
  await page.goto(`${address}/statistics`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索与跳转' }).fill('guding');
  await page.keyboard.press('Enter');
  await put(page);
  await goHome(page);
  await page.getByRole('region', { name: '快捷方式' }).getByRole('link', { name: '统计' }).click();
  await page.waitForURL(/\/statistics/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pin(page);
  await page.getByText('此页已经固定').waitFor();
  await keeps(page, () => page.getByRole('button', { name: '取消固定' }).click());
  await page.locator('.yz-toast', { hasText: '已取消固定' }).waitFor();
  await goHome(page);
  assert.equal(await page.getByRole('region', { name: '快捷方式' }).getByRole('link', { name: '统计' }).count(), 0);
  assert.deepEqual(faults, []);
});
