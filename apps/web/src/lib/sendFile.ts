import { currentLocale } from './locale';

/** How sending a file ended; a refusal says in the person's language what to do. */
export type SendResult<A> =
  | { readonly kind: 'DONE'; readonly answer: A }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string; readonly requestId: string | null }
  | { readonly kind: 'SIGNED_OUT' }
  | { readonly kind: 'NETWORK' }
  | { readonly kind: 'ABORTED' };

export interface SendOptions {
  /** Beside the marks of every upload; values are encoded. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The share of the file that is sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[];
}

/**
 * Sends a file as the body of a request of its own, since only this kind tells how much has been sent. Never throws.
 * @param isAnswer tells the server's good answer from anything else, such as a page of a proxy on the way
 */
export function sendFile<A>(url: string, file: File, isAnswer: (body: unknown) => body is A, { headers = {}, onProgress, signal }: SendOptions): Promise<SendResult<A>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('X-Yingzao-Upload', '1');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('Accept-Language', currentLocale() === 'zh' ? 'zh-CN' : 'en');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, encodeURIComponent(value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(read(request.status, request.responseText, isAnswer));
    request.onerror = () => resolve({ kind: 'NETWORK' });
    request.onabort = () => resolve({ kind: 'ABORTED' });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function read<A>(status: number, text: string, isAnswer: (body: unknown) => body is A): SendResult<A> {
  let body: unknown = null;
  try {
    body = JSON.parse(text);
  } catch {
    // As good as no answer.
  }
  if (isAnswer(body)) return { kind: 'DONE', answer: body };
  if (status === 401) return { kind: 'SIGNED_OUT' };
  const error = (body as Refusal | null)?.errors?.[0];
  if (!error) return { kind: 'NETWORK' };
  return { kind: 'REFUSED', code: error.extensions?.code ?? 'INTERNAL_ERROR', message: error.message, requestId: error.extensions?.requestId ?? null };
}
