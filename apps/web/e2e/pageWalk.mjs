// Pages of the route table at one size, light and dark: nothing for axe, nothing too wide, no error, one heading.
import { addressOf, faultsOf, others, owner, routes, settled } from './routeTable.mjs';
import { address, signIn } from './support.mjs';

/** Of the menu, and of what is opened from there: each half has a journey's time of its own. */
export const ofMenu = (route) => Boolean(route.nav);
export const behindMenu = (route) => !route.nav;

/**
 * @param among whether a route is walked
 * @returns what is wrong, each with its page and width
 */
export async function walkPages(browser, width, height, among) {
  const wrong = [];
  const walked = routes.filter(among);
  const logins = [...new Set(walked.map((route) => others[route.path] ?? owner))];
  for (const login of logins) {
    const { page, faults } = await browser.device({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
    const report = (where, list) => wrong.push(...list.map((fault) => `${where} ${width}: ${fault}`));
    if (login === owner && walked.some((r) => r.path === '/sign-in')) {
      await page.goto(`${address}/sign-in`);
      await settled(page);
      report('/sign-in', await faultsOf(page));
    }
    await signIn(page, login);
    for (const route of walked.filter((r) => r.path !== '/sign-in' && (others[r.path] ?? owner) === login)) {
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
