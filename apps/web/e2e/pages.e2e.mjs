// Every page of the route table, wide and narrow, light and dark: nothing for axe, nothing too wide, no error, one heading.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { transform } from 'esbuild';
import { address, becomes, openBrowser, root, seriousFindings, signIn, still, until } from './support.mjs';

// The table itself, so that a new page cannot be forgotten.
const source = await transform(await readFile(path.join(root, 'apps/web/src/app/routes.tsx'), 'utf8'), { loader: 'tsx', format: 'esm' });
const { routes } = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);

const owner = 'XC011';
/** Who sees more than the owner of the database does there. */
const others = { '/approvals': 'XC036', '/approvals/:id': 'XC036', '/approvals/:id/print': 'XC036', '/people': 'XC046', '/departments': 'XC046' };
const unknown = '00000000-0000-4000-8000-000000000000';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Nothing is being read any more. */
async function settled(page) {
  await page.locator('h1').first().waitFor();
  await still(page);
}

const ids = new Map();
/** The address of a row, with the id of the first record its list shows. */
async function addressOf(route, page) {
  if (!route.path.includes(':id')) return route.path;
  if (!ids.has(route.parent)) {
    await page.goto(address + route.parent);
    await settled(page);
    const hrefs = await page.$$eval('main a[href]', (links) => links.map((a) => a.getAttribute('href')));
    ids.set(route.parent, hrefs.map((href) => new RegExp(`^${route.parent}/([0-9a-f-]{36})`).exec(href)?.[1]).find(Boolean) ?? unknown);
  }
  return route.path.replace(':id', ids.get(route.parent));
}

/** Rows after the first are built alike. */
const exclude = ['tbody tr:nth-child(n+5)', '.yz-cards > li:nth-child(n+5)', '.yz-people-cards > li:nth-child(n+5)'];

/** What is wrong with the page that is shown, in the mode it is shown in. */
async function faultsOf(page, colours = false) {
  const seen = await page.evaluate(() => ({
    headings: globalThis.document.querySelectorAll('h1').length,
    title: globalThis.document.title,
    wide: globalThis.document.documentElement.scrollWidth - globalThis.innerWidth,
    codes: /\{\{|\b[a-z]+\.[a-z]+[A-Z]\w*\b|undefined|\[object/.exec(globalThis.document.querySelector('#root').innerText)?.[0] ?? null,
  }));
  return [
    ...(seen.headings === 1 ? [] : [`${seen.headings} h1`]),
    ...(/^.+ · 营造$/.test(seen.title) ? [] : [`title "${seen.title}"`]),
    ...(seen.wide <= 0 ? [] : [`${seen.wide} px too wide`]),
    ...(seen.codes === null ? [] : [`text "${seen.codes}"`]),
    ...(await seriousFindings(page, { exclude, colours })),
  ];
}

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
