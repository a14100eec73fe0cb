import { createHash } from 'node:crypto';
import { chooseSheet, headerKey } from '@yingzao/domain/imports';
import type { ImportColumn, ImportKind, ImportOverrides, WorkbookGrid } from '@yingzao/domain/imports';
import type { Db, Reader } from '../../platform/database';

/** What tells workbooks of one shape: their headers in order, without units and white space. */
const shapeOf = (columns: readonly ImportColumn[]): string => createHash('sha256').update(columns.map(({ header }) => headerKey(header)).join('\n')).digest('hex');

/** What the person decided by hand about a workbook of this shape before: columns and client names. Null when nothing. */
export async function rememberedMapping(db: Reader, viewerId: string, kind: ImportKind, grid: WorkbookGrid): Promise<ImportOverrides | null> {
  const choice = chooseSheet(grid, kind);
  if (!choice) return null;
  const [row] = await db.rows<{ columns: NonNullable<ImportOverrides['columns']>; clients: NonNullable<ImportOverrides['clients']> }>(`SELECT columns, clients FROM import_mapping WHERE employee_id = $1 AND kind = $2 AND shape = $3`, [viewerId, kind, shapeOf(choice.header.columns)]);
  return row ? { columns: row.columns, clients: row.clients } : null;
}

/** Keeps what was decided by hand for the next workbook of this shape. */
export async function rememberMapping(db: Db, viewerId: string, kind: ImportKind, columns: readonly ImportColumn[], { columns: mapped = [], clients = [] }: ImportOverrides): Promise<void> {
  if (mapped.length === 0 && clients.length === 0) return;
  await db.run(
    `INSERT INTO import_mapping (employee_id, kind, shape, columns, clients) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (employee_id, kind, shape) DO UPDATE SET columns = excluded.columns, clients = excluded.clients, updated_at = now()`,
    [viewerId, kind, shapeOf(columns), JSON.stringify(mapped), JSON.stringify(clients)],
  );
}
