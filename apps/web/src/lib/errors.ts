/** What a thrown failure means to a person. */
export interface ToldError {
  readonly kind: 'network' | 'unauthenticated' | 'forbidden' | 'notFound' | 'server';
  /** The server's own sentence in the viewer's language, where it sent one. */
  readonly message?: string;
  readonly requestId?: string;
}

interface CodedError {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown };
}

const kinds: Record<string, ToldError['kind']> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
};

function coded(error: unknown): CodedError | null {
  if (typeof error !== 'object' || error === null) return null;
  // A combined failure lists its parts and has `extensions` of its own, which hold no code.
  const list = (error as { errors?: unknown }).errors;
  if (Array.isArray(list)) return typeof list[0] === 'object' ? (list[0] as CodedError | null) : null;
  return 'extensions' in error ? (error as CodedError) : null;
}

/** The code of a GraphQL failure (`FORBIDDEN`, ...), or null for one of the network. */
export function errorCode(error: unknown): string | null {
  const code = coded(error)?.extensions?.code;
  return typeof code === 'string' ? code : null;
}

/** Reads any thrown failure: of GraphQL by its code, all else counts as the network. */
export function describeError(error: unknown): ToldError {
  const found = coded(error);
  if (!found) return error == null ? { kind: 'server' } : { kind: 'network' };
  const code = errorCode(error) ?? '';
  const id = found.extensions?.requestId;
  return {
    kind: kinds[code] ?? 'server',
    ...(typeof found.message === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? { message: found.message } : {}),
    ...(typeof id === 'string' ? { requestId: id } : {}),
  };
}
