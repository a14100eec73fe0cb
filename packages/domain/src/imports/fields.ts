import type { ImportKind } from './types';

/** A field that a column can feed: its headers (the first is the usual one) and its labels. */
export interface ImportField {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  /** Headers as people write them, without units. */
  readonly headers: readonly string[];
  /** Without it rows cannot be imported. */
  readonly required: boolean;
}

/** Rows of field, English label and headers parted by blanks; the first header is the Chinese label. A star marks required fields. */
const define = (rows: readonly (readonly [field: string, en: string, headers: string])[]): readonly ImportField[] =>
  rows.map(([name, en, headers]) => {
    const list = headers.split(' ');
    return { field: name.replace('*', ''), zh: list[0] ?? name, en, headers: list, required: name.endsWith('*') };
  });

const quoteFields = Array.from({ length: 6 }, (_, i) => {
  const n = i + 1;
  const first = n === 1 ? ' 报价 首次报价 报价金额' : '';
  return [`quote${n}`, `Quote ${n}`, `报价${n} 第${n}次报价 第${'一二三四五六'[i]}次报价 报价${'一二三四五六'[i]}${first}`] as const;
});

export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  TRACKING: define([
    ['number', 'Number', '项目编号 编号 项目号'],
    ['name*', 'Project name', '项目名称 项目 名称'],
    ['city*', 'City', '城市 所在城市 项目城市 项目所在地'],
    ['cityTier', 'City tier', '城市等级 城市级别 城市能级'],
    ['district', 'District', '区县 行政区 所属区县'],
    ['region', 'Region', '所属地域 地域 区域 所属区域 大区'],
    ['client*', 'Client', '客户名称 客户 甲方 甲方名称 建设单位 业主 业主单位 委托方'],
    ['clientType', 'Client type', '客户性质 客户类型 甲方性质 业主性质'],
    ['projectCompany', 'Project company', '项目公司'],
    ['address', 'Location', '位置 项目位置 项目地址 地址 地块位置'],
    ['landArea', 'Land area', '土地面积 用地面积 占地面积 用地规模'],
    ['gfa', 'Floor area', '建筑面积 总建筑面积 建面 规划建面 建筑规模'],
    ['far', 'FAR', '容积率'],
    ['designScope', 'Design scope', '设计内容 服务内容 设计范围'],
    ['serviceContents', 'Services', '服务类别'],
    ['positioning', 'Positioning', '产品定位 定位'],
    ['productLine', 'Product line', '产品线 公司产品线 项目类型 业态'],
    ['workDone', 'Work done', '已完成工作 工作进展 进展 跟进记录 跟踪记录'],
    ['workPlan', 'Work plan', '工作计划 下一步计划 下一步工作 下步计划'],
    ['source', 'Source', '来源信息 信息来源 来源 项目来源'],
    ['sourcePerson', 'Brought by', '信息提供人 提供人'],
    ['contact', 'Contact', '联系人 甲方联系人 客户联系人'],
    ['contactPhone', 'Contact’s telephone', '联系电话 电话 联系方式 手机'],
    ['contactNote', 'Note on contacts', '联系人备注'],
    ['designTracker', 'Design tracker', '设计跟踪联系人 设计跟踪人 设计负责人 设计跟踪'],
    ['marketTracker', 'Market tracker', '市场跟踪联系人 市场跟踪人 市场负责人 跟踪人 市场跟踪'],
    ...quoteFields,
    ['contractNote', 'Contract', '合同情况 合同状态 签约情况 合同备注'],
    ['status*', 'Status', '项目状态 状态 跟踪状态'],
    ['trackingStage', 'Stage', '跟踪阶段'],
    ['nextStep', 'Next step', '下一步'],
    ['nextStepOn', 'Next step on', '下一步日期'],
    ['expectedSignOn', 'Expected signing', '预计签约日期 预计签约时间 预计签约'],
    ['registeredOn', 'Registered on', '登记日期 登记时间 录入日期 信息日期 日期'],
    ['remark', 'Remark', '备注 说明'],
  ]),
  CLIENTS: define([
    ['number', 'Client number', '客户编号 编号'],
    ['name*', 'Client', '客户名称 客户全称 公司名称 单位名称 名称 全称'],
    ['shortName', 'Short name', '简称 客户简称'],
    ['group', 'Group', '所属集团 集团 母公司'],
    ['clientType*', 'Client type', '客户性质 客户类型 性质'],
    ['headquarters', 'Headquarters', '总部城市 总部 总部所在地 城市'],
    ['profile', 'Profile', '客户简介 简介 公司简介'],
    ['productLines', 'Product lines', '主打产品线 产品线 主打产品'],
    ['developedProjects', 'Developed projects', '已开发项目 开发项目 代表项目'],
    ['recentLand', 'Recent land', '近期拿地 拿地信息 近期拿地信息'],
    ['partnerFirms', 'Design firms', '合作设计公司 合作设计院 设计单位'],
    ['grade', 'Grade', '客户等级 等级 客户级别'],
    ['keeper', 'Our keeper', '我方对接人 对接人 负责人 客户经理'],
    ['contact', 'Contact', '联系人 联系人姓名 姓名'],
    ['department', 'Department', '部门 所在部门'],
    ['title', 'Title', '职务 职位 岗位'],
    ['phone', 'Telephone', '手机 电话 联系电话 手机号 手机号码'],
    ['email', 'E-mail', '邮箱 电子邮箱 email e-mail 邮件'],
    ['birthday', 'Birthday', '生日 出生日期'],
    ['influence', 'Influence', '决策影响 影响力 决策角色'],
    ['remark', 'Remark', '备注 说明'],
  ]),
  PARCELS: define([
    ['soldOn', 'Sold on', '成交日期 成交时间 出让日期'],
    ['city*', 'City', '城市 所在城市'],
    ['district', 'District', '区县 区 行政区 所属区县'],
    ['parcelNumber', 'Parcel', '地块编号 宗地编号 地块号 宗地号'],
    ['location', 'Location', '地块位置 位置 宗地位置 土地位置'],
    ['landUse', 'Land use', '用途 土地用途 规划用途'],
    ['landArea*', 'Land area', '土地面积 用地面积 出让面积 占地面积'],
    ['far', 'FAR', '容积率'],
    ['gfa', 'Floor area', '规划建面 规划建筑面积 建筑面积 计容建面 建面'],
    ['startPrice', 'Starting price', '起始价 起拍价 挂牌价'],
    ['price', 'Price', '成交价 成交总价 成交价格'],
    ['floorPrice', 'Price per floor area', '楼面价 成交楼面价'],
    ['premiumRate', 'Premium', '溢价率'],
    ['buyer', 'Buyer', '竞得单位 竞得人 受让单位 拿地企业 受让方'],
    ['group', 'Group', '所属集团 集团 母公司'],
    ['remark', 'Remark', '备注 说明'],
  ]),
  EMPLOYEES: define([
    ['number*', 'Staff number', '工号 员工编号 员工号'],
    ['name*', 'Name', '姓名 员工姓名'],
    ['department', 'Department', '部门 所在部门 所属部门'],
    ['title', 'Title', '职务 职位 岗位'],
    ['roles', 'Roles', '系统角色 角色'],
    ['opinionSections', 'Opinion sections', '审批意见栏 意见栏'],
    ['phone', 'Telephone', '手机 手机号 手机号码 电话 联系电话'],
    ['email', 'E-mail', '邮箱 电子邮箱 email e-mail 邮件'],
    ['hiredOn', 'Hired on', '入职日期 入职时间'],
    ['birthday', 'Birthday', '生日 出生日期'],
    ['office', 'Office', '办公地点 工作地点 办公室'],
    ['status', 'Status', '状态 在职状态 员工状态'],
    ['remark', 'Remark', '备注 说明'],
  ]),
};

/** The label of a field in a kind of workbook; an unknown field is returned as it is. */
export function fieldLabel(kind: ImportKind, field: string, locale: 'zh' | 'en'): string {
  return importFields[kind].find((candidate) => candidate.field === field)?.[locale] ?? field;
}
