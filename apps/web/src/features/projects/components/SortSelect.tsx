import { Select } from 'antd';

import type { ProjectOrder, ProjectSort } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useUnits } from '../hooks/useUnits';
import { listMessages } from '../listMessages';
import { sortKeys } from '../model/listOrder';

const columnOf = {
  UPDATED_AT: 'updated',
  REGISTERED_ON: 'registered',
  NUMBER: 'number',
  NAME: 'name',
  LAND_AREA: 'land',
  GFA: 'gfa',
  FAR: 'far',
  NEXT_STEP_ON: 'nextStep',
  EXPECTED_SIGN_ON: 'expectedSign',
  LAST_TOUCH_ON: 'lastTouch',
} as const satisfies Record<ProjectSort, string>;

/** Read from the first, or from the earliest, on. */
const ascending: ReadonlySet<ProjectSort> = new Set(['NAME', 'NUMBER', 'NEXT_STEP_ON', 'EXPECTED_SIGN_ON', 'LAST_TOUCH_ON']);

/** The order of the list where it has no heads to click. */
export function SortSelect({ order, onChange }: { order: ProjectOrder; onChange: (order: ProjectOrder) => void }) {
  const t = useMessages(listMessages);
  const [units] = useUnits();
  const up = order.direction === 'ASC';
  return (
    <>
      <Select<ProjectSort>
        aria-label={t('sortBy')}
        value={order.field}
        variant="borderless"
        popupMatchSelectWidth={false}
        options={sortKeys.map((key) => ({ value: key, label: t(`column.${columnOf[key]}`, { unit: t(`unit.${units.land}`) }) }))}
        onChange={(field) => onChange({ field, direction: ascending.has(field) ? 'ASC' : 'DESC' })}
      />
      <button
        type="button"
        className="yz-icon-button"
        aria-label={`${t('sortBy')} ${up ? '↑' : '↓'}`}
        onClick={() => onChange({ field: order.field, direction: up ? 'DESC' : 'ASC' })}
      >
        <Icon name={up ? 'arrowUp' : 'arrowDown'} />
      </button>
    </>
  );
}
