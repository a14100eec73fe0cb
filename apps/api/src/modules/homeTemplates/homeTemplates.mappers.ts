import type { HomeTemplateRow, ScopesRow } from './homeTemplates.service';

export type HomeTemplateMapper = HomeTemplateRow;
export type HomeTemplateScopesMapper = ScopesRow;
