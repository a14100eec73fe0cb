import { getDocument, GlobalWorkerOptions, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Where the build puts what the library fetches when a document needs it (vite.config.ts). */
const resources = `/assets/pdf-${version}`;

/** Pixels of the largest drawing; an A0 sheet at full sharpness would take half a gigabyte. */
export const mostPixels = 16_000_000;

/** Begins to read a PDF. Scripts and forms in it are never run: this only draws. */
export const openPdf = (url: string) =>
  getDocument({
    url,
    withCredentials: true,
    cMapUrl: `${resources}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${resources}/standard_fonts/`,
    wasmUrl: `${resources}/wasm/`,
    enableXfa: false,
    verbosity: 0,
  });

export type PdfDocument = Awaited<ReturnType<typeof openPdf>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
