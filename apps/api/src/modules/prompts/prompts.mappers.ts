import type { Connection } from '../../platform/pagination';
import type { PromptSettings } from '@yingzao/domain/prompts';
import type { PromptBatch, WorkPromptRow } from './prompts.entity';

export type WorkPromptMapper = WorkPromptRow;
export type WorkPromptConnectionMapper = Connection<WorkPromptRow>;
export type WorkPromptBatchMapper = PromptBatch;
export interface WorkPromptSettingsMapper {
  readonly revision: number;
  readonly settings: PromptSettings;
}
