/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What `kind` needs: employeeId, role, departmentId (or none for the project's department), office. */
export type ApprovalPlaceInput = {
  departmentId?: string | number | null | undefined;
  employeeId?: string | number | null | undefined;
  kind: ApproverSource;
  office?: TrackerOffice | null | undefined;
  role?: Role | null | undefined;
};

export type ApprovalSubjectKind =
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 报价 / Quote */
  | 'QUOTE';

export type ApprovalTemplateStepInput = {
  mode: StepMode;
  needed?: number | null | undefined;
  section: OpinionSection;
  who: Array<ApprovalPlaceInput>;
};

export type ApproverSource =
  /** 指定人员 / A named person */
  | 'EMPLOYEE'
  /** 部门经理 / Manager of a department */
  | 'MANAGER'
  /** 按角色 / By role */
  | 'ROLE'
  /** 项目跟踪联系人 / Tracker of the project */
  | 'TRACKER';

export type ClientType =
  /** 施工总包/EPC / General contractor / EPC */
  | 'CONTRACTOR'
  /** 企业自建业主 / Corporate owner-occupier */
  | 'CORPORATE'
  /** 设计同行 / Design firm or consultant */
  | 'DESIGN_PEER'
  /** 开发商-外资/港资 / Developer – foreign or Hong Kong */
  | 'DEV_FOREIGN_HK'
  /** 开发商-混合所有制 / Developer – mixed ownership */
  | 'DEV_MIXED'
  /** 开发商-民企 / Developer – private */
  | 'DEV_PRIVATE'
  /** 开发商-央企 / Developer – central SOE */
  | 'DEV_SOE_CENTRAL'
  /** 开发商-地方国企 / Developer – local SOE */
  | 'DEV_SOE_LOCAL'
  /** 金融/险资 / Financial or insurance investor */
  | 'FINANCE'
  /** 政府 / Government body */
  | 'GOV'
  /** 政府平台公司 / Government investment platform */
  | 'GOV_PLATFORM'
  /** 个人业主 / Private individual */
  | 'INDIVIDUAL'
  /** 事业单位 / Public institution */
  | 'INSTITUTION';

export type ContractType =
  /** 联合体 / Consortium agreement */
  | 'CONSORTIUM'
  /** 咨询 / Consultancy agreement */
  | 'CONSULTING'
  /** 设计合同 / Design contract */
  | 'DESIGN'
  /** 委托书 / Letter of engagement */
  | 'ENGAGEMENT'
  /** 战略/框架 / Strategic / framework agreement */
  | 'FRAMEWORK'
  /** 分包 / Subcontract */
  | 'SUBCONTRACT'
  /** 补充 / Supplementary agreement */
  | 'SUPPLEMENT';

export type OpinionSection =
  /** 商务条款 / Commercial terms */
  | 'COMMERCIAL'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法律条款 / Legal terms */
  | 'LEGAL'
  /** 技术条款 / Technical terms */
  | 'TECHNICAL';

export type ProductLine =
  /** 商业 / Retail & mixed use */
  | 'COMMERCIAL'
  /** 文化体育 / Culture & sports */
  | 'CULTURE'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 医疗 / Healthcare */
  | 'HEALTHCARE'
  /** 酒店 / Hospitality */
  | 'HOTEL'
  /** 工业 / Industrial */
  | 'INDUSTRIAL'
  /** 工业园区 / Industrial park */
  | 'INDUSTRIAL_PARK'
  /** 室内 / Interior design */
  | 'INTERIOR'
  /** 景观 / Landscape */
  | 'LANDSCAPE'
  /** 办公 / Office & high-rise */
  | 'OFFICE'
  /** 规划 / Planning & urban design */
  | 'PLANNING'
  /** 住宅 / Residential */
  | 'RESIDENTIAL'
  /** 科技园区 / Science & technology park */
  | 'SCI_PARK'
  /** 康养 / Senior living & wellness */
  | 'SENIOR'
  /** 专项 / Specialist services */
  | 'SPECIALTY'
  /** 文旅 / Culture & tourism */
  | 'TOURISM'
  /** TOD / Transport & TOD */
  | 'TRANSPORT_TOD'
  /** 城市更新 / Urban renewal & conservation */
  | 'URBAN_RENEWAL';

export type Role =
  /** 设计部经理 / Design department manager */
  | 'DESIGN_MANAGER'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 行政人事 / HR & administration */
  | 'HR_ADMIN'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法务 / Legal counsel */
  | 'LEGAL'
  /** 市场部数据库负责人 / Market database owner */
  | 'MARKET_DB_OWNER'
  /** 市场部经理 / Market department manager */
  | 'MARKET_MANAGER'
  /** 市场专员 / Market executive */
  | 'MARKET_STAFF'
  /** 项目成员(只读) / Project member (read-only) */
  | 'MEMBER_VIEWER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 系统管理员 / System administrator */
  | 'SYS_ADMIN'
  /** 技术(总师办) / Technical (chief architect’s office) */
  | 'TECHNICAL';

/** Without `templateId` a new one, `expectedVersion` 0. */
export type SaveApprovalTemplateInput = {
  clientMutationId?: string | null | undefined;
  clientTypes: Array<ClientType>;
  contractTypes: Array<ContractType>;
  copies: Array<ApprovalPlaceInput>;
  expectedVersion: number;
  fromFen?: string | null | undefined;
  isEnabled: boolean;
  kind: ApprovalSubjectKind;
  name: string;
  productLines: Array<ProductLine>;
  steps: Array<ApprovalTemplateStepInput>;
  templateId?: string | number | null | undefined;
  toFen?: string | null | undefined;
};

export type StepMode =
  /** 或签 / Any one signs */
  | 'ANY'
  /** 会签 / All must sign */
  | 'COUNTERSIGN'
  /** 多人中若干人签 / N of M sign */
  | 'N_OF_M'
  /** 依次 / One after another */
  | 'SEQUENTIAL'
  /** 单人 / Single signer */
  | 'SINGLE';

export type TrackerOffice =
  /** 设计跟踪联系人 / Design tracker */
  | 'DESIGN'
  /** 市场跟踪联系人 / Market tracker */
  | 'MARKET';

export type ApprovalTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalTemplatesQuery = { approvalTemplates: Array<{ id: string, templateId: string, version: number, name: string, kind: Types.ApprovalSubjectKind, contractTypes: Array<Types.ContractType>, productLines: Array<Types.ProductLine>, clientTypes: Array<Types.ClientType>, fromFen: string | null, toFen: string | null, isEnabled: boolean, savedAt: string, versions: Array<{ id: string, version: number, name: string, isEnabled: boolean, savedAt: string, savedBy: { id: string, name: string } | null }>, savedBy: { id: string, name: string } | null, steps: Array<{ section: Types.OpinionSection, mode: Types.StepMode, needed: number, who: Array<{ kind: Types.ApproverSource, role: Types.Role | null, office: Types.TrackerOffice | null, departmentId: string | null, employee: { id: string, name: string, number: string } | null, department: { id: string, name: string } | null }> }>, copies: Array<{ kind: Types.ApproverSource, role: Types.Role | null, office: Types.TrackerOffice | null, departmentId: string | null, employee: { id: string, name: string, number: string } | null, department: { id: string, name: string } | null }> }>, departments: Array<{ id: string, name: string }> };

export type TemplateEmployeesQueryVariables = Exact<{
  text: string;
}>;


export type TemplateEmployeesQuery = { employees: { nodes: Array<{ id: string, name: string, number: string, title: string | null }> } };

export type SaveApprovalTemplateMutationVariables = Exact<{
  input: Types.SaveApprovalTemplateInput;
}>;


export type SaveApprovalTemplateMutation = { saveApprovalTemplate: { errors: Array<{ code: string, path: Array<string>, message: string }>, template: { id: string, templateId: string, version: number, name: string, kind: Types.ApprovalSubjectKind, contractTypes: Array<Types.ContractType>, productLines: Array<Types.ProductLine>, clientTypes: Array<Types.ClientType>, fromFen: string | null, toFen: string | null, isEnabled: boolean, savedAt: string, savedBy: { id: string, name: string } | null, steps: Array<{ section: Types.OpinionSection, mode: Types.StepMode, needed: number, who: Array<{ kind: Types.ApproverSource, role: Types.Role | null, office: Types.TrackerOffice | null, departmentId: string | null, employee: { id: string, name: string, number: string } | null, department: { id: string, name: string } | null }> }>, copies: Array<{ kind: Types.ApproverSource, role: Types.Role | null, office: Types.TrackerOffice | null, departmentId: string | null, employee: { id: string, name: string, number: string } | null, department: { id: string, name: string } | null }> } | null } };

export type Template_ApprovalTemplateFragment = { id: string, templateId: string, version: number, name: string, kind: Types.ApprovalSubjectKind, contractTypes: Array<Types.ContractType>, productLines: Array<Types.ProductLine>, clientTypes: Array<Types.ClientType>, fromFen: string | null, toFen: string | null, isEnabled: boolean, savedAt: string, savedBy: { id: string, name: string } | null, steps: Array<{ section: Types.OpinionSection, mode: Types.StepMode, needed: number, who: Array<{ kind: Types.ApproverSource, role: Types.Role | null, office: Types.TrackerOffice | null, departmentId: string | null, employee: { id: string, name: string, number: string } | null, department: { id: string, name: string } | null }> }>, copies: Array<{ kind: Types.ApproverSource, role: Types.Role | null, office: Types.TrackerOffice | null, departmentId: string | null, employee: { id: string, name: string, number: string } | null, department: { id: string, name: string } | null }> };

export type Place_ApprovalPlaceFragment = { kind: Types.ApproverSource, role: Types.Role | null, office: Types.TrackerOffice | null, departmentId: string | null, employee: { id: string, name: string, number: string } | null, department: { id: string, name: string } | null };

export const Place_ApprovalPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place_ApprovalPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Place_ApprovalPlaceFragment, unknown>;
export const Template_ApprovalTemplateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Template_ApprovalTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contractTypes"}},{"kind":"Field","name":{"kind":"Name","value":"productLines"}},{"kind":"Field","name":{"kind":"Name","value":"clientTypes"}},{"kind":"Field","name":{"kind":"Name","value":"fromFen"}},{"kind":"Field","name":{"kind":"Name","value":"toFen"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place_ApprovalPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place_ApprovalPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place_ApprovalPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Template_ApprovalTemplateFragment, unknown>;
export const ApprovalTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Template_ApprovalTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place_ApprovalPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Template_ApprovalTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contractTypes"}},{"kind":"Field","name":{"kind":"Name","value":"productLines"}},{"kind":"Field","name":{"kind":"Name","value":"clientTypes"}},{"kind":"Field","name":{"kind":"Name","value":"fromFen"}},{"kind":"Field","name":{"kind":"Name","value":"toFen"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place_ApprovalPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place_ApprovalPlace"}}]}}]}}]} as unknown as DocumentNode<ApprovalTemplatesQuery, ApprovalTemplatesQueryVariables>;
export const TemplateEmployeesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateEmployees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateEmployeesQuery, TemplateEmployeesQueryVariables>;
export const SaveApprovalTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveApprovalTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveApprovalTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveApprovalTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Template_ApprovalTemplate"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place_ApprovalPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Template_ApprovalTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contractTypes"}},{"kind":"Field","name":{"kind":"Name","value":"productLines"}},{"kind":"Field","name":{"kind":"Name","value":"clientTypes"}},{"kind":"Field","name":{"kind":"Name","value":"fromFen"}},{"kind":"Field","name":{"kind":"Name","value":"toFen"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place_ApprovalPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place_ApprovalPlace"}}]}}]}}]} as unknown as DocumentNode<SaveApprovalTemplateMutation, SaveApprovalTemplateMutationVariables>;