import type { JsonObject, JsonValue } from '@yingzao/domain/dashboard';

import type { ProjectOrder, ProjectSort } from '../../../generated/types.generated';
import { fromSearch, toSearch } from '../../../lib/projectFilter';
import type { ProjectTableWidgetQueryVariables } from '../widgets/ProjectTable.generated';
import { conditionsIn, manyOf, oneOf } from './settings';

/** What a column can show; the name of the project stands in front of them in any case. */
export const tableColumns = [
  'number',
  'status',
  'trackingStage',
  'client',
  'city',
  'region',
  'productLine',
  'source',
  'landArea',
  'gfa',
  'far',
  'marketTracker',
  'nextStep',
  'registeredOn',
  'updatedAt',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Beside the name. */
export const mostColumns = 7;
export const sorts = ['UPDATED_AT', 'REGISTERED_ON', 'NUMBER', 'NAME', 'LAND_AREA', 'GFA', 'FAR', 'NEXT_STEP_ON'] as const satisfies readonly ProjectSort[];
/** None of them the ten that 我的项目 reads: one question with two shapes of an answer would be asked twice. */
export const rowCounts = [5, 8, 12, 16, 20] as const;

export interface ProjectTableSettings {
  /** The conditions as the address of the list has them, e.g. `statuses=TRACKING&regions=EAST`. */
  readonly filter: string;
  readonly columns: readonly TableColumn[];
  readonly order: ProjectOrder;
  readonly rows: number;
}

function orderIn(value: JsonValue | undefined): ProjectOrder | null {
  if (value === undefined) return { field: 'UPDATED_AT', direction: 'DESC' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const stored = value as JsonObject;
  const field = oneOf(sorts, stored.field, 'UPDATED_AT');
  const direction = oneOf(['ASC', 'DESC'] as const, stored.direction, 'DESC');
  return field && direction ? { field, direction } : null;
}

export function parseProjectTable(settings: JsonObject): ProjectTableSettings | null {
  const filter = conditionsIn(settings.filter);
  const columns = settings.columns === undefined ? ['status', 'client', 'gfa', 'nextStep'] as const : manyOf(tableColumns, settings.columns);
  const order = orderIn(settings.order);
  const rows = settings.rows === undefined ? 8 : rowCounts.find((count) => count === settings.rows);
  if (!filter || !columns || columns.length > mostColumns || !order || !rows) return null;
  return { filter: toSearch(filter), columns, order, rows };
}

export const tableRequest = ({ filter, order, rows }: ProjectTableSettings): ProjectTableWidgetQueryVariables => ({
  first: rows,
  filter: fromSearch(new URLSearchParams(filter)),
  orderBy: { field: order.field, direction: order.direction },
});

/** The list under the same conditions in the same order. */
export function tableHref({ filter, order }: ProjectTableSettings): string {
  const isUsual = order.field === 'UPDATED_AT' && order.direction === 'DESC';
  const search = [filter, isUsual ? '' : `sort=${order.field}.${order.direction}`].filter(Boolean).join('&');
  return search ? `/projects?${search}` : '/projects';
}

/** Settings of a table that shows what the list at an address shows. */
export function tableOfAddress(search: string): { readonly filter: string; readonly order: { readonly field: ProjectSort; readonly direction: ProjectOrder['direction'] } } {
  const params = new URLSearchParams(search);
  const [field, direction] = (params.get('sort') ?? '').split('.');
  const order = orderIn({ ...(field ? { field } : {}), ...(field ? { direction: direction === 'DESC' ? 'DESC' : 'ASC' } : {}) });
  return { filter: toSearch(fromSearch(params)), order: { field: order?.field ?? 'UPDATED_AT', direction: order?.direction ?? 'DESC' } };
}
