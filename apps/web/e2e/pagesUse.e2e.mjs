// What every page is used with: the language, the keyboard, a network that fails.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, owner, routes, settled } from './routeTable.mjs';
import { address, becomes, openBrowser, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('the language changes in place on every page of the menu', async () => {
  const { page, faults } = await browser.device();
  // Another than the owner: the choice is kept with the account.
  await signIn(page, 'XC010');
  for (const route of routes.filter((r) => r.nav || r.icon)) {
    await page.goto(address + route.path);
    await settled(page);
    await page.evaluate(() => (globalThis.notReloaded = true));
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForFunction(() => globalThis.document.documentElement.lang === 'en');
    await still(page);
    const left = await page.evaluate(() => [...globalThis.document.querySelectorAll('.yz-shell-nav, .yz-crumbs, .yz-search-button, main label, main thead, main .yz-tabs')].map((e) => e.textContent).join(' '));
    // Samples of the typefaces and the names of the two languages are meant to be Chinese.
    assert.doesNotMatch(left.replace(/营造法式|中文/g, ''), /\p{Script=Han}/u, route.path);
    assert.equal(await page.evaluate(() => globalThis.notReloaded), true);
    const kept = page.waitForResponse((response) => response.request().postData()?.includes('SaveAppearance') ?? false);
    await page.getByRole('button', { name: '中文' }).click();
    await page.waitForFunction(() => globalThis.document.documentElement.lang.startsWith('zh'));
    await kept;
  }
  assert.deepEqual(faults, []);
});

test('the keyboard alone reaches the content, every record and the way back', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, owner);
  await page.goto(`${address}/quotes`);
  await settled(page);
  const focused = () => page.evaluate(() => globalThis.document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  await becomes(focused, '跳到正文');
  await page.keyboard.press('Enter');
  await becomes(() => page.evaluate(() => globalThis.document.activeElement?.id), 'content');

  // A dialog keeps the focus and gives it back.
  const open = page.getByRole('button', { name: '新建报价' });
  await open.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => globalThis.document.activeElement === globalThis.document.body || Boolean(globalThis.document.activeElement?.closest('dialog'))), true, `Tab ${step}`);
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await until(async () => /新建报价/.test(await focused()), 'a dialog gives the focus back');

  // Pages, projects and clients by pinyin initials, from anywhere.
  for (const [typed, group, where] of [['kh', '页面', /\/clients$/], ['lz', '项目', /\/projects\/[0-9a-f-]{36}$/], ['gl', '客户', /\/clients\/[0-9a-f-]{36}$/]]) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '搜索与跳转' }).fill(typed);
    const option = page.getByRole('group', { name: group }).getByRole('option').first();
    await option.waitFor();
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(where);
    await settled(page);
  }
  assert.deepEqual(faults, []);
});

test('what was typed outlives a cut network and a reload, and goes out once', async () => {
  const { page, context } = await browser.device();
  await signIn(page, owner);
  let cut = false;
  await context.route('**/graphql', (route) => (cut ? route.abort() : route.continue()));
  const project = await addressOf(routes.find((r) => r.path === '/projects/:id'), page);

  await page.goto(address + project);
  await page.getByLabel('做了什么').fill('与客户核对任务书');
  cut = true;
  await page.getByRole('button', { name: '记入' }).click();
  await page.getByText('没有连上服务器，内容没有丢失，请再试一次。').waitFor();
  assert.equal(await page.getByLabel('做了什么').inputValue(), '与客户核对任务书');
  cut = false;
  await page.reload();
  await becomes(() => page.getByLabel('做了什么').inputValue(), '与客户核对任务书');
  await page.getByRole('button', { name: '记入' }).click();
  await page.locator('.yz-timeline').getByText('与客户核对任务书').waitFor();
  assert.equal(await page.locator('.yz-timeline').getByText('与客户核对任务书').count(), 1);

  await page.goto(`${address}${project}/edit`);
  const company = page.getByLabel('项目公司');
  await company.fill('某某置业有限公司');
  cut = true;
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.locator('.yz-form-errors').waitFor();
  assert.equal(await company.inputValue(), '某某置业有限公司');
  cut = false;
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL((url) => url.pathname === project);
  await page.getByText('某某置业有限公司').waitFor();
});
