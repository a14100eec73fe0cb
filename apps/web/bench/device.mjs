// A browser's window as a visitor's device: signed in, with nothing stored, and slowed down where asked.
import { setTimeout as pause } from 'node:timers/promises';
import { observe } from './observe.mjs';

/**
 * @param options.slow times the processor is slowed down
 * @returns the page, its CDP session and what it asked of the API
 */
export async function openDevice(browser, { address, cookie, slow = 1 }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  if (cookie) {
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(observe);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { page, context, cdp, faults, slow, close: () => context.close() };
}

/**
 * Until the page stands: the session is known, the wanted number of widgets is there and none in sight waits for its data, nothing is on its way,
 * and the main thread has come to rest. A page without widgets stands once it has a title.
 */
export async function settle({ page, slow }, widgets = 0) {
  await page.waitForFunction(
    (count) => {
      const { document, innerHeight } = globalThis;
      const all = (selector) => [...document.querySelectorAll(selector)];
      return document.querySelector('main h1') && all('[data-widget]').length === count && all('.home-skeleton, .ant-skeleton').every((one) => one.getBoundingClientRect().top > innerHeight);
    },
    widgets,
    { polling: 100 },
  );
  await page.waitForLoadState('networkidle');
  await page.waitForFunction((ms) => globalThis.bench.isQuiet(ms), 250 + 100 * slow, { polling: 100 });
}

/** Shows every widget once, so that all of them live, and comes back to the top. */
export async function scrollThrough(page) {
  const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((top) => globalThis.scrollTo({ top, behavior: 'instant' }), y);
    await pause(150);
  }
  await page.evaluate(() => globalThis.scrollTo({ top: 0, behavior: 'instant' }));
  await pause(500);
}

/** Milliseconds of processor that the main thread used since the page was navigated to, in all and by what it did. */
export async function mainThread(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { all: ms('TaskDuration'), script: ms('ScriptDuration'), style: ms('RecalcStyleDuration'), layout: ms('LayoutDuration') };
}
