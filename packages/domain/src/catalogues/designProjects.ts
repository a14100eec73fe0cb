import { defineCatalogue } from './catalogue';
import type { CodeOf } from './catalogue';

/** What sort of commission the design department carries out. */
export const designProjectType = defineCatalogue('designProjectType', [
  ['PLANNING', '规划设计', 'Planning'],
  ['ARCHITECTURE', '建筑设计', 'Architecture'],
  ['LANDSCAPE', '景观设计', 'Landscape'],
  ['INTERIOR', '室内设计', 'Interior design'],
  ['INTEGRATED', '综合设计', 'Several disciplines'],
  ['CONSULTING', '咨询', 'Consultancy'],
  ['SPECIALTY', '专项设计', 'Specialist design'],
]);
export type DesignProjectType = CodeOf<typeof designProjectType>;

export const designMemberRole = defineCatalogue('designMemberRole', [
  ['PROJECT_MANAGER', '项目经理', 'Project manager'],
  ['LEAD_DESIGNER', '主设', 'Lead designer'],
  ['DISCIPLINE_LEAD', '专业负责人', 'Discipline lead'],
  ['DESIGNER', '设计人', 'Designer'],
  ['REVIEWER', '校审', 'Checker'],
  ['SUPPORT', '协助', 'Support'],
]);
export type DesignMemberRole = CodeOf<typeof designMemberRole>;

export const designCostKind = defineCatalogue('designCostKind', [
  ['OUTSOURCING', '外包/分包', 'Outsourcing'],
  ['CONSULTANTS', '评审/咨询', 'Reviews & consultants'],
  ['MODEL_RENDERING', '模型/效果图', 'Models & renderings'],
  ['PRINTING', '图文制作', 'Printing'],
  ['TRAVEL', '差旅', 'Travel'],
  ['SOFTWARE', '软件/设备', 'Software & equipment'],
  ['OTHER', '其他', 'Other'],
]);
export type DesignCostKind = CodeOf<typeof designCostKind>;

/** Who does a service of a design project. */
export const designServiceParty = defineCatalogue('designServiceParty', [
  ['OWN', '本院', 'Ourselves'],
  ['OUTSOURCED', '外包', 'Outsourced'],
]);
export type DesignServiceParty = CodeOf<typeof designServiceParty>;
