import type { Connection } from '../../platform/pagination';
import type { CadenceEventRow, CadenceTaskRow, CadenceTemplateRow, ProjectAnchorRow } from './cadences.entity';

export type CadenceTemplateMapper = CadenceTemplateRow;
export type CadenceTaskMapper = CadenceTaskRow;
export type CadenceEventMapper = CadenceEventRow;
export type CadenceTaskConnectionMapper = Connection<CadenceTaskRow>;
export type ProjectAnchorDateMapper = ProjectAnchorRow;
