// Every page of the route table, wide and narrow, light and dark: nothing for axe, nothing too wide, no error, one heading.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, faultsOf, ids, others, owner, routes, settled, unknown } from './routeTable.mjs';
import { address, openBrowser, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

async function walk(width, height) {
  const wrong = [];
  const logins = [...new Set(routes.map((route) => others[route.path] ?? owner))];
  for (const login of logins) {
    const { page, faults } = await browser.device({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
    const report = (where, list) => wrong.push(...list.map((fault) => `${where} ${width}: ${fault}`));
    if (login === owner) {
      await page.goto(`${address}/sign-in`);
      await settled(page);
      report('/sign-in', await faultsOf(page));
    }
    await signIn(page, login);
    for (const route of routes.filter((r) => r.path !== '/sign-in' && (others[r.path] ?? owner) === login)) {
      await page.goto(address + (await addressOf(route, page)));
      await settled(page);
      for (const mode of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme: mode });
        await page.waitForFunction((m) => globalThis.document.documentElement.dataset.mode === m, mode);
        report(`${route.path} ${mode}`, await faultsOf(page, mode === 'dark'));
      }
      await page.emulateMedia({ colorScheme: 'light' });
      report(route.path, faults.splice(0));
    }
    await page.context().close();
  }
  return wrong;
}

test('every page is sound, wide and narrow, light and dark', async () => {
  const [wide, narrow] = await Promise.all([walk(1440, 900), walk(390, 844)]);
  assert.deepEqual([...wide, ...narrow], []);
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
