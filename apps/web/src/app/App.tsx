import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router-dom';

import type { createRouter } from './router';
import { SlotsProvider } from './slots';
import { ThemeProvider } from './theme/ThemeProvider';

export interface AppProps {
  client: ApolloClient;
  router: ReturnType<typeof createRouter>;
}

export function App({ client, router }: AppProps) {
  return (
    <ApolloProvider client={client}>
      <ThemeProvider>
        <SlotsProvider>
          <RouterProvider router={router} />
        </SlotsProvider>
      </ThemeProvider>
    </ApolloProvider>
  );
}
