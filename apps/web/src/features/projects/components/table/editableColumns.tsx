import { lazy, Suspense } from 'react';

import type { Column } from '../../../../ui/DataTable';
import type { EditField } from '../../model/editFields';
import type { ProjectRow } from '../projectColumns';

const CellEditor = lazy(() => import('./CellEditor').then((module) => ({ default: module.CellEditor })));

/** Columns whose cells are changed in place, and the fields they show. */
const fieldsOf: Readonly<Record<string, readonly EditField[]>> = {
  NEXT_STEP_ON: ['nextStep', 'nextStepOn'],
  EXPECTED_SIGN_ON: ['expectedSignOn'],
  marketTracker: ['marketTracker'],
  designTracker: ['designTracker'],
  stage: ['trackingStage'],
  productLine: ['productLine'],
  positioning: ['positioning'],
  remark: ['remark'],
};

/** The columns with their means to change what they show, for those who may. */
export function editableColumns(columns: readonly Column<ProjectRow>[], canUpdate: boolean): readonly Column<ProjectRow>[] {
  if (!canUpdate) return columns;
  return columns.map((column) => {
    const fields = fieldsOf[column.key];
    if (!fields) return column;
    return {
      ...column,
      edit: (row, done) => (
        <Suspense fallback={column.render(row)}>
          <CellEditor row={row} fields={fields} done={done} />
        </Suspense>
      ),
    };
  });
}
