// The route table of the page, and what is wrong with a page of it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { address, root, seriousFindings, still } from './support.mjs';

// The table itself, so that a new page cannot be forgotten.
const source = await transform(await readFile(path.join(root, 'apps/web/src/app/routes.tsx'), 'utf8'), { loader: 'tsx', format: 'esm' });
export const { routes } = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);

export const owner = 'XC011';
/** Who sees more than the owner of the database does there. */
export const others = { '/approvals': 'XC036', '/approvals/:id': 'XC036', '/approvals/:id/print': 'XC036', '/people': 'XC046', '/departments': 'XC046' };
export const unknown = '00000000-0000-4000-8000-000000000000';

/** Nothing is being read any more. */
export async function settled(page) {
  await page.locator('h1').first().waitFor();
  await still(page);
}

export const ids = new Map();
/** The address of a row, with the id of the first record its list shows. */
export async function addressOf(route, page, isThere = settled) {
  if (!route.path.includes(':id')) return route.path;
  if (!ids.has(route.parent)) {
    await page.goto(address + route.parent);
    await isThere(page);
    const hrefs = await page.$$eval('main a[href]', (links) => links.map((a) => a.getAttribute('href')));
    ids.set(route.parent, hrefs.map((href) => new RegExp(`^${route.parent}/([0-9a-f-]{36})`).exec(href)?.[1]).find(Boolean) ?? unknown);
  }
  return route.path.replace(':id', ids.get(route.parent));
}

/** Rows after the first are built alike. */
const exclude = ['tbody tr:nth-child(n+5)', '.yz-cards > li:nth-child(n+5)', '.yz-people-cards > li:nth-child(n+5)'];

/** What is wrong with the page that is shown, in the mode it is shown in. */
export async function faultsOf(page, colours = false) {
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
