import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { launchBrowser } from '../../../scripts/lib/browser.mjs';

export const address = process.env.E2E_ADDRESS;
export const root = process.env.E2E_ROOT;
export const password = 'Courtyard-2026';

/** What each page has asked for and not received yet. */
const underWay = new WeakMap();

/** Follows what a page asks for, from its last navigation on: of a document that is gone nothing more is heard. */
function follow(page) {
  const asked = new Set();
  underWay.set(page, asked);
  page.on('request', (request) => asked.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => asked.delete(request));
  page.on('framenavigated', (frame) => frame === page.mainFrame() && asked.clear());
}

/** A browser of its own for a test file; every context is another device. */
export async function openBrowser() {
  const browser = await launchBrowser();
  return {
    close: () => browser.close(),
    /** A device with nothing stored. Errors of the page fail the test that looks at `faults`. */
    async device(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', acceptDownloads: true, ...options });
      context.on('page', follow);
      const page = await context.newPage();
      const faults = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && faults.push(message.text()));
      page.setDefaultTimeout(30_000);
      return { page, context, faults };
    },
  };
}

/** Signs in and waits for what comes then: the home, or the change of an initial password. */
export async function signIn(page, login, { at = address, secret = password } = {}) {
  await page.goto(`${at}/sign-in`);
  await page.getByLabel(/工号或邮箱/).fill(login);
  await page.getByLabel(/^密码/).fill(secret);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Applies a look as a colleague would send it, and waits until the server has it. */
export async function wear(page, look) {
  await page.goto(`${address}/appearance`);
  await page.getByLabel('粘贴同事的外观').fill(look);
  await page.getByRole('button', { name: '应用', exact: true }).click();
  await page.getByText('已保存到您的账号').waitFor();
}
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until nothing has moved for 200 ms: what opens or closes half covers what lies below it. */
async function atRest(page) {
  let since = Date.now();
  await until(async () => {
    const moves = await page.evaluate(() => globalThis.document.getAnimations().some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity));
    if (moves) since = Date.now();
    return Date.now() - since >= 200;
  }, 'what moves on the page comes to rest', 30_000);
}

/**
 * Findings of axe (WCAG 2.2 A and AA) that are serious or critical, on a page at rest.
 * @param options.exclude selectors to leave out, e.g. the rows of a list after the first; `colours`: only what light and dark differ in
 */
export async function seriousFindings(page, { exclude = [], colours = false } = {}) {
  await atRest(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    ([without, runOnly]) => globalThis.axe.run({ include: [['html']], exclude: without.map((selector) => [selector]) }, { runOnly, resultTypes: ['violations'] }),
    [exclude, colours ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }],
  );
  return violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(' | ')}`);
}

export const demoFile = (name) => path.join(root, 'apps/api/demo', name);

/** Waits for what comes by itself. @throws the message, or what it says then, when it has not come in time. */
export async function until(check, message, ms = 15_000) {
  const end = Date.now() + ms;
  while (!(await check())) {
    assert.ok(Date.now() < end, typeof message === 'function' ? message() : message);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits until what is read is what is expected, and asserts it. */
export async function becomes(read, expected, message, ms = 15_000) {
  const end = Date.now() + ms;
  let seen = await read();
  while (!isDeepStrictEqual(seen, expected) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 100));
    seen = await read();
  }
  assert.deepEqual(seen, expected, message);
}

/** Waits until a page stands: nothing is being read, fetched or moved, and it looked the same for 300 ms. */
export async function still(page) {
  const asked = underWay.get(page);
  let last = null;
  let since = Date.now();
  await until(async () => {
    const seen = await page.evaluate(() => {
      const { document } = globalThis;
      if (document.readyState !== 'complete' || document.fonts.status !== 'loaded') return null;
      if (document.querySelector('.yz-loading, .yz-splash, [aria-busy="true"]')) return null;
      if (document.getAnimations().some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)) return null;
      return `${document.body.innerHTML} ${globalThis.scrollY} ${globalThis.innerWidth} ${document.documentElement.scrollHeight}`;
    });
    if (seen === null || seen !== last || asked.size > 0) since = Date.now();
    last = seen;
    return Date.now() - since >= 300;
  }, () => `${page.url()} comes to rest`, 30_000);
}

/** The first number of a text, `1,204` among them. */
export const number = (text) => Number(/[\d,]+/.exec(text)[0].replaceAll(',', ''));

/** How many rows the list has that comes next. */
export async function rowCount(page) {
  const count = page.locator('.yz-table-count').first();
  await count.filter({ hasText: /\d/ }).waitFor();
  await still(page);
  return number(await count.textContent());
}
