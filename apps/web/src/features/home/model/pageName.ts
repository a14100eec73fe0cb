import type { HomeLayout, HomePage } from '@yingzao/domain/dashboard';

import type { HomeMessage } from './widgetKind';

const known: Readonly<Record<string, HomeMessage>> = { home: 'page.home', statistics: 'page.statistics' };

/** How a page is called: its own name, else what its id says in the reader's language, else its number. */
export function pageName(
  page: Pick<HomePage, 'id' | 'name'>,
  layout: Pick<HomeLayout, 'pages'> | { readonly pages: readonly Pick<HomePage, 'id'>[] },
  t: (key: HomeMessage, values?: Record<string, number>) => string,
): string {
  if (page.name) return page.name;
  const own = known[page.id];
  return own ? t(own) : t('page.nth', { n: layout.pages.findIndex((other) => other.id === page.id) + 1 });
}

/** Address of one page of the home. */
export const homePageHref = (id: string): string => `/?page=${encodeURIComponent(id)}`;
