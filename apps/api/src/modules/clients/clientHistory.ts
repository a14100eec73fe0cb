/** One change of a client, as the database logged it: columns by their SQL names. */
export interface ClientChangeRow {
  readonly id: string;
  readonly clientId: string;
  readonly kind: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly byId: string | null;
}

const fieldOf = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A stored value as text: lists with commas, and as JSON where an item holds one itself. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.some((item) => String(item).includes(',')) ? JSON.stringify(value) : value.join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Every field that a change touched, by its name in the schema. */
export const clientFieldChanges = ({ before, after }: Pick<ClientChangeRow, 'before' | 'after'>): { field: string; before: string | null; after: string | null }[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().map((column) => ({ field: fieldOf(column), before: textOf(before[column]), after: textOf(after[column]) }));
