import { useMemo } from 'react';

import { useMaybeViewer } from '../../lib/viewer';
import { isBuilt } from '../pages';
import { navGroups, routes, type AppRoute, type NavGroup } from '../routes';

export interface NavSection {
  readonly group: NavGroup;
  readonly routes: readonly AppRoute[];
}

/** Whether the viewer may open a page at all. */
export function useOpenRoute(): (route: AppRoute) => boolean {
  const viewer = useMaybeViewer();
  return useMemo(
    () => (route: AppRoute) => isBuilt(route) && (!route.needs || (viewer?.capabilities.has(route.needs) ?? false)),
    [viewer],
  );
}

/** The menu of this viewer. */
export function useNav(): readonly NavSection[] {
  const open = useOpenRoute();
  return useMemo(
    () =>
      navGroups
        .map((group) => ({ group, routes: routes.filter((route) => route.nav?.group === group && open(route)) }))
        .filter((section) => section.routes.length > 0),
    [open],
  );
}
