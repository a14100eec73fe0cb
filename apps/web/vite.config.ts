import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = process.env.API_ORIGIN ?? 'http://localhost:4000';

// Libraries that every page needs stay in chunks of their own, so that a release of the page leaves them in the browser's
// cache. Charts and the home grid need no rule: they are imported only behind dynamic imports and split by themselves.
const libraryChunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/ },
  { name: 'data', test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism|graphql-tag|@graphql-typed-document-node)[\\/]/ },
  { name: 'text', test: /node_modules[\\/](i18next|react-i18next)[\\/]/ },
  // What every page draws with: in one piece it packs better than in the splinters that other pages' imports make of it.
  { name: 'frame', test: /apps[\\/]web[\\/]src[\\/](ui[\\/](Icon|messages|states|toast|Dialog|MenuButton|texts|Page|Person|StatusTag)|lib[\\/](messages|locale|viewer|errors|onDemand|userErrors|useSubmit|storage|submitKeys))\.tsx?$/ },
];

/**
 * What drawing a PDF may need beside the library: tables of Chinese encodings, the fourteen fonts that no PDF has to carry, decoders of
 * pictures. Under the library's version, since assets are kept by browsers for a year; each is fetched only by a document that needs it.
 */
function pdfResources(): Plugin {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  return {
    name: 'pdf-resources',
    apply: 'build',
    generateBundle() {
      for (const part of ['cmaps', 'standard_fonts', 'wasm'])
        for (const name of readdirSync(path.join(folder, part)))
          this.emitFile({ type: 'asset', fileName: `assets/pdf-${version}/${part}/${name}`, source: readFileSync(path.join(folder, part, name)) });
    },
  };
}

export default defineConfig({
  plugins: [react(), pdfResources()],
  // The library's locales are CommonJS at their public path; the same texts as ES modules stand beside its components.
  resolve: { alias: [{ find: /^antd\/locale\//, replacement: 'antd/es/locale/' }] },
  html: { cspNonce: '__CSP_NONCE__' },
  server: { port: 5173, proxy: { '/graphql': { target: api, ws: true }, '/api': api } },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: { codeSplitting: { groups: libraryChunks } },
    },
  },
});
