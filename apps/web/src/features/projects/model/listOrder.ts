import type { ProjectOrder, ProjectSort } from '../../../generated/types.generated';

const sorts: Readonly<Record<ProjectSort, true>> = {
  UPDATED_AT: true,
  REGISTERED_ON: true,
  NUMBER: true,
  NAME: true,
  LAND_AREA: true,
  GFA: true,
  FAR: true,
  NEXT_STEP_ON: true,
  EXPECTED_SIGN_ON: true,
  LAST_TOUCH_ON: true,
};

export const sortKeys = Object.keys(sorts) as readonly ProjectSort[];
export const defaultOrder: ProjectOrder = { field: 'UPDATED_AT', direction: 'DESC' };
const PARAM = 'sort';

/** The order an address means: `sort=GFA.DESC`; newest first for none and for what cannot be meant. */
export function orderOf(params: URLSearchParams): ProjectOrder {
  const [field = '', direction = ''] = (params.get(PARAM) ?? '').split('.');
  if (!Object.hasOwn(sorts, field)) return defaultOrder;
  return { field: field as ProjectSort, direction: direction === 'DESC' ? 'DESC' : 'ASC' };
}

/** The parameters with another order; the default is not written. */
export function withOrder(params: URLSearchParams, order: ProjectOrder): URLSearchParams {
  const next = new URLSearchParams(params);
  if (order.field === defaultOrder.field && order.direction === defaultOrder.direction) next.delete(PARAM);
  else next.set(PARAM, `${order.field}.${order.direction}`);
  return next;
}
