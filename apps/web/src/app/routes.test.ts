import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { translate } from '../lib/messages';
import { localEntries } from './palette/localEntries';
import { messages } from './messages';
import { routeAt, routes, trailOf } from './routes';

const features = path.join(__dirname, '../features');
const pageFiles = readdirSync(features).flatMap((feature) => {
  const folder = path.join(features, feature, 'pages');
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('Page.tsx')).map((file) => `${feature}/${file.slice(0, -4)}`) : [];
});

it('has a row for every page module', () => {
  const known = routes.map((route) => route.page);
  expect(pageFiles.filter((page) => !known.includes(page))).toEqual([]);
});

it('has unique paths, and parents that exist', () => {
  expect(new Set(routes.map((route) => route.path)).size).toBe(routes.length);
  for (const { parent, elsewhere } of routes) for (const above of [parent, elsewhere]) if (above) expect(routes.map((route) => route.path)).toContain(above);
});

it('finds the row of an address, fixed paths before ids', () => {
  expect(routeAt('/projects/new')?.title).toBe('nav.projectNew');
  expect(routeAt('/projects/018f3c')?.page).toBe('projects/ProjectPage');
  expect(routeAt('/projects/018f3c/edit')?.needs).toBe('project.update');
  expect(routeAt('/')?.page).toBe('home/HomePage');
  expect(routeAt('/nowhere')).toBeNull();
  expect(routeAt('/projects/a/b/c')).toBeNull();
});

it('leads from a page up to the menu', () => {
  const trail = (at: string, may: boolean) => trailOf(routeAt(at)!, () => may).map((route) => route.path);
  expect(trail('/clients/7/edit', true)).toEqual(['/clients', '/clients/:id/edit']);
  // Who decides on reports goes back to all of them, who reported to their own.
  expect(trail('/leads/7', true)).toEqual(['/leads', '/leads/:id']);
  expect(trail('/leads/7', false)).toEqual(['/leads/mine', '/leads/:id']);
});

it.each([
  ['xm', '跟踪项目'],
  ['shenpi', '审批'],
  ['项目', '跟踪项目'],
  ['xjkh', '新建客户'],
])('the palette finds %s as %s', (text, title) => {
  const titles = localEntries(text, translate(messages), () => true).flatMap((group) => group.entries.map((entry) => entry.title));
  expect(titles).toContain(title);
});

it('the palette offers nothing a person may not open', () => {
  const groups = localEntries('', translate(messages), (route) => !route.needs);
  expect(groups.flatMap((group) => group.entries.map((entry) => entry.href))).not.toContain('/projects/new');
});
