import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

import type { AppRoute } from './routes';

type PageModule = { default: ComponentType };

const modules = import.meta.glob<PageModule>('../features/*/pages/*Page.tsx');

/** Page modules by their name in the route table, each loaded when it is first shown. */
const pages: ReadonlyMap<string, LazyExoticComponent<ComponentType>> = new Map(
  Object.entries(modules).map(([file, load]) => [file.replace(/^\.\.\/features\/(.+)\/pages\/(.+)\.tsx$/, '$1/$2'), lazy(load)]),
);

/** The page of a row; undefined where it is not built in this version. */
export const pageOf = (route: AppRoute): LazyExoticComponent<ComponentType> | undefined => pages.get(route.page);

export const isBuilt = (route: AppRoute): boolean => pages.has(route.page);
