import { UserFault } from './errors';

/** A page of rows asked by keyset. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  /** The longest page; 100 for whoever asks from outside. */
  readonly most?: number;
}

/** How a list may be ordered: a column that an enum value stands for; ties are broken by `id`. */
export interface SortColumn {
  readonly sql: string;
  /** Cast of the cursor's text back to the column's type. */
  readonly type: 'text' | 'numeric' | 'date' | 'timestamptz' | 'bigint' | 'integer';
  readonly nullable?: boolean;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Cursor = readonly [value: string | null, id: string];

export interface Keyset {
  /** Predicate of the page for a query that reads it in one go; null for the first page. */
  readonly where: string | null;
  readonly orderBy: string;
  readonly limit: number;
  readonly cursorValue: string;
  /** For late joins: conditions of the rows with a value and of those without. Each part is read by one index in `indexOrder`; `orderBy` and `limit` put them together. */
  readonly parts: readonly (readonly string[])[];
  readonly indexOrder: string;
}

/**
 * One helper writes the cursor predicate, the ORDER BY and the cursor itself, so that they cannot disagree.
 * Empty values stand last in either direction. The row must select `cursor_value` (text of the sort column) and `id`.
 */
export function keyset(args: PageArgs, sort: SortColumn, direction: 'ASC' | 'DESC', idColumn: string, params: unknown[]): Keyset {
  const first = args.first ?? 50;
  if (!Number.isInteger(first) || first < 1 || first > (args.most ?? 100)) throw new UserFault({ code: 'PAGE_SIZE', path: ['first'] });
  const indexOrder = `${sort.sql} ${direction}, ${idColumn} ${direction}`;
  const orderBy = sort.nullable ? `${sort.sql} ${direction} NULLS LAST, ${idColumn} ${direction}` : indexOrder;
  const compare = direction === 'ASC' ? '>' : '<';
  const [empty, filled] = [`${sort.sql} IS NULL`, `${sort.sql} IS NOT NULL`];
  let where: string | null = null;
  let parts: string[][] = sort.nullable ? [[filled], [empty]] : [[]];
  if (args.after) {
    const [value, id] = decode(args.after);
    params.push(id);
    const idParam = `$${params.length}::uuid`;
    if (value === null) {
      const rest = [empty, `${idColumn} ${compare} ${idParam}`];
      where = `(${rest.join(' AND ')})`;
      parts = [rest];
    } else {
      params.push(value);
      const row = `(${sort.sql}, ${idColumn}) ${compare} ($${params.length}::${sort.type}, ${idParam})`;
      where = sort.nullable ? `(${row} OR ${empty})` : row;
      parts = sort.nullable ? [[row], [empty]] : [[row]];
    }
  }
  return { where, orderBy, limit: first + 1, cursorValue: `${sort.sql}::text AS cursor_value`, parts, indexOrder };
}

/** Cuts the extra row that told whether there is more, and makes the end cursor. */
export function toPage<T extends { id: string }>(rows: readonly (T & { cursor_value?: string | null })[], limit: number): Page<T> {
  const nodes = rows.slice(0, limit - 1);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length >= limit, endCursor: last ? encode([last.cursor_value ?? null, last.id]) : null } };
}

/** Rows of an export read at once: enough that the statements cost little, few enough that memory stays flat. */
const perExport = 500;

/** Every row of a list, a page at a time; each page is read under the permission of its moment. */
export async function* everyRow<T>(read: (page: PageArgs) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read({ first: perExport, most: perExport, after });
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

const encode = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function decode(text: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(parsed) && parsed.length === 2 && (parsed[0] === null || typeof parsed[0] === 'string') && /^[0-9a-f-]{36}$/.test(String(parsed[1]))) return parsed as unknown as Cursor;
  } catch {
    // Falls through: any unreadable cursor is the same mistake.
  }
  throw new UserFault({ code: 'BAD_CURSOR', path: ['after'] });
}

/** A page with a total that is counted only when it is asked for. */
export type Connection<T> = Page<T> & { readonly totalCount: () => Promise<number> };

/** Fields that every connection resolves alike. */
export const counted = { totalCount: (page: Pick<Connection<never>, 'totalCount'>): Promise<number> => page.totalCount() };
