import type { Connection } from '../../platform/pagination';
import type { DepartmentRow, EmployeeRow } from './identity.entity';
import type { Anniversary } from './anniversaries.service';
import type { Viewer } from './sessions.service';

export type DepartmentMapper = DepartmentRow & { headcount: number };
export type AnniversaryMapper = Anniversary;
export type EmployeeMapper = EmployeeRow;
export type EmployeeConnectionMapper = Connection<EmployeeRow>;
export type ViewerMapper = Viewer;
