import type { Connection } from '../../platform/pagination';
import type { DepartmentRow, EmployeeRow } from './identity.entity';
import type { Viewer } from './sessions.service';

export type DepartmentMapper = DepartmentRow & { headcount: number };
export type EmployeeMapper = EmployeeRow;
export type EmployeeConnectionMapper = Connection<EmployeeRow>;
export type ViewerMapper = Viewer;
