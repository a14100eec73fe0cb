import type { StepNorm } from '@yingzao/domain/projects';
import type { Connection } from '../../platform/pagination';
import type { ProgressNoteRow, ProjectChangeRow, ProjectContactRow, ProjectMemberRow, ProjectRow, StageEventRow, StatusEventRow, WorkLogRow, WorkPlanRow } from './projects.entity';
import type { Ended } from './projects.repository';
import type { ProjectFilter } from './projectFilter.service';

export type ProjectMapper = ProjectRow;
/** A page of projects that remembers its filter, so that total and sums can be counted when asked for. */
export type ProjectConnectionMapper = Connection<ProjectRow> & { readonly filter: ProjectFilter };
export type ProjectMemberMapper = ProjectMemberRow;
export type ProjectContactMapper = ProjectContactRow;
export type WorkLogEntryMapper = WorkLogRow;
export type WorkPlanItemMapper = WorkPlanRow;
export type ProjectStatusEventMapper = Ended<StatusEventRow>;
export type ProjectStageEventMapper = Ended<StageEventRow>;
export type StageNormMapper = StepNorm;
export type ProgressNoteMapper = ProgressNoteRow;
export type ProjectChangeMapper = ProjectChangeRow;
export type { FieldChange as FieldChangeMapper } from './projectHistory';
