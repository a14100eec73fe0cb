import { lazy } from 'react';

/** What other features show on a client's page, each a chunk of its own. */
export const clientSections = [lazy(() => import('../features/development/components/ClientDevelopment'))];
