import type { ApolloClient } from '@apollo/client';
import { takeCard } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import { randomKey } from '../../../lib/submitKeys';
import { createHomeApi, fetchStoredHome } from '../model/homeApi';

const newId = (kind: 'page' | 'widget'): string => `${kind === 'page' ? 'p' : 'w'}-${randomKey()}`;

/** How often another device may save in between before it is given up. */
const mostTries = 3;

/**
 * Takes a colleague's card into one's stored home, which is kept among the versions before and after.
 * @returns the page to show, or why nothing was saved
 */
export async function keepCard(client: ApolloClient, card: HomeLayout, how: 'add' | 'replace'): Promise<{ pageId: string } | 'full' | 'failed'> {
  const api = createHomeApi(client);
  try {
    let home = await fetchStoredHome(client);
    for (let tries = 0; home && tries < mostTries; tries += 1) {
      // What was there before is a version of its own, whatever became of the last edit.
      const before = how === 'replace' ? await api.save({ expectedRevision: home.revision, layout: home.layout, isFinished: true }) : { kind: 'saved' as const, home };
      if (before.kind === 'saved') {
        const layout = takeCard(home.layout, card, how, newId);
        if (!layout) return 'full';
        const answer = await api.save({ expectedRevision: before.home.revision, layout, isFinished: true });
        const shown = how === 'replace' ? layout.pages[0] : layout.pages[home.layout.pages.length];
        if (answer.kind === 'saved' && shown) return { pageId: shown.id };
        if (answer.kind !== 'stale') return 'failed';
        home = answer.home;
      } else if (before.kind === 'stale') home = before.home;
      else return 'failed';
    }
  } catch {
    return 'failed';
  }
  return 'failed';
}
