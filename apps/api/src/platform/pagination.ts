import { UserFault } from './errors';

/** A page of rows asked by keyset. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
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

/**
 * One helper writes the cursor predicate, the ORDER BY and the cursor itself, so that they cannot disagree.
 * Empty values stand last in either direction. The row must select `cursor_value` (text of the sort column) and `id`.
 */
export function keyset(args: PageArgs, sort: SortColumn, direction: 'ASC' | 'DESC', idColumn: string, params: unknown[]): { where: string | null; orderBy: string; limit: number; cursorValue: string } {
  const first = args.first ?? 50;
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new UserFault({ code: 'PAGE_SIZE', path: ['first'] });
  const orderBy = `${sort.sql} ${direction}${sort.nullable ? ' NULLS LAST' : ''}, ${idColumn} ${direction}`;
  const compare = direction === 'ASC' ? '>' : '<';
  let where: string | null = null;
  if (args.after) {
    const [value, id] = decode(args.after);
    params.push(id);
    const idParam = `$${params.length}::uuid`;
    if (value === null) where = `(${sort.sql} IS NULL AND ${idColumn} ${compare} ${idParam})`;
    else {
      params.push(value);
      const row = `(${sort.sql}, ${idColumn}) ${compare} ($${params.length}::${sort.type}, ${idParam})`;
      where = sort.nullable ? `(${row} OR ${sort.sql} IS NULL)` : row;
    }
  }
  return { where, orderBy, limit: first + 1, cursorValue: `${sort.sql}::text AS cursor_value` };
}

/** Cuts the extra row that told whether there is more, and makes the end cursor. */
export function toPage<T extends { id: string }>(rows: readonly (T & { cursor_value?: string | null })[], limit: number): Page<T> {
  const nodes = rows.slice(0, limit - 1);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length >= limit, endCursor: last ? encode([last.cursor_value ?? null, last.id]) : null } };
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
