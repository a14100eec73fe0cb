// Pages of a home: made, named, ordered, filled by dragging onto a tab, removed and brought back; versions to go back to.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, seriousFindings, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const tabs = (page) => page.$$eval('.home-tab', (all) => all.map((tab) => tab.textContent));
const frames = (page) => page.$$eval('[data-widget]', (all) => all.map((frame) => frame.getAttribute('data-widget')));
const titles = (page) => page.$$eval('[data-widget] h2', (all) => all.map((title) => title.textContent));

async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.waitForTimeout(100);
  await page.mouse.up();
  await page.waitForTimeout(400);
}
const middle = async (locator) => {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('pages are made, named, ordered and removed by mouse, a widget is dropped on a tab, versions come back', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC012');
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  const start = await frames(page);

  // A new page is named where it stands.
  await page.getByRole('button', { name: '新建一页' }).click();
  await page.getByLabel('页名').fill('投标');
  await page.keyboard.press('Enter');
  assert.deepEqual(await tabs(page), ['首页', '投标']);
  assert.deepEqual(await frames(page), []);
  await page.getByRole('button', { name: '首页', exact: true }).click();
  assert.deepEqual(await frames(page), start);

  // Dragged by its head onto the tab, the widget goes to that page; the toast takes it back.
  const [first] = await titles(page);
  const head = page.locator('[data-widget] .home-head h2').first();
  const target = page.getByRole('button', { name: '投标', exact: true });
  await drag(page, await middle(head), await middle(target));
  assert.ok(!(await titles(page)).includes(first), `“${first}” left the page`);
  await page.locator('.yz-toasts').getByRole('button', { name: '撤销' }).click();
  await page.waitForTimeout(300);
  assert.deepEqual(await frames(page), start, 'undo of the toast brings it back where it was');
  await drag(page, await middle(head), await middle(target));
  await target.click();
  assert.deepEqual(await titles(page), [first]);

  // From the gallery by three clicks and by dragging; by the menu to another page.
  await page.getByRole('button', { name: '添加部件' }).first().click();
  await page.getByLabel('按名称或拼音查找').fill('bq');
  await page.getByRole('button', { name: '添加“便签”' }).click();
  await page.waitForTimeout(500);
  assert.deepEqual((await titles(page)).sort(), [first, '便签'].sort());
  await page.getByLabel('按名称或拼音查找').fill('gonggao');
  const entry = page.locator('.home-gallery-entry').first();
  const box = await page.locator('.home-grid').boundingBox();
  await entry.dragTo(page.locator('.home-grid'), { sourcePosition: { x: 60, y: 24 }, targetPosition: { x: box.width / 2, y: 20 } });
  await page.waitForTimeout(500);
  assert.ok((await titles(page)).includes('公告'), 'dropped from the gallery');
  await page.locator('.home-panel').getByRole('button', { name: '关闭' }).click();
  // The grid takes the room of the panel; a menu that is open then closes.
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: '“便签”的操作' }).click();
  await page.getByRole('menuitem', { name: '移到其他页…' }).click();
  await page.getByRole('group', { name: '“便签”移到哪一页' }).getByRole('button', { name: '首页' }).click();
  await page.waitForTimeout(300);
  assert.deepEqual((await titles(page)).sort(), [first, '公告'].sort());
  assert.deepEqual(await seriousFindings(page), [], 'edit mode with tabs');

  // Tabs change places by dragging; a removed page comes back whole.
  await drag(page, await middle(target), { x: (await middle(page.getByRole('button', { name: '首页', exact: true }))).x - 40, y: (await middle(target)).y });
  assert.deepEqual(await tabs(page), ['投标', '首页']);
  await page.getByRole('button', { name: '页“投标”的操作' }).click();
  await page.getByRole('menuitem', { name: '删除此页' }).click();
  await page.waitForTimeout(300);
  assert.deepEqual(await tabs(page), ['首页']);
  await page.locator('.yz-toast', { hasText: '已删除页' }).getByRole('button', { name: '撤销' }).click();
  await page.waitForTimeout(300);
  assert.deepEqual((await tabs(page)).sort(), ['投标', '首页'].sort());
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.waitForTimeout(1500);

  // The address holds the page; without one the device opens the page it saw last.
  await page.getByRole('link', { name: '投标', exact: true }).click();
  await page.locator('.home-tab[aria-current]', { hasText: '投标' }).waitFor();
  assert.match(page.url(), /\?page=/);
  await page.waitForTimeout(400);
  const there = (await titles(page)).sort();
  await page.goto(new URL('/', page.url()).href);
  await page.locator('[data-widget]').first().waitFor();
  assert.deepEqual((await titles(page)).sort(), there);

  // The next edit goes wrong; the version before it comes back, and that too can be undone.
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('button', { name: '页“投标”的操作' }).click();
  await page.getByRole('menuitem', { name: '删除此页' }).click();
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('button', { name: '历史版本' }).click();
  const restore = page.getByRole('button', { name: '恢复到这里' });
  await restore.first().waitFor();
  assert.equal(await restore.count(), 2, 'one version for each end of editing');
  await restore.nth(1).click();
  await page.locator('.yz-toast', { hasText: '已恢复到所选的版本' }).waitFor();
  assert.deepEqual((await tabs(page)).sort(), ['投标', '首页'].sort());
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.waitForTimeout(1200);
  await page.reload();
  await page.locator('.home-tab').first().waitFor();
  assert.deepEqual((await tabs(page)).sort(), ['投标', '首页'].sort(), 'the version is what is stored');
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
const said = (page) => page.$eval('[data-announcement]', (region) => region.textContent);

test('by keyboard alone: edit, add, move, resize, rename a page, move it, remove, undo, finish', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC053');
  await page.locator('[data-widget]').first().waitFor();
  const key = (...keys) => keys.reduce((before, name) => before.then(() => page.keyboard.press(name)), Promise.resolve());
  await tabTo(page, '编辑');
  await key('Enter');
  assert.equal(await said(page), '已进入编辑，更改会自动保存');

  // Add from the gallery by its search.
  await tabTo(page, '添加部件');
  await key('Enter');
  await page.getByRole('dialog', { name: '添加部件' }).waitFor();
  await tabTo(page, '');
  await page.keyboard.type('bianqian');
  await page.waitForTimeout(300);
  await tabTo(page, '添加“便签”');
  await key('Enter');
  assert.equal(await said(page), '已添加“便签”');
  await key('Escape');

  // Lift, move, make larger, drop.
  await tabTo(page, /^移动“/);
  const before = await frames(page);
  await key('Enter');
  assert.match(await said(page), /^已拿起/);
  await key('ArrowDown', 'Shift+ArrowDown');
  assert.match(await said(page), /第 \d+ 行，第 \d+ 列/);
  await key('Enter');
  assert.match(await said(page), /^已放下/);
  await page.waitForTimeout(300);
  assert.notDeepEqual(await frames(page), before, 'the order of Tab follows the new places');
  await key('Control+z');
  assert.equal(await said(page), '已撤销');
  await page.waitForTimeout(300);
  assert.deepEqual(await frames(page), before);

  // A page: made, named, moved, removed.
  for (let n = 0; n < 200; n += 1) {
    await key('Shift+Tab');
    if ((await page.evaluate(() => globalThis.document.activeElement?.textContent?.trim())) === '新建一页') break;
  }
  await key('Enter');
  await page.keyboard.type('我的图');
  await key('Enter');
  assert.deepEqual(await tabs(page), ['首页', '我的图']);
  for (let n = 0; n < 200; n += 1) {
    if ((await page.evaluate(() => globalThis.document.activeElement?.textContent?.trim())) === '我的图') break;
    await key(n === 0 ? 'Tab' : 'Shift+Tab');
  }
  await key('Shift+ArrowLeft');
  assert.deepEqual(await tabs(page), ['我的图', '首页']);
  assert.equal(await said(page), '此页现在是第 1 页，共 2 页');
  await tabTo(page, '页“我的图”的操作');
  await key('Enter', 'End', 'Enter');
  assert.deepEqual(await tabs(page), ['首页']);
  await tabTo(page, '完成');
  await key('Enter');
  assert.equal(await said(page), '编辑完成');
  assert.deepEqual(faults, []);
});
