// Every page of the menu on a desk, and what is told to those who may not see a page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ofMenu, walkPages } from './pageWalk.mjs';
import { faultsOf, ids, routes, settled, unknown } from './routeTable.mjs';
import { address, openBrowser, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('every page of the menu is sound, wide, light and dark', async () => {
  assert.deepEqual(await walkPages(browser, 1440, 900, ofMenu), []);
});

test('who may not see a page is told so', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC054');
  for (const route of routes.filter((r) => r.needs)) {
    await page.goto(address + route.path.replace(':id', unknown));
    await settled(page);
    await page.getByText('您没有权限查看此页').waitFor();
    assert.deepEqual(await faultsOf(page), [], route.path);
  }
  assert.deepEqual(faults, []);

  // Records of others look like records that do not exist.
  const stranger = await browser.device();
  await signIn(stranger.page, 'XC046');
  for (const parent of ['/projects', '/clients', '/quotes', '/contracts', '/approvals']) {
    await stranger.page.goto(`${address}${parent}/${ids.get(parent) ?? unknown}`);
    await stranger.page.getByRole('heading', { level: 1, name: /没有找到|您没有权限/ }).waitFor();
    assert.deepEqual(await faultsOf(stranger.page), [], parent);
  }
  assert.deepEqual(stranger.faults, []);
});
