import type { ImportKind } from '../../../generated/types.generated';

/** How an upload ended; a refusal says in the person's language what to do. */
export type UploadResult =
  | { readonly kind: 'DONE'; readonly importId: string }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string; readonly requestId: string | null }
  | { readonly kind: 'SIGNED_OUT' }
  | { readonly kind: 'NETWORK' }
  | { readonly kind: 'ABORTED' };

export interface UploadOptions {
  /** Null: the server recognises it. */
  readonly kind: ImportKind | null;
  readonly locale: 'zh' | 'en';
  /** The share of the file that is sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The server takes no larger file. */
export const largestFile = 32 * 1024 * 1024;

interface Answer {
  readonly importId?: string;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[];
}

/** Sends a workbook. A request of its own, since only this kind tells how much has been sent. Never throws. */
export function uploadWorkbook(file: File, { kind, locale, onProgress, signal }: UploadOptions): Promise<UploadResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', kind ? `/api/imports?kind=${kind}` : '/api/imports');
    request.setRequestHeader('X-Yingzao-Upload', '1');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('Accept-Language', locale === 'zh' ? 'zh-CN' : 'en');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(read(request.status, request.responseText));
    request.onerror = () => resolve({ kind: 'NETWORK' });
    request.onabort = () => resolve({ kind: 'ABORTED' });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function read(status: number, text: string): UploadResult {
  let answer: Answer | null = null;
  try {
    answer = JSON.parse(text) as Answer;
  } catch {
    // A proxy on the way answered with a page of its own: as good as no answer.
  }
  if (answer?.importId) return { kind: 'DONE', importId: answer.importId };
  if (status === 401) return { kind: 'SIGNED_OUT' };
  const error = answer?.errors?.[0];
  if (!error) return { kind: 'NETWORK' };
  return { kind: 'REFUSED', code: error.extensions?.code ?? 'INTERNAL_ERROR', message: error.message, requestId: error.extensions?.requestId ?? null };
}
