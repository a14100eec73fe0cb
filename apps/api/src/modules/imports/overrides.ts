import { customImportField, importFields } from '@yingzao/domain/imports';
import type { ImportKind, ImportOverrides } from '@yingzao/domain/imports';
import type { Problems } from '../../platform/errors';
import { storable } from '../../platform/input';

/** What a person decides by hand about a workbook; everything is optional. */
export interface Adjustment {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly expectedVersion: number;
  /** What the workbook holds, where it was taken for something else. */
  readonly kind?: ImportKind | null;
  /** Another sheet of the workbook. */
  readonly sheet?: string | null;
  /** Whether rows of known records bring these up to date. */
  readonly updates?: boolean | null;
  /** The field that a column feeds; null ignores it. */
  readonly columns?: readonly { readonly index: number; readonly field?: string | null }[] | null;
  /** The client that a typed name means; null creates it. */
  readonly clients?: readonly { readonly name: string; readonly clientId?: string | null }[] | null;
  readonly cells?: readonly { readonly sheetRow: number; readonly field: string; readonly text: string }[] | null;
}

const mostAtOnce = 500;
const longestText = 2000;

/** Checks what can be checked without the database; the problems name the place in the input. */
export function checkAdjustment(kind: ImportKind, input: Adjustment, customIds: readonly string[], problems: Problems): void {
  const known = new Set([...importFields[kind].map(({ field }) => field), ...customIds.map(customImportField)]);
  for (const name of ['columns', 'clients', 'cells'] as const) if ((input[name]?.length ?? 0) > mostAtOnce) problems.add('TOO_MANY', [name], { max: mostAtOnce });
  input.columns?.forEach(({ field }, at) => {
    if (field != null && !known.has(field)) problems.add('FIELD_UNKNOWN', ['columns', String(at), 'field']);
  });
  input.cells?.forEach(({ field, text }, at) => {
    if (!known.has(field)) problems.add('FIELD_UNKNOWN', ['cells', String(at), 'field']);
    if (text.length > longestText) problems.add('TOO_LONG', ['cells', String(at), 'text'], { max: longestText });
  });
  input.clients?.forEach(({ name }, at) => {
    if (name.length > longestText) problems.add('TOO_LONG', ['clients', String(at), 'name'], { max: longestText });
  });
}

/** Later decisions replace earlier ones about the same column, client or cell; another sheet has columns and rows of its own. */
export function mergeOverrides(before: ImportOverrides, input: Adjustment): ImportOverrides {
  const sheet = input.sheet ?? before.sheet;
  const kept: ImportOverrides = sheet === before.sheet ? before : { ...(before.clients && { clients: before.clients }) };
  return {
    ...(sheet !== undefined && { sheet }),
    ...((input.updates ?? before.updates) && { updates: true }),
    columns: join(kept.columns, (input.columns ?? []).map(({ index, field }) => ({ index, field: field ?? null })), (c) => String(c.index)),
    clients: join(kept.clients, (input.clients ?? []).map(({ name, clientId }) => ({ name: storable(name), clientId: clientId?.toLowerCase() ?? null })), (c) => c.name),
    cells: join(kept.cells, (input.cells ?? []).map((cell) => ({ ...cell, text: storable(cell.text) })), (c) => `${c.sheetRow}:${c.field}`),
  };
}

function join<T>(old: readonly T[] | undefined, more: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...(old ?? []), ...more].map((item) => [key(item), item])).values()];
}

/** The cells of a row with those typed anew in their columns: what somebody who mends the rows outside has to see. */
export function withCorrections(row: { readonly sheetRow: number; readonly cells: readonly string[] }, overrides: ImportOverrides, columns: readonly { readonly index: number; readonly field: string | null }[]): readonly string[] {
  const anew = overrides.cells?.filter(({ sheetRow }) => sheetRow === row.sheetRow) ?? [];
  if (anew.length === 0) return row.cells;
  const cells = [...row.cells];
  for (const { field, text } of anew) {
    const column = columns.find((c) => c.field === field);
    if (column) cells[column.index] = text;
  }
  return cells;
}
