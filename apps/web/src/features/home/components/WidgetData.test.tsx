import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import type { TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';

import { tellDataChanges } from '../../../lib/dataChanges';
import { HomeDataContext } from '../hooks/useHomeData';
import type { HomeData } from '../hooks/useHomeData';
import { HeavyContext } from '../hooks/useTurn';
import { WidgetData } from './WidgetData';
import { WidgetNote } from './WidgetNote';

const query = gql`
  query News {
    news: recentChanges
  }
` as TypedDocumentNode<{ news: string[] }, Record<string, never>>;

type Answer = { data?: { news: string[] }; code?: string; offline?: boolean };

function openWidget(answers: Answer[], shared: Partial<HomeData> = {}, heavy = false) {
  const asked: string[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        asked.push(operation.operationName ?? '');
        const answer = answers.shift() ?? {};
        if (answer.offline) observer.error(new TypeError('Failed to fetch'));
        else {
          observer.next(
            answer.code
              ? { data: null, errors: [{ message: answer.code, extensions: { code: answer.code } }] }
              : { data: answer.data ?? null },
          );
          observer.complete();
        }
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const data: HomeData = {
    isReady: () => true,
    error: null,
    loadedAt: 0,
    reload: () => asked.push('shared'),
    covers: () => false,
    ...shared,
  };
  const ui = (context: HomeData) => (
    <MemoryRouter>
      <ApolloProvider client={client}>
        <HomeDataContext value={context}>
          <HeavyContext value={heavy}>
          <WidgetData
            name="announcements"
            query={query}
            variables={{}}
            empty={({ news }) => (news.length === 0 ? <WidgetNote icon="bell" title="暂无公告" /> : null)}
          >
            {({ news }) => news.map((item) => <p key={item}>{item}</p>)}
          </WidgetData>
          </HeavyContext>
        </HomeDataContext>
      </ApolloProvider>
    </MemoryRouter>
  );
  const view = render(ui(data));
  return { asked, client, view, again: (next: Partial<HomeData>) => view.rerender(ui({ ...data, ...next })) };
}

describe('the data of one widget', () => {
  it('waits for the shared request, takes what it brought and asks for nothing', async () => {
    const { asked, client, again } = openWidget([], { isReady: () => false });
    expect(document.querySelector('.home-skeleton')).toBeInTheDocument();
    client.writeQuery({ query, data: { news: ['放假'] } });
    again({ isReady: () => true });
    expect(await screen.findByText('放假')).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('asks for itself when the shared request did not bring it', async () => {
    const { asked } = openWidget([{ data: { news: [] } }]);
    expect(await screen.findByText('暂无公告')).toBeInTheDocument();
    expect(asked).toEqual(['News']);
  });

  it('says that it failed and recovers by itself alone', async () => {
    const { asked } = openWidget([{ offline: true }, { data: { news: ['放假'] } }]);
    await userEvent.click(await screen.findByRole('button', { name: '重试' }));
    expect(await screen.findByText('放假')).toBeInTheDocument();
    expect(asked).toEqual(['News', 'News']);
  });

  it('retries the whole home when the whole home failed', async () => {
    const { asked } = openWidget([], { error: new TypeError('Failed to fetch') });
    await userEvent.click(await screen.findByRole('button', { name: '重试' }));
    expect(asked).toEqual(['shared']);
  });

  it('says that it is not open instead of failing', async () => {
    openWidget([{ code: 'FORBIDDEN' }]);
    expect(await screen.findByText('此内容不对您开放')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps what it shows when a refresh fails, and says of when it is', async () => {
    openWidget([{ data: { news: ['放假'] } }, { offline: true }, { data: { news: ['上班'] } }]);
    await screen.findByText('放假');
    await userEvent.click(screen.getByRole('button', { name: '刷新' }));
    expect(await screen.findByText(/未能刷新/)).toBeInTheDocument();
    expect(screen.getByText('放假')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '刷新' }));
    expect(await screen.findByText('上班')).toBeInTheDocument();
    expect(screen.queryByText(/未能刷新/)).toBeNull();
  });

  it('reads again by itself when something it shows was written, and keeps what is there meanwhile', async () => {
    const { asked } = openWidget([{ data: { news: ['放假'] } }, { offline: true }, { data: { news: ['上班'] } }]);
    await screen.findByText('放假');
    tellDataChanges(['PROJECTS']);
    expect(await screen.findByText(/未能刷新/, {}, { timeout: 5000 })).toBeInTheDocument();
    expect(screen.getByText('放假')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '刷新' }));
    expect(await screen.findByText('上班')).toBeInTheDocument();
    expect(asked).toEqual(['News', 'News', 'News']);
  });

  it('draws what is costly a frame after its data came, and what is light at once', async () => {
    for (const heavy of [false, true]) {
      const { client, again, view } = openWidget([], { isReady: () => false }, heavy);
      client.writeQuery({ query, data: { news: ['图表'] } });
      again({ isReady: () => true });
      expect(view.queryByText('图表') === null).toBe(heavy);
      expect(await view.findByText('图表')).toBeInTheDocument();
      view.unmount();
    }
  });

  it('leaves what the shared request covers to the shared request', async () => {
    const { asked } = openWidget([{ data: { news: ['放假'] } }], { covers: () => true });
    await screen.findByText('放假');
    tellDataChanges(['PROJECTS']);
    // Pages are told within a second, or five after the last time.
    await new Promise((resolve) => setTimeout(resolve, 6500));
    expect(asked).toEqual(['News']);
  }, 15_000);
});
