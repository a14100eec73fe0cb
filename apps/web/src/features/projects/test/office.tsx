import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, configure, render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import { useEffect, type ReactElement } from 'react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate, type NavigateFunction } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { ToastHost } from '../../../ui/toast';

/** What the server answers to one operation: data, or a failure that is thrown. */
export type Answer = Record<string, unknown> | Error;
export type Answers = Record<string, (variables: Record<string, unknown>) => Answer>;

export interface Sent {
  readonly name: string;
  readonly variables: Record<string, unknown>;
}

export const fullRights = ['project.create', 'project.update', 'project.restore', 'workLog.create', 'workPlan.create', 'client.create', 'contract.create'];

export function viewer(capabilities: readonly string[]): ViewerInfo {
  return {
    id: 'e-me',
    number: 'T001',
    name: '测试员',
    title: null,
    departmentName: '市场部',
    email: null,
    phone: null,
    roles: [],
    capabilities: new Set(capabilities),
    mustChangePassword: false,
  };
}

// The first drawing of a whole page takes a while where many tests run at once.
configure({ asyncUtilTimeout: 8000 });

/** What every page may ask, and what this firm has none of. */
const usual: Readonly<Record<string, Answer>> = { CustomFields: { customFields: [] }, PlaceLists: { placeLists: [] } };

export interface Office {
  /** Every operation sent so far, in order. */
  readonly sent: Sent[];
  /** The variables of the latest operation of that name. */
  readonly last: (name: string) => Record<string, unknown> | undefined;
  readonly address: () => string;
  readonly go: (to: string) => Promise<void>;
}

/** Shows a page at an address with a server that answers as told; what is sent is written down. */
export function open(page: ReactElement, at: string, path: string, answers: Answers, may: readonly string[] = fullRights): Office {
  const sent: Sent[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const name = operation.operationName ?? '';
        const variables = operation.variables as Record<string, unknown>;
        sent.push({ name, variables });
        const answer = answers[name]?.(variables) ?? usual[name] ?? new Error(`No answer for ${name}`);
        // As over a network: never in the same turn.
        const timer = setTimeout(() => {
          if (answer instanceof Error) observer.error(answer);
          else {
            observer.next({ data: answer });
            observer.complete();
          }
        }, 0);
        return () => clearTimeout(timer);
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  let navigate: NavigateFunction | null = null;
  let address = '';
  function Probe() {
    const { pathname, search } = useLocation();
    const go = useNavigate();
    useEffect(() => {
      address = pathname + search;
      navigate = go;
    });
    return null;
  }
  render(
    <ConfigProvider theme={{ zeroRuntime: true }} button={{ autoInsertSpace: false }}>
      <ApolloProvider client={client}>
        <ViewerContext value={viewer(may)}>
          <MemoryRouter initialEntries={[at]}>
            <Probe />
            <Routes>
              <Route path={path} element={page} />
              <Route path="*" element={null} />
            </Routes>
          </MemoryRouter>
          <ToastHost />
        </ViewerContext>
      </ApolloProvider>
    </ConfigProvider>,
  );
  return {
    sent,
    last: (name) => sent.findLast((operation) => operation.name === name)?.variables,
    address: () => address,
    go: (to) =>
      act(async () => {
        await navigate?.(to);
      }),
  };
}
