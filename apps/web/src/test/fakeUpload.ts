/** How the next upload ends. */
export type Ending = { readonly status: number; readonly body: unknown } | 'NETWORK' | 'NEVER';

export interface FakeUpload {
  /** What was sent so far: the address with the kind, and the decoded file name. */
  readonly sent: { readonly url: string; readonly name: string; readonly file: unknown }[];
  /** What the server was to know each by. */
  readonly keys: string[];
  /** Endings in turn; the last one repeats. */
  readonly endings: Ending[];
  readonly remove: () => void;
}

/** Stands in for the browser's request, which only an upload uses. */
export function fakeUpload(...endings: Ending[]): FakeUpload {
  const before = window.XMLHttpRequest;
  const sent: FakeUpload['sent'] = [];
  const keys: string[] = [];
  class Request {
    upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = { onprogress: null };
    status = 0;
    responseText = '';
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onabort: (() => void) | null = null;
    url = '';
    name = '';
    open(_method: string, url: string): void {
      this.url = url;
    }
    setRequestHeader(name: string, value: string): void {
      if (name === 'X-Upload-Key') keys.push(value);
      if (name === 'X-File-Name') this.name = decodeURIComponent(value);
    }
    abort(): void {
      this.onabort?.();
    }
    send(file: unknown): void {
      sent.push({ url: this.url, name: this.name, file });
      const ending = endings[Math.min(sent.length, endings.length) - 1] ?? 'NEVER';
      setTimeout(() => this.end(ending), 0);
    }
    end(ending: Ending): void {
      this.upload.onprogress?.({ loaded: 50, total: 100 });
      if (ending === 'NEVER') return;
      if (ending === 'NETWORK') return this.onerror?.();
      this.status = ending.status;
      this.responseText = JSON.stringify(ending.body);
      this.onload?.();
    }
  }
  Object.assign(window, { XMLHttpRequest: Request });
  return { sent, keys, endings, remove: () => Object.assign(window, { XMLHttpRequest: before }) };
}

export const refusal = (code: string, message: string, status = 422): Ending => ({ status, body: { errors: [{ message, path: ['file'], extensions: { code, requestId: 'r-7' } }] } });
