import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

import { routeAt, type AppRoute } from './routes';

type PageModule = { default: ComponentType };

const modules = import.meta.glob<PageModule>('../features/*/pages/*Page.tsx');

const loaders = new Map(Object.entries(modules).map(([file, load]) => [file.replace(/^\.\.\/features\/(.+)\/pages\/(.+)\.tsx$/, '$1/$2'), load]));

/** Page modules by their name in the route table, each loaded when it is first shown. */
const pages: ReadonlyMap<string, LazyExoticComponent<ComponentType>> = new Map([...loaders].map(([page, load]) => [page, lazy(load)]));

/** The page of a row; undefined where it is not built in this version. */
export const pageOf = (route: AppRoute): LazyExoticComponent<ComponentType> | undefined => pages.get(route.page);

export const isBuilt = (route: AppRoute): boolean => pages.has(route.page);

/** Fetches the code of the page at an address while the session is still asked for; what fails is asked for again when it is shown. */
export function preloadPage(pathname: string): void {
  const route = routeAt(pathname);
  if (route) loaders.get(route.page)?.().catch(() => undefined);
}
