import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { defaultLayout, outlineOf, parseLayout } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, execute } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { MemoryRouter } from 'react-router-dom';

import { statisticsPolicy } from '../../../lib/statisticsCache';
import { ViewerContext } from '../../../lib/viewer';
import type { ViewerInfo } from '../../../lib/viewer';
import { SearchSourceContext } from '../../../ui/searchSource';
import type { SearchSource } from '../../../ui/searchSource';
import { ToastHost } from '../../../ui/toast';
import HomePage from '../pages/HomePage';

// Roles are looked up in a whole page again and again: without asking the style of every element for it.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });

const schema = buildSchema(
  readFileSync(path.join(__dirname, '../../../../../../packages/schema/schema.graphql'), 'utf8'),
);

export const viewer: ViewerInfo = {
  id: 'e1',
  number: '0001',
  name: '林知远',
  title: null,
  departmentName: null,
  email: null,
  phone: null,
  roles: ['LEAD_DESIGNER'],
  capabilities: new Set(['statistics.read']),
  mustChangePassword: false,
};

export const home = (...widgets: object[]): HomeLayout =>
  parseLayout({ version: 1, pages: [{ id: 'home', name: '', widgets }] }).layout;
export const note = (id: string, x: number, title?: string) => ({
  id,
  kind: 'note',
  settings: { text: `文字 ${id}` },
  lg: { x, y: 0, w: 4, h: 3 },
  ...(title ? { title } : {}),
});

/** Figures that count so many projects and nothing else. */
/** Figures of every sort, as a server answers whatever sorts are asked for. */
export const figures = (count: number, other: object = {}) => ({
  count, clients: 0, landAreaM2: '0', gfaM2: '0', quotes: 0, quotedFen: '0', weightedFen: '0', wonCount: 0, decidedCount: 0, wonFen: '0', decidedFen: '0',
  contracts: 0, contractedFen: '0', backlogFen: '0', invoicedFen: '0', receivedFen: '0', pricedFen: '0', pricedGfaM2: '0', ...other,
});

/** The real schema over a few facts: what a field is not told answers null or fails, as the real server would. */
export function fakeServer(layout: HomeLayout, facts: Record<string, unknown> = {}) {
  const server = { revision: 1, layout, isDefault: false };
  const operations: string[] = [];
  const versions: object[] = [];
  const kept = new Map<number, HomeLayout>();
  const root: Record<string, unknown> = {
    myHome: () => ({ ...server }),
    waitingForMe: [],
    developmentCosts: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    receivables: { nodes: [], totalCount: 0, sums: { count: 0, openFen: '0' }, pageInfo: { hasNextPage: false, endCursor: null } },
    myNextSteps: [],
    recentChanges: [],
    announcements: [],
    anniversaries: [],
    cadenceTasks: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    designProjects: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    leadReports: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    projects: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    approvalChains: { nodes: [] },
    quotes: { nodes: [], totalCount: 0 },
    contracts: { nodes: [], totalCount: 0 },
    statistics: ({ requests }: { requests: { dimension: string }[] }) =>
      requests.map(({ dimension }) => ({
        dimension,
        segments: [],
        isPartial: false,
        total: figures(42, { landAreaM2: '1.00', gfaM2: '1.00', quotedFen: '1', contractedFen: '1' }),
      })),
    crossTables: ({ requests }: { requests: object[] }) =>
      requests.map(() => ({ rows: [], columns: [], cells: [], isPartial: false, total: figures(0) })),
    saveHome: ({ input }: { input: { expectedRevision: number; layout: HomeLayout; isFinished?: boolean } }) => {
      if (input.expectedRevision !== server.revision)
        return { errors: [{ code: 'STALE_VERSION', path: [], message: 'stale' }], home: { ...server } };
      Object.assign(server, { layout: input.layout, revision: server.revision + 1 });
      if (input.isFinished) {
        kept.set(server.revision, input.layout);
        versions.push({ revision: server.revision, savedAt: '2026-11-26T08:00:00.000Z', outline: outlineOf(input.layout) });
      }
      return { errors: [], home: { ...server } };
    },
    homeVersions: () => [...versions].reverse(),
    restoreHomeVersion: ({ input }: { input: { revision: number } }) => {
      const layout = kept.get(input.revision) ?? server.layout;
      Object.assign(server, { layout, revision: server.revision + 1, isDefault: false });
      return { errors: [], home: { ...server } };
    },
    shortcutTargets: ({ targets }: { targets: object[] }) => targets.map(() => ({ isOpen: true, title: null, count: 7 })),
    resetHome: () => {
      Object.assign(server, { layout: defaultLayout(viewer.roles), revision: server.revision + 1, isDefault: true });
      return { errors: [], home: { ...server } };
    },
    ...facts,
  };
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        operations.push(operation.operationName ?? '');
        const result = Promise.resolve(
          execute({ schema, document: operation.query, variableValues: operation.variables, rootValue: root }),
        ) as Promise<ExecutionResult>;
        result.then(
          (value) => {
            observer.next(value as ApolloLink.Result);
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
  return { server, operations, client: new ApolloClient({ link, cache: new InMemoryCache({ typePolicies: { Query: { fields: { statistics: statisticsPolicy } } } }) }) };
}

export async function openHome(fake: ReturnType<typeof fakeServer>, person = viewer, at = '/', search: SearchSource | null = null) {
  const view = render(
    <MemoryRouter initialEntries={[at]}>
      <ApolloProvider client={fake.client}>
        <ViewerContext value={person}>
          <SearchSourceContext value={search}>
            <HomePage />
          </SearchSourceContext>
          <ToastHost />
        </ViewerContext>
      </ApolloProvider>
    </MemoryRouter>,
  );
  await waitFor(() => expect(screen.getByRole('button', { name: '编辑' })).toBeEnabled());
  // The frames are drawn after that, in their own time.
  if (fake.server.layout.pages.every(({ widgets }) => widgets.length > 0)) await waitFor(() => expect(frames()).not.toEqual([]));
  return view;
}

export const frame = (name: string) => screen.getByRole('region', { name });
export const frames = () =>
  [...document.querySelectorAll('[data-widget]')].map((element) => element.getAttribute('data-widget'));
export const live = () => document.querySelector('[data-announcement]')?.textContent ?? '';
export const edit = () => userEvent.click(screen.getByRole('button', { name: '编辑' }));
export const handle = (name: string) => screen.getByRole('button', { name: `移动“${name}”` });
export const saved = (fake: ReturnType<typeof fakeServer>, revision: number) =>
  waitFor(() => expect(fake.server.revision).toBeGreaterThanOrEqual(revision), { timeout: 5000 });
export async function choose(name: string, item: string) {
  await userEvent.click(screen.getByRole('button', { name: `“${name}”的操作` }));
  await userEvent.click(screen.getByRole('menuitem', { name: item }));
}

/** An observer to which everything is in sight. */
class SeesAll {
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(): void {
    this.tell([{ isIntersecting: true }]);
  }
  disconnect(): void {}
}

/** What the page measures and a test's document lacks. */
export function measureAs(width: number): void {
  Object.assign(globalThis, { IntersectionObserver: SeesAll });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });
}
