import type { FileCategory, ProjectField, ProjectStatus } from '@yingzao/domain/catalogues';

export type { StatusGateRow as StatusGateMapper } from './statusGates.repository';

export interface NextStatusMapper {
  readonly to: ProjectStatus;
  readonly needsReason: boolean;
  readonly missing: readonly ProjectField[];
  readonly missingDocuments: readonly FileCategory[];
}
