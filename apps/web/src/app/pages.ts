import type { ComponentType } from 'react';

import { onDemand, type OnDemand } from '../lib/onDemand';
import { routeAt, type AppRoute } from './routes';

type PageModule = { default: ComponentType };

const modules = import.meta.glob<PageModule>('../features/*/pages/*Page.tsx');

/** Page modules by their name in the route table, each loaded when it is first shown. */
const pages: ReadonlyMap<string, OnDemand<ComponentType>> = new Map(
  Object.entries(modules).map(([file, load]) => [file.replace(/^\.\.\/features\/(.+)\/pages\/(.+)\.tsx$/, '$1/$2'), onDemand(load)]),
);

/** The page of a row; undefined where it is not built in this version. */
export const pageOf = (route: AppRoute): ComponentType | undefined => pages.get(route.page);

export const isBuilt = (route: AppRoute): boolean => pages.has(route.page);

/** Fetches the code of the page at an address that will be shown soon; what fails is asked for again when it is. */
export function preloadPage(pathname: string): void {
  const route = routeAt(pathname);
  if (route) pages.get(route.page)?.preload().catch(() => undefined);
}
