import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router-dom';

import { ClientSections } from '../lib/clientSections';
import type { createRouter } from './router';
import { clientSections } from './sections';
import { ThemeProvider } from './theme/ThemeProvider';

export interface AppProps {
  client: ApolloClient;
  router: ReturnType<typeof createRouter>;
}

export function App({ client, router }: AppProps) {
  return (
    <ApolloProvider client={client}>
      <ThemeProvider>
        <ClientSections value={clientSections}>
          <RouterProvider router={router} />
        </ClientSections>
      </ThemeProvider>
    </ApolloProvider>
  );
}
