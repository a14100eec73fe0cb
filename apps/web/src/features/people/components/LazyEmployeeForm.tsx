import { lazy, Suspense } from 'react';

import { LoadingState } from '../../../ui/states';
import type { EmployeeFormProps } from './EmployeeForm';

const Form = lazy(() => import('./EmployeeForm').then((module) => ({ default: module.EmployeeForm })));

/** The form in a chunk of its own: most who open the directory only read. */
export function LazyEmployeeForm(props: EmployeeFormProps) {
  return (
    <Suspense fallback={<LoadingState lines={8} />}>
      <Form {...props} />
    </Suspense>
  );
}
