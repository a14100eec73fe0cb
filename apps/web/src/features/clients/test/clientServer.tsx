import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { configure } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, execute, type ExecutionResult } from 'graphql';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import ClientEditPage from '../pages/ClientEditPage';
import ClientListPage from '../pages/ClientListPage';
import ClientNewPage from '../pages/ClientNewPage';
import ClientPage from '../pages/ClientPage';

// A busy machine needs longer than a second for a page, and asking of every element whether it is hidden takes most of the time.
configure({ asyncUtilTimeout: 8000, defaultHidden: true });

const schema = buildSchema(readFileSync(path.join(__dirname, '../../../../../../packages/schema/schema.graphql'), 'utf8'));
const everything = ['client.read', 'client.create', 'client.update', 'client.delete', 'client.restore', 'project.create'];

/** A person with these cells of the permission matrix. */
export const personWith = (...capabilities: string[]): ViewerInfo => ({ id: 'e1', number: 'T001', name: '库管', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(capabilities), mustChangePassword: false });
export const keeperOfAll = personWith(...everything);

/** A client with the least it needs. */
export const clientRow = (id: string, name: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id, name, clientType: 'DEV_PRIVATE', productLines: [], developedProjects: [], landAcquisitions: [], partnerDesignFirms: [], customFields: [], aliases: [], children: [], deals: [], timeline: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }, figures: { clients: 1, projects: 0, open: 0, won: 0, statuses: [], quotedFen: '0', contractedFen: '0' }, contacts: [], projectCount: 0, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-11-01T08:00:00.000Z', version: 1, viewerCanUpdate: true, viewerCanDelete: true, viewerCanRestore: false, ...more,
});
export const contactRow = (id: string, name: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({ id, name, isCurrent: true, employments: [], ...more });

type Root = Record<string, unknown>;

/** The pages of this feature over the real schema and a few facts; a root field that throws is a refusal, `broken` a lost network. */
export function openClients(at: string, root: Root, viewer: ViewerInfo = keeperOfAll) {
  const { client } = testServer({});
  const asked: { readonly name: string; readonly variables: Record<string, unknown> }[] = [];
  const network = { broken: false };
  client.setLink(
    new ApolloLink(
      (operation) =>
        new Observable((observer) => {
          asked.push({ name: operation.operationName ?? '', variables: operation.variables });
          const answer = network.broken ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(execute({ schema, document: operation.query, variableValues: operation.variables, rootValue: root }));
          answer.then(
            (value: ExecutionResult) => {
              observer.next(value as ApolloLink.Result);
              observer.complete();
            },
            (error: unknown) => observer.error(error),
          );
        }),
    ),
  );
  const page = show(
    <ApolloProvider client={client}>
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/clients" element={<ClientListPage />} />
          <Route path="/clients/new" element={<ClientNewPage />} />
          <Route path="/clients/:id" element={<ClientPage />} />
          <Route path="/clients/:id/edit" element={<ClientEditPage />} />
        </Routes>
        <ToastHost />
      </ViewerContext>
    </ApolloProvider>,
    at,
  );
  return { ...page, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), asked, network };
}
