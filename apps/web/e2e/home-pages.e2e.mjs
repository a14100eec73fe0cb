// Pages of a home: made, named, ordered, filled by dragging onto a tab, removed and brought back; versions to go back to.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { finish, frames, homeStands } from './homes.mjs';
import { becomes, openBrowser, seriousFindings, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const tabs = (page) => page.$$eval('.home-tab', (all) => all.map((tab) => tab.textContent));
const titles = (page) => page.$$eval('[data-widget] h2', (all) => all.map((title) => title.textContent));

async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.waitForTimeout(100);
  await page.mouse.up();
  await still(page);
}
const middle = async (locator) => {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('pages are made, named, ordered and removed by mouse, a widget is dropped on a tab, versions come back', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC012');
  await homeStands(page);
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  const start = await frames(page);

  // A new page is named where it stands.
  await page.getByRole('button', { name: '新建一页' }).click();
  await page.getByLabel('页名').fill('投标');
  await page.keyboard.press('Enter');
  await becomes(() => tabs(page), ['首页', '投标']);
  await becomes(() => frames(page), []);
  await page.getByRole('button', { name: '首页', exact: true }).click();
  await becomes(() => frames(page), start);
  await still(page);

  // Dragged by its head onto the tab, the widget goes to that page; the toast takes it back.
  const [first] = await titles(page);
  const head = page.locator('[data-widget] .home-head h2').first();
  const target = page.getByRole('button', { name: '投标', exact: true });
  await drag(page, await middle(head), await middle(target));
  await until(async () => !(await titles(page)).includes(first), `“${first}” left the page`);
  await page.locator('.yz-toasts').getByRole('button', { name: '撤销' }).click();
  await becomes(() => frames(page), start, 'undo of the toast brings it back where it was');
  await still(page);
  await drag(page, await middle(head), await middle(target));
  await target.click();
  await becomes(() => titles(page), [first]);

  // From the gallery by three clicks and by dragging; by the menu to another page.
  await page.getByRole('button', { name: '添加部件' }).first().click();
  await page.getByLabel('按名称或拼音查找').fill('bq');
  await page.getByRole('button', { name: '添加“便签”' }).click();
  await becomes(async () => (await titles(page)).sort(), [first, '便签'].sort());
  await page.getByLabel('按名称或拼音查找').fill('gonggao');
  const entry = page.locator('.home-gallery-entry', { hasText: '公告' }).first();
  await entry.waitFor();
  await still(page);
  const box = await page.locator('.home-grid').boundingBox();
  await entry.dragTo(page.locator('.home-grid'), { sourcePosition: { x: 60, y: 24 }, targetPosition: { x: box.width / 2, y: 20 } });
  await until(async () => (await titles(page)).includes('公告'), 'dropped from the gallery');
  await page.locator('.home-panel').getByRole('button', { name: '关闭' }).click();
  // The grid takes the room of the panel; a menu that is open then closes.
  await still(page);
  await page.getByRole('button', { name: '“便签”的操作' }).click();
  await page.getByRole('menuitem', { name: '移到其他页…' }).click();
  await page.getByRole('group', { name: '“便签”移到哪一页' }).getByRole('button', { name: '首页' }).click();
  await becomes(async () => (await titles(page)).sort(), [first, '公告'].sort());
  await still(page);
  assert.deepEqual(await seriousFindings(page), [], 'edit mode with tabs');

  // Tabs change places by dragging; a removed page comes back whole.
  await drag(page, await middle(target), { x: (await middle(page.getByRole('button', { name: '首页', exact: true }))).x - 40, y: (await middle(target)).y });
  await becomes(() => tabs(page), ['投标', '首页']);
  await page.getByRole('button', { name: '页“投标”的操作' }).click();
  await page.getByRole('menuitem', { name: '删除此页' }).click();
  await becomes(() => tabs(page), ['首页']);
  await page.locator('.yz-toast', { hasText: '已删除页' }).getByRole('button', { name: '撤销' }).click();
  await becomes(async () => (await tabs(page)).sort(), ['投标', '首页'].sort());
  await finish(page);

  // The address holds the page; without one the device opens the page it saw last.
  await page.getByRole('link', { name: '投标', exact: true }).click();
  await page.locator('.home-tab[aria-current]', { hasText: '投标' }).waitFor();
  assert.match(page.url(), /\?page=/);
  await still(page);
  const there = (await titles(page)).sort();
  await page.goto(new URL('/', page.url()).href);
  await homeStands(page);
  await becomes(async () => (await titles(page)).sort(), there);

  // The next edit goes wrong; the version before it comes back, and that too can be undone.
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('button', { name: '页“投标”的操作' }).click();
  await page.getByRole('menuitem', { name: '删除此页' }).click();
  await becomes(() => tabs(page), ['首页']);
  await finish(page);
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('button', { name: '历史版本' }).click();
  const restore = page.getByRole('button', { name: '恢复到这里' });
  await restore.first().waitFor();
  await becomes(() => restore.count(), 2, 'one version for each end of editing');
  await restore.nth(1).click();
  await page.locator('.yz-toast', { hasText: '已恢复到所选的版本' }).waitFor();
  await becomes(async () => (await tabs(page)).sort(), ['投标', '首页'].sort());
  await finish(page);
  await page.reload();
  await homeStands(page);
  await becomes(async () => (await tabs(page)).sort(), ['投标', '首页'].sort(), 'the version is what is stored');
  assert.deepEqual(faults, []);
});

/** Goes on with Tab until what has the focus has this name. */
async function tabTo(page, name, most = 120) {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const el = globalThis.document.activeElement;
      return el?.getAttribute('aria-label') ?? el?.textContent?.trim() ?? '';
    });
    if (name instanceof RegExp ? name.test(now) : now === name) return now;
  }
  throw new Error(`Tab never came to ${name}`);
}
const region = (page) => page.$eval('[data-announcement]', (one) => one.textContent);
/** Waits until this is what a screen reader is told. */
const says = (page, text) => (text instanceof RegExp ? until(async () => text.test(await region(page)), `said: ${text}`) : becomes(() => region(page), text));

test('by keyboard alone: edit, add, move, resize, rename a page, move it, remove, undo, finish', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC053');
  await homeStands(page);
  const key = (...keys) => keys.reduce((before, name) => before.then(() => page.keyboard.press(name)), Promise.resolve());
  await tabTo(page, '编辑');
  await key('Enter');
  await says(page, '已进入编辑，更改会自动保存');

  // Add from the gallery by its search.
  await tabTo(page, '添加部件');
  await key('Enter');
  await page.getByRole('dialog', { name: '添加部件' }).waitFor();
  await tabTo(page, '');
  await page.keyboard.type('bianqian');
  await becomes(() => page.locator('.home-gallery-entry').count(), 1);
  await tabTo(page, '添加“便签”');
  await key('Enter');
  await says(page, '已添加“便签”');
  await key('Escape');

  // Lift, move, make larger, drop.
  await tabTo(page, /^移动“/);
  const before = await frames(page);
  await key('Enter');
  await says(page, /^已拿起/);
  await key('ArrowDown', 'Shift+ArrowDown');
  await says(page, /第 \d+ 行，第 \d+ 列/);
  await key('Enter');
  await says(page, /^已放下/);
  await until(async () => !isDeepStrictEqual(await frames(page), before), 'the order of Tab follows the new places');
  await key('Control+z');
  await says(page, '已撤销');
  await becomes(() => frames(page), before);

  // A page: made, named, moved, removed.
  for (let n = 0; n < 200; n += 1) {
    await key('Shift+Tab');
    if ((await page.evaluate(() => globalThis.document.activeElement?.textContent?.trim())) === '新建一页') break;
  }
  await key('Enter');
  await page.keyboard.type('我的图');
  await key('Enter');
  await becomes(() => tabs(page), ['首页', '我的图']);
  for (let n = 0; n < 200; n += 1) {
    if ((await page.evaluate(() => globalThis.document.activeElement?.textContent?.trim())) === '我的图') break;
    await key(n === 0 ? 'Tab' : 'Shift+Tab');
  }
  await key('Shift+ArrowLeft');
  await becomes(() => tabs(page), ['我的图', '首页']);
  await says(page, '此页现在是第 1 页，共 2 页');
  await tabTo(page, '页“我的图”的操作');
  await key('Enter', 'End', 'Enter');
  await becomes(() => tabs(page), ['首页']);
  await tabTo(page, '完成');
  await key('Enter');
  await says(page, '编辑完成');
  assert.deepEqual(faults, []);
});
