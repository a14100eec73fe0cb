// Reads a printed page as whoever holds the paper would: drawn to pixels, and its QR code found among them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './support.mjs';

const place = 'http://paper.invalid';
const drawn = (name) => readFileSync(createRequire(path.join(root, 'apps/web/package.json')).resolve(`pdfjs-dist/legacy/build/${name}`));
const decoder = () => readFileSync(createRequire(import.meta.url).resolve('jsqr/dist/jsQR.js'), 'utf8');

/**
 * Draws every page of a PDF by pdf.js at three dots a point and looks for a QR code.
 * @returns the texts of the codes in the order of the pages, one a page at most
 */
export async function codesOnPaper(context, pdf) {
  const page = await context.newPage();
  const files = { '/': ['text/html', '<!doctype html><title>paper</title>'], '/pdf.mjs': ['text/javascript', drawn('pdf.mjs')], '/pdf.worker.mjs': ['text/javascript', drawn('pdf.worker.mjs')], '/sheet.pdf': ['application/pdf', pdf] };
  await page.route(`${place}/**`, (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? [];
    return body ? route.fulfill({ contentType, body }) : route.abort();
  });
  try {
    await page.goto(`${place}/`);
    await page.addScriptTag({ content: decoder() });
    return await page.evaluate(async () => {
      const { getDocument, GlobalWorkerOptions } = await import('/pdf.mjs');
      GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
      const sheet = await getDocument({ url: '/sheet.pdf' }).promise;
      const found = [];
      for (let n = 1; n <= sheet.numPages; n++) {
        const one = await sheet.getPage(n);
        const viewport = one.getViewport({ scale: 3 });
        const canvas = Object.assign(globalThis.document.createElement('canvas'), { width: viewport.width, height: viewport.height });
        const pen = canvas.getContext('2d');
        await one.render({ canvas, canvasContext: pen, viewport }).promise;
        const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
        const code = globalThis.jsQR(data, width, height);
        if (code) found.push(code.data);
      }
      return found;
    });
  } finally {
    await page.close();
  }
}
