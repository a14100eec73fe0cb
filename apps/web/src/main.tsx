import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/App';
import { createApollo, type DocumentManifest } from './app/apollo';
import { preloadPage } from './app/pages';
import { createRouter } from './app/router';
import { endSession } from './app/session/endSession';
import { watchFaces } from './app/theme/faces';
import { hasHanFont } from './app/theme/hanFont';
import { appearanceStore } from './lib/appearance';
import './ui/styles/index.css';
import './app/shell/shell.css';

// Made by codegen; a checkout in which it never ran has none and sends documents in full.
const manifests = import.meta.glob<DocumentManifest>('./generated/documents.json', { eager: true, import: 'default' });
const documents: DocumentManifest = import.meta.env.PROD ? (Object.values(manifests)[0] ?? {}) : {};

appearanceStore.start();
watchFaces(appearanceStore);
preloadPage(window.location.pathname);
if (!hasHanFont()) void import('./app/theme/hanFallback');

const client = createApollo({ documents, onSignedOut: () => endSession(client) });
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App client={client} router={createRouter()} />
  </StrictMode>,
);
