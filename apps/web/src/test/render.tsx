import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router-dom';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** Renders inside a router and gives a person to use it; `address()` tells where links led. */
export function show(children: ReactNode, at = '/'): RenderResult & { user: UserEvent; address: () => string } {
  const view = render(
    <ConfigProvider button={{ autoInsertSpace: false }}>
      <MemoryRouter initialEntries={[at]}>
        {children}
        <Address />
      </MemoryRouter>
    </ConfigProvider>,
  );
  return { ...view, user: userEvent.setup(), address: () => view.getByTestId('address').textContent ?? '' };
}
