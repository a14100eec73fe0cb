// npm run guide [-- name ...]: the pictures of the user guide, taken from the built product with the demo firm; or only these, e.g. board home.
// "pages" is every page of the route table, "charts" every kind of chart; each with the document that shows them.
// "pages /files /touches" takes only these anew, and leaves the others in the document as they are.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from './lib/browser.mjs';
import { keepCharts } from './lib/chartPictures.mjs';
import { root } from './lib/files.mjs';
import { buildChanged, checkNode, install } from './lib/prepare.mjs';
import { startProduct } from './lib/product.mjs';

const wide = { width: 1440, height: 900 };
const tall = { width: 1440, height: 1300 };
const phone = { width: 390, height: 844 };
/** Picture, who looks, where, and how. */
const pictures = [
  ['sign-in', null, '/sign-in', wide, 'light'],
  ['home', 'XC001', '/', wide, 'light'],
  ['home-dark', 'XC010', '/', wide, 'dark'],
  ['home-phone', 'XC052', '/', phone, 'light'],
  ['home-template', 'XC001', '/home-templates/new', wide, 'light'],
  ['projects', 'XC011', '/projects', wide, 'light'],
  ['project', 'XC011', 'first:/projects', wide, 'light'],
  ['board', 'XC011', '/projects/board', wide, 'light'],
  ['status-gates', 'XC011', '/status-gates', wide, 'light'],
  ['leads', 'XC011', '/leads', wide, 'light'],
  ['lead-new', 'XC054', '/leads/new', phone, 'light'],
  ['development', 'XC010', '/development', wide, 'light'],
  ['development-return', 'XC010', '/development/return', wide, 'light'],
  ['development-costs', 'XC038', '/development-costs', wide, 'light'],
  ['clients', 'XC011', '/clients', wide, 'light'],
  ['parcels', 'XC011', '/parcels', wide, 'light'],
  ['statistics', 'XC001', '/statistics', tall, 'light'],
  ['statistics-heat', 'XC001', '/statistics?by=city_tier&within=product_line&form=heat&measure=gfa', tall, 'light'],
  ['statistics-tiles', 'XC001', '/statistics?by=client_type&within=none&form=tiles&measure=contracted', tall, 'light'],
  ['statistics-as-of', 'XC001', '/statistics?asOf=2025-06-30&form=full', tall, 'dark'],
  ['statistics-phone', 'XC001', '/statistics?by=signed_quarter&within=none&form=area&measure=contracted', { width: 390, height: 1500 }, 'light'],
  ['statistics-forecast', 'XC001', '/statistics?measure=weighted&by=expected_month&within=tracking_stage', tall, 'light'],
  ['statistics-people', 'XC001', '/statistics?tab=people', tall, 'light'],
  ['statistics-documents', 'XC001', '/statistics?tab=documents', tall, 'light'],
  ['statistics-board', 'XC001', 'first:/statistics/boards', tall, 'light'],
  ['statistics-settings', 'XC011', '/statistics/settings', tall, 'light'],
  ['quotes', 'XC011', '/quotes', wide, 'light'],
  ['quote', 'XC011', 'first:/quotes', wide, 'light'],
  ['quote-settings', 'XC011', '/quote-settings', wide, 'light'],
  ['contracts', 'XC010', '/contracts', wide, 'light'],
  ['contract', 'XC010', 'first:/contracts', wide, 'light'],
  ['receivables', 'XC038', '/receivables', wide, 'light'],
  ['design-projects', 'XC060', '/design-projects', wide, 'light'],
  ['design-project', 'XC060', 'first:/design-projects', wide, 'light'],
  ['approvals', 'XC036', '/approvals', wide, 'light'],
  ['approval', 'XC036', 'first:/approvals', wide, 'light'],
  ['approval-phone', 'XC036', 'first:/approvals', phone, 'dark'],
  ['approval-templates', 'XC010', '/approval-templates', wide, 'light'],
  ['people', 'XC046', '/people', wide, 'light'],
  ['imports', 'XC010', '/imports', wide, 'light'],
  ['messages', 'XC010', '/messages', wide, 'light'],
  ['calendar', 'XC010', '/calendar', wide, 'light'],
  ['appearance', 'XC052', '/appearance', wide, 'light'],
];
/** One person of each default home there is. */
const homes = { director: 'XC001', 'market-manager': 'XC010', 'market-database': 'XC011', 'market-staff': 'XC012', designer: 'XC052', 'design-manager': 'XC060', finance: 'XC038', approver: 'XC036', personnel: 'XC042', administrator: 'XC046', everyone: 'XC054' };

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('/'));
/** Of "pages" only these addresses; none are all. */
const onlyPages = process.argv.slice(2).filter((name) => name.startsWith('/'));
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

async function signIn(context, login) {
  const page = await context.newPage();
  if (!login) return page;
  await page.goto(`${product.address}/sign-in`);
  await page.getByLabel(/工号或邮箱/).fill(login);
  await page.getByLabel(/^密码/).fill('Courtyard-2026');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}

async function keep(page, name, options = {}) {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
  // What is out of sight is loaded when it comes into sight.
  const isWaiting = () => [...globalThis.document.querySelectorAll('.home-skeleton, .yz-loading, .yz-splash, [aria-busy="true"]')].some((e) => e.getBoundingClientRect().top < globalThis.innerHeight);
  for (let tries = 0; tries < 60 && (await page.evaluate(isWaiting)); tries += 1) await page.waitForTimeout(500);
  // Drawings run in, and a busy machine takes its time.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: path.join(root, 'docs/guide', name), ...options });
  console.log(`docs/guide/${name}`);
}

/** Who sees most of a page, where it is not the owner of the database. */
const readers = { '/verify/:chainId/:hash': 'XC036', '/receivables': 'XC038', '/development-costs': 'XC038', '/design-projects': 'XC060', '/design-projects/:id': 'XC060', '/home-templates': 'XC001', '/home-templates/new': 'XC001', '/home-templates/:id': 'XC001', '/statistics': 'XC001', '/statistics/boards': 'XC001', '/statistics/boards/:id': 'XC001', '/files': 'XC001', '/touches': 'XC001', '/leads/mine': 'XC054', '/leads/new': 'XC054', '/contracts/:id/edit': 'XC010' };

/** Every page of the route table from top to bottom, wide, and the document of them. JPEG: they are many. */
async function keepEveryPage() {
  process.env.E2E_ADDRESS = product.address;
  process.env.E2E_ROOT = root;
  const { addressOf, others, owner, routes: table } = await import('../apps/web/e2e/routeTable.mjs');
  // A shared card is a widget of somebody's home, and has an address only once they share it.
  const routes = table.filter((route) => !route.path.includes(':code'));
  const kept = new Map();
  const document = path.join(root, 'docs/guide/pages.md');
  if (onlyPages.length === 0) await rm(path.join(root, 'docs/guide/pages'), { recursive: true, force: true });
  else for (const [, title, at, name] of (await readFile(document, 'utf8')).matchAll(/^## (.+) `(.+)`\n\n!\[.*\]\((.+)\)$/gm)) kept.set(at, { name, title });
  await mkdir(path.join(root, 'docs/guide/pages'), { recursive: true });
  const loginOf = (route) => (route.path === '/sign-in' ? null : (readers[route.path] ?? others[route.path] ?? owner));
  const isThere = async (page) => {
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    // A list without rows has no first one to open.
    await page.locator('main tbody a[href], main li a[href]').first().waitFor({ timeout: 5000 }).catch(() => undefined);
  };
  const taken = routes.filter((route) => onlyPages.length === 0 || onlyPages.includes(route.path));
  for (const login of new Set(taken.map(loginOf))) {
    const context = await browser.newContext({ viewport: wide, colorScheme: 'light', locale: 'zh-CN', reducedMotion: 'reduce' });
    const page = await signIn(context, login);
    for (const route of taken.filter((r) => loginOf(r) === login)) {
      let at = await addressOf(route, page, isThere);
      if (route.path.startsWith('/verify/')) {
        await page.goto(product.address + (await addressOf(routes.find((r) => r.path === '/approvals/:id/print'), page, isThere)));
        at = new URL(await page.locator('a[href*="/verify/"]').first().getAttribute('href'), product.address).pathname;
      }
      await page.goto(product.address + at);
      const name = `pages/${route.path === '/' ? 'home' : route.path.slice(1).replace(/[/:]+/g, '-')}.jpg`;
      await page.waitForLoadState('networkidle');
      await page.locator('h1').first().waitFor();
      // The demo firm has none of these yet.
      if (/没有找到/.test(await page.locator('h1').first().innerText()) || (await page.getByText('没有这次发送的图表板').count()) > 0) continue;
      // As tall as what it shows, up to three screens: pages scroll inside themselves.
      const height = await page.evaluate(() => Math.max(0, ...[globalThis.document.documentElement, ...globalThis.document.querySelectorAll('main, main > *')].map((e) => e.scrollHeight)));
      await page.setViewportSize({ width: wide.width, height: Math.min(Math.max(wide.height, height + 80), wide.height * 3) });
      await keep(page, name, { type: 'jpeg', quality: 65 });
      kept.set(route.path, { name, title: (await page.title()).replace(/ · 营造$/, '') });
      await page.setViewportSize(wide);
    }
    await context.close();
  }
  const shown = routes.filter((route) => kept.has(route.path)).map((route) => `## ${kept.get(route.path).title} \`${route.path}\`\n\n![${route.path}](${kept.get(route.path).name})\n`);
  await writeFile(document, `# 全部页面 Every page\n\n每一页一图，按导航次序；由 \`npm run guide -- pages\` 生成。One picture a page, in the order of the navigation; made by \`npm run guide -- pages\`.\n\n${shown.join('\n')}`);
}

checkNode();
await install();
await buildChanged();
const product = await startProduct();
const browser = await launchBrowser();
try {
  await mkdir(path.join(root, 'docs/guide/homes'), { recursive: true });
  for (const [name, login, place, viewport, colorScheme] of pictures.filter(([name]) => isWanted(name))) {
    const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN', reducedMotion: 'reduce' });
    const page = await signIn(context, login);
    if (place.startsWith('first:')) {
      await page.goto(product.address + place.slice(6));
      const list = place.slice(6);
      await page.locator(`main a[href^="${list}/"]:not([href$="/new"]):not([href$="/delegations"]):not([href^="/projects/board"]):not([href^="/projects/calendar"])`).first().click();
    } else await page.goto(product.address + place);
    await keep(page, `${name}.png`);
    await context.close();
  }
  // The whole home of each role, not only its first screen. JPEG: they are many.
  for (const [role, login] of Object.entries(homes).filter(([role]) => isWanted(role))) {
    const context = await browser.newContext({ viewport: wide, colorScheme: 'light', locale: 'zh-CN' });
    const page = await signIn(context, login);
    for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 1500 }, phone: { width: 390, height: 1500 } }))
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await keep(page, `homes/${role}-${size}-${colorScheme}.jpg`, { type: 'jpeg', quality: 70 });
      }
    await context.close();
  }
  if (isWanted('pages')) await keepEveryPage();
  if (isWanted('charts'))
    await keepCharts(product.address, async (isHatched) => {
      const page = await signIn(await browser.newContext({ viewport: wide, colorScheme: 'light', locale: 'zh-CN', reducedMotion: 'reduce' }), 'XC001');
      if (isHatched) {
        await page.goto(`${product.address}/appearance`);
        await page.getByRole('switch', { name: '图案填充' }).click();
        await page.waitForLoadState('networkidle');
      }
      return page;
    });
} finally {
  await browser.close();
  await product.stop();
}
