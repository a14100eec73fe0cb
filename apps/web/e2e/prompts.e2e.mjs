// Work prompts arrive on open pages by themselves: within three seconds, and, after a network that was gone, all of them once.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, test } from 'node:test';
import { address, openBrowser, password, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** What the page shows in its notices, as it came: each once. */
const watchNotices = (page) =>
  page.evaluate(() => {
    globalThis.notices = [];
    new globalThis.MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node.classList?.contains('yz-toast')) globalThis.notices.push(node.querySelector('.yz-toast-text').textContent);
    }).observe(globalThis.document.querySelector('.yz-toasts'), { childList: true });
  });
/** A network between a browser and the product that can be cut off or, worse, fall silent. */
async function startNetwork() {
  const target = new URL(address);
  const sockets = new Set();
  let state = 'open';
  const server = net.createServer((near) => {
    if (state === 'cut') return near.destroy();
    const far = net.connect(Number(target.port), target.hostname);
    for (const [from, to] of [[near, far], [far, near]]) {
      sockets.add(from);
      from.on('data', (data) => state === 'open' && to.write(data));
      from.on('error', () => to.destroy());
      from.on('close', () => (sockets.delete(from), to.destroy()));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** Connections break and none can be made. */
    cut: () => {
      state = 'cut';
      sockets.forEach((s) => s.destroy());
    },
    /** Connections stay and nothing comes through. */
    silence: () => (state = 'silent'),
    mend: () => {
      if (state === 'silent') sockets.forEach((s) => s.destroy());
      state = 'open';
    },
    close: () => {
      sockets.forEach((s) => s.destroy());
      server.close();
    },
  };
}

const connected = (page) => page.getByText('已连接，新提示即时到达').waitFor({ timeout: 40_000 });
const lost = (page) => page.getByText('连接已断开，恢复后自动补齐').waitFor({ timeout: 25_000 });

/** Signs in at another address of the same product. */
async function signInAt(page, at, login) {
  await page.goto(`${at}/sign-in`);
  await page.getByLabel(/工号或邮箱/).fill(login);
  await page.getByLabel(/^密码/).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

test('a prompt arrives on an open page, and after the network was gone nothing is missed and nothing comes twice', async (t) => {
  const network = await startNetwork();
  t.after(() => network.close());
  const { page, context } = await browser.device();
  await signInAt(page, network.address, 'XC054');
  const name = await page.locator('.yz-user-name').innerText();
  await page.goto(`${network.address}/projects`);
  const link = page.locator('table a[href^="/projects/"]').first();
  await link.waitFor();
  const project = await link.getAttribute('href');

  const director = await browser.device();
  await signIn(director.page, 'XC001');
  await director.page.goto(`${address}${project}`);
  await director.page.getByLabel('做了什么').waitFor();

  await page.goto(`${network.address}/messages?kinds=MENTIONED`);
  await connected(page);
  await watchNotices(page);
  const bell = page.locator('.yz-bell > button');
  const unread = async () => Number(/\d+/.exec(await bell.getAttribute('aria-label'))?.[0] ?? 0);
  const rises = (n) => page.waitForFunction((wanted) => Number(/\d+/.exec(globalThis.document.querySelector('.yz-bell > button').getAttribute('aria-label'))?.[0] ?? 0) === wanted, n, { timeout: 5000 });
  const rows = page.locator('.prompt[data-kind=MENTIONED]');
  const start = await unread();

  // On the open page, without a reload, within three seconds of the director's page being told that it is noted.
  await mention(director.page, `@${name} 请看第 1 条`);
  await rows.first().waitFor({ timeout: 3000 });
  await rises(start + 1);

  // The network breaks; five more happen; it is mended.
  await context.setOffline(true);
  network.cut();
  await lost(page);
  for (const n of [2, 3, 4, 5, 6]) await mention(director.page, `@${name} 请看第 ${n} 条`);
  // A minute without a network, in which nothing happens.
  await page.waitForTimeout(60_000);
  assert.equal(await unread(), start + 1, 'nothing can arrive without a network');
  network.mend();
  await context.setOffline(false);
  await connected(page);
  await rises(start + 6);

  // It falls silent, which no connection notices by itself; two more; it is mended.
  network.silence();
  for (const n of [7, 8]) await mention(director.page, `@${name} 请看第 ${n} 条`);
  await lost(page);
  network.mend();
  await connected(page);
  await rises(start + 8);

  // Each once: in the list, in the notices, and after a reload.
  const count = async () => {
    for (const head of await page.locator('.prompt-run-head[aria-expanded=false]').all()) await head.click();
    return rows.count();
  };
  assert.equal(await count(), 8);
  const told = await page.evaluate(() => globalThis.notices);
  assert.equal(told.length, 3, `one notice for the first, one for the five, one for the two: ${told.join(' | ')}`);
  assert.match(told[1], /^5 条新提示/);
  assert.match(told[2], /^2 条新提示/);
  await page.reload();
  await page.locator('.prompt-list').first().waitFor();
  assert.equal(await count(), 8);
  assert.deepEqual(director.faults, []);
});

test('to-dos leave when done, by keyboard and on a phone; sessions that end take their page along', async () => {
  const { page, context } = await browser.device({ viewport: { width: 390, height: 844 } });
  await signIn(page, 'XC054');
  await page.getByRole('button', { name: /^消息/ }).click();
  await page.getByRole('dialog', { name: '最新提示' }).waitFor();
  const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
  assert.ok(width <= 390, `nothing stands out to the side: ${width}`);
  assert.deepEqual(await seriousFindings(page), []);
  await page.keyboard.press('Escape');
  await page.goto(`${address}/messages?tab=settings`);
  await page.getByRole('radiogroup').first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  await page.goto(`${address}/messages`);
  await page.getByText('已连接，新提示即时到达').waitFor();
  // Signing out on one page of the session ends the socket of the other, which goes to sign-in by itself.
  const other = await context.newPage();
  await other.goto(`${address}/account`);
  await other.getByRole('button', { name: /账号菜单/ }).click();
  await other.getByRole('menuitem', { name: '退出登录' }).click();
  await page.waitForURL(/\/sign-in/, { timeout: 10_000 });
});

test('an open home follows what a colleague writes: no reload, and nobody asks in turns', async () => {
  const director = await browser.device();
  await signIn(director.page, 'XC001');
  await director.page.goto(`${address}/projects`);
  const link = director.page.locator('table a[href^="/projects/"]').last();
  await link.waitFor();
  const name = (await link.innerText()).trim();

  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(address);
  const changes = page.getByRole('region', { name: '最近更新' });
  await changes.getByRole('link').first().waitFor();
  await still(page);
  assert.equal(await changes.getByText(name).count(), 0, 'nothing happened to this project lately');
  const asked = [];
  page.on('request', (request) => request.method() === 'POST' && asked.push(request.postDataJSON()?.operationName));
  // Nothing, also a while later.
  await page.waitForTimeout(3000);
  const ofHome = () => asked.filter((operation) => operation === 'HomePage' || /Widget$/.test(operation));
  assert.deepEqual(ofHome(), [], 'an open page does not ask by itself');

  await director.page.goto(`${address}${await link.getAttribute('href')}/edit`);
  await director.page.getByRole('textbox', { name: '备注', exact: true }).fill('现场看过，地块平整');
  await director.page.getByRole('button', { name: '保存', exact: true }).first().click();
  await director.page.getByText('现场看过，地块平整').first().waitFor();
  await changes.getByText(name).first().waitFor({ timeout: 10_000 });
  assert.deepEqual(ofHome(), ['HomePage'], 'the whole home is read again in one request');
  assert.deepEqual([...faults, ...director.faults], []);
});

/** Adds an entry to the work log of the open project page, and waits until it is noted. */
async function mention(page, text) {
  await page.getByLabel('做了什么').fill(text);
  await page.getByRole('button', { name: '记入', exact: true }).click();
  await page.getByText(text, { exact: true }).last().waitFor();
  await page.waitForFunction(() => globalThis.document.querySelector('.pj-inline-form textarea').value === '');
}
