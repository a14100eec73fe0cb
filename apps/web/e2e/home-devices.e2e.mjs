// One person at two devices, two tabs and without a network: everything is merged by widget, what collides is offered.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { homeStands, keeps, titles } from './homes.mjs';
import { address, openBrowser, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const login = 'XC033';
const open = async (options) => {
  const device = await browser.device(options);
  await signIn(device.page, login);
  await homeStands(device.page);
  return device;
};
const edit = (page) => page.getByRole('button', { name: '编辑', exact: true }).click();
async function rename(page, from, to) {
  // A menu closes when the page scrolls under it, which a far widget makes it do.
  await page.getByRole('button', { name: `“${from}”的操作` }).scrollIntoViewIfNeeded();
  await still(page);
  await page.getByRole('button', { name: `“${from}”的操作` }).click();
  await page.getByRole('menuitem', { name: '设置', exact: true }).click();
  await page.getByLabel('标题').fill(to);
  await page.locator('.home-panel').getByRole('button', { name: '关闭' }).click();
}
/** Renames, and waits until the server has it. */
const renamed = (page, from, to) => keeps(page, () => rename(page, from, to));
const shows = (page, name, message) => until(async () => (await titles(page)).includes(name), message ?? name);

test('two devices at once: different widgets merge silently, the same widget is offered, a third sees both', async () => {
  const [a, b] = [await open(), await open()];
  await edit(a.page);
  await edit(b.page);
  await renamed(a.page, '便签', '甲的便签');
  await renamed(b.page, '公告', '乙的公告');
  await shows(b.page, '甲的便签', 'the second device took over what the first had saved');
  await shows(b.page, '乙的公告');
  await b.page.getByText('已保存', { exact: true }).waitFor();
  await still(b.page);
  assert.equal(await b.page.locator('.home-collision').count(), 0, 'nothing collided, nothing is asked');

  // Now both change one and the same.
  await renamed(a.page, '我的下一步', '甲的下一步');
  await rename(b.page, '我的下一步', '乙的下一步');
  await b.page.locator('.home-collision').waitFor();
  assert.ok((await titles(b.page)).includes('乙的下一步'), 'this device’s version is in force');
  await keeps(b.page, () => b.page.getByRole('button', { name: '使用另一台设备的版本' }).click());
  await shows(b.page, '甲的下一步');

  const third = await open();
  assert.deepEqual(await titles(third.page), await titles(b.page));
  for (const name of ['甲的便签', '乙的公告', '甲的下一步']) assert.ok((await titles(third.page)).includes(name), name);
  assert.deepEqual([...a.faults, ...b.faults, ...third.faults], []);
});

test('two tabs of one browser show the same at once', async () => {
  const { page, context, faults } = await open();
  const other = await context.newPage();
  await other.goto(address);
  await homeStands(other);
  await edit(page);
  await rename(page, '我的项目', '手上的项目');
  await other.getByRole('region', { name: '手上的项目' }).waitFor({ timeout: 15_000 });
  assert.deepEqual(faults, []);
});

test('what was done without a network survives a reload and is saved when it is back', async () => {
  const { page, context } = await open();
  await edit(page);
  await context.setOffline(true);
  await rename(page, '最近更新', '离线改的');
  await page.getByText('未能保存，更改已留在本机').waitFor();
  // Reloaded with the page itself cached nowhere: back online, before the retry came.
  await context.setOffline(false);
  await page.reload();
  await page.getByRole('region', { name: '离线改的' }).waitFor();
  // Sent before the reload or after it; another device has it as soon as the server does.
  const other = await open();
  await until(async () => {
    if ((await titles(other.page)).includes('离线改的')) return true;
    await other.page.reload();
    await homeStands(other.page);
    return false;
  }, 'saved when the network is back', 30_000);
});
