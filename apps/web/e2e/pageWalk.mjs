// Every page of the route table at one size, light and dark: nothing for axe, nothing too wide, no error, one heading.
import { addressOf, faultsOf, others, owner, routes, settled } from './routeTable.mjs';
import { address, signIn } from './support.mjs';

/** @returns what is wrong, each with its page and width */
export async function walkPages(browser, width, height) {
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
