/** Bytes of a text that are shown; more would make the page slow and is read elsewhere. */
const most = 512 * 1024;

export interface ReadText {
  readonly text: string;
  /** There is more. */
  readonly isCut: boolean;
}

/** The beginning of a text in the character set that the server found. @throws when it cannot be had. */
export async function readText(url: string, signal: AbortSignal): Promise<ReadText> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  const charset = /charset=([\w-]+)/.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const decoder = new TextDecoder(charset);
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isCut: false };
    text += decoder.decode(value, { stream: true });
    size += value.length;
    if (size < most) continue;
    await reader.cancel();
    return { text, isCut: true };
  }
}
