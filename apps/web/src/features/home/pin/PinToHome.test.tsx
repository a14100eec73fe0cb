import { ApolloProvider } from '@apollo/client/react';
import { findWidget, widgetsOf } from '@yingzao/domain/dashboard';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';

import { homeChart } from '../../../lib/homeChart';
import { ViewerContext } from '../../../lib/viewer';
import { ToastHost } from '../../../ui/toast';
import { kindOf } from '../model/registry';
import { fakeServer, home, note, viewer } from '../test/homeHarness';
import PinToHome from './PinToHome';
import { chartOn, withWidget } from './pinWidget';

const now = new Date('2026-11-23T04:00:00Z');

describe('a chart of the statistics', () => {
  it.each([
    [homeChart({ by: 'CITY', within: null, form: 'tiles', measure: 'RECEIVED', filter: { regions: ['EAST'], registeredOn: { from: '2026-01-01', to: '2026-12-31' } } }, ''), { dimension: 'CITY', form: 'tiles', measure: 'RECEIVED', filter: 'regions=EAST', period: 'year' }],
    [homeChart({ by: 'STATUS', within: 'CITY_TIER', form: 'full', measure: 'COUNT', filter: { statuses: ['WON'], registeredOn: { from: '2024-02-01' } } }, ''), { rows: 'STATUS', columns: 'CITY_TIER', form: 'full', statuses: ['WON'], filter: 'registeredOn=2024-02-01..', period: 'all' }],
  ])('%#: shows the same as a widget, and this year goes on with the years', ({ kind, settings, title }, shown) => {
    const widget = chartOn(kind, settings, title, now);
    expect(kindOf(kind)?.parse(widget.settings)).toMatchObject(shown);
    expect(widget.title).toBeUndefined();
  });

  it('stands on the page that was chosen, or on another when that is gone', () => {
    const layout = home(note('a', 0));
    const two = { ...layout, pages: [...layout.pages, { ...layout.pages[0]!, id: 'second', widgets: [] }] };
    const widget = chartOn('statisticsChart', { dimension: 'CITY' }, '城市');
    expect(withWidget(two, widget, 'second')!.pages[1]!.widgets.map(({ title }) => title)).toEqual(['城市']);
    expect(findWidget(withWidget(two, widget, 'gone')!, widget.id)).toBeDefined();
  });

  it('goes to the stored home with its filter, and can be taken back', async () => {
    const fake = fakeServer(home(note('a', 0)));
    render(
      <MemoryRouter>
        <ApolloProvider client={fake.client}>
          <ViewerContext value={viewer}>
            <PinToHome {...homeChart({ by: 'REGION', within: null, form: 'bars', measure: 'GFA', filter: { cityTiers: ['T1'] } }, '建筑面积 · 所属地域')} />
            <ToastHost />
          </ViewerContext>
        </ApolloProvider>
      </MemoryRouter>,
    );
    await userEvent.click(screen.getByRole('button', { name: '固定到工作台：建筑面积 · 所属地域' }));
    await userEvent.type(await screen.findByRole('textbox', { name: '标题' }, { timeout: 20_000 }), '一线城市');
    await userEvent.click(screen.getByRole('button', { name: /^固\s?定$/ }));
    expect(await screen.findByText('已固定到工作台')).toBeInTheDocument();
    expect(widgetsOf(fake.server.layout).at(-1)).toMatchObject({ kind: 'statisticsChart', title: '一线城市', settings: { dimension: 'REGION', measure: 'GFA', form: 'bars', filter: 'cityTiers=T1' } });
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(widgetsOf(fake.server.layout)).toHaveLength(1));
  });
});
