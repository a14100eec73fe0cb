/** 128 random bits as hex; `randomUUID` is missing on plain HTTP inside an office network. */
export const randomKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export interface SubmitKeys {
  /** The key to send with this content: the same one as long as the same content is tried again. */
  keyFor(content: unknown): string;
  /** The server has answered: what comes next is a new submit, even with equal content. */
  answered(): void;
}

/** Keys of one form's submits: a request repeated after a lost answer carries the key of the first, so the server does it once. */
export function createSubmitKeys(): SubmitKeys {
  let pending: { readonly content: string; readonly key: string } | null = null;
  return {
    keyFor(content) {
      const text = JSON.stringify(content);
      if (pending?.content !== text) pending = { content: text, key: randomKey() };
      return pending.key;
    },
    answered() {
      pending = null;
    },
  };
}
