import { opinionSection } from '../catalogues/approval';
import type { Catalogue } from '../catalogues/catalogue';
import { clientGrade, clientType, influence, leadSource } from '../catalogues/clients';
import { allowedPositionings, positioning, productLine, serviceContent, type Positioning, type ProductLine, type ServiceContent } from '../catalogues/design';
import { employeeStatus, role } from '../catalogues/people';
import { cityTier, region, type Region } from '../catalogues/places';
import { projectStatus, trackingStage } from '../catalogues/projects';
import { compareText } from '../measures/decimal';

/** A coded value by the words people type for it. */
export type Lexicon<C extends string> = (text: string) => C | null;

const wordKey = (text: string): string => compareText(text).toLowerCase();

/** Reads the catalogue's Chinese labels and codes, and the further words given by code, parted by blanks. */
function lexicon<C extends string>(catalogue: Catalogue<C>, further: Partial<Record<C, string>> = {}): Lexicon<C> {
  const codes = new Map<string, C>();
  for (const { code, zh } of catalogue.items)
    for (const word of [code, zh, ...(further[code]?.split(' ') ?? [])]) if (!codes.has(wordKey(word))) codes.set(wordKey(word), code);
  return (text) => codes.get(wordKey(text)) ?? null;
}

export const readStatus = lexicon(projectStatus, {
  PROMOTION: '推广中 前期推广 拓展',
  TRACKING: '跟踪中 跟进 跟进中 在跟 洽谈中',
  WON: '已签 签约 已签约 已成交',
  LOST: '丢单 未中标 丢标',
  SUSPENDED: '搁置 暂缓',
  ABANDONED: '不投 弃标',
});

export const readStage = lexicon(trackingStage);

/** 国企 alone is taken for a local one: a central one is called 央企. */
export const readClientType = lexicon(clientType, {
  GOV: '政府部门 政府机关 政府机构',
  GOV_PLATFORM: '城投 平台公司 政府平台 政府平台公司/城投 城投公司 城投平台',
  DEV_SOE_CENTRAL: '央企 央企开发商',
  DEV_SOE_LOCAL: '地方国企 国企 开发商-国企 国企开发商',
  DEV_PRIVATE: '民企 民营 民营企业 民企开发商',
  DEV_MIXED: '混改 混合所有制 开发商-混改',
  DEV_FOREIGN_HK: '外资 港资 外资/港资 开发商-外资 开发商-港资',
  INSTITUTION: '事业单位（学校/医院/科研） 学校/医院 学校 医院 科研院所',
  CORPORATE: '自用企业 企业自建 企业业主',
  FINANCE: '金融 险资 基金 金融/险资/基金/REITs 金融机构',
  CONTRACTOR: '施工总包 EPC 总包 总包单位 EPC总包',
  DESIGN_PEER: '同行 设计同行/联合体/顾问 设计单位',
  INDIVIDUAL: '个人 私宅业主 个人/私宅业主',
});

const sourceWords = lexicon(leadSource, {
  LEAD_DESIGNER: '主设 主创信息',
  TENDER: '公开招标 招标公告 招投标',
  INVITED_BID: '邀请招标 邀请比选',
  DIRECT: '委托',
  REPEAT: '老客户 老客户延续',
  CLIENT_REFERRAL: '客户介绍',
  STAFF: '同事推荐 员工介绍 同事介绍',
  LAND_SALE: '土拍 拿地信息 招拍挂',
  FRAMEWORK: '框架派单 战略派单 集采派单',
  COMPETITION: '竞赛',
  EXPO: '展会 论坛',
  MEDIA: '网络 报刊 互联网',
  WEB_WECHAT: '官网 公众号',
});

/** A source with the employee named in it: 主设信息（陶然）, 主设信息-陶然, 陶然主设信息. A detail after a dash is left out. */
export function readSource(text: string): { source: ReturnType<typeof sourceWords>; person: string | null } {
  const typed = compareText(text);
  const [, head = typed, detail = ''] = /^([^-(:]+)(?:[-(:]([^)]*)\)?)?$/.exec(typed) ?? [];
  const whole = sourceWords(typed) ?? sourceWords(head);
  if (whole) return { source: whole, person: whole === 'LEAD_DESIGNER' && detail ? detail : null };
  const [, before = ''] = /^(.+?)主设(?:信息)?$/.exec(head) ?? [];
  return before ? { source: 'LEAD_DESIGNER', person: before } : { source: null, person: null };
}

const lineWords = lexicon(productLine, {
  RESIDENTIAL: '居住 住宅区 保租房',
  COMMERCIAL: '商业综合体 购物中心 商业街区',
  OFFICE: '办公楼 写字楼 办公/超高层 超高层',
  HOTEL: '旅馆',
  INDUSTRIAL: '厂房 工业厂房',
  INDUSTRIAL_PARK: '产业园 产业园区',
  SCI_PARK: '科创园区 科创园 科技园 研发园区',
  TOURISM: '旅游 旅游/文旅 度假',
  SENIOR: '养老 养老/康养',
  EDUCATION: '学校 校园',
  HEALTHCARE: '医院',
  CULTURE: '文体 文化 体育 文化娱乐 文化娱乐/体育',
  TRANSPORT_TOD: '交通枢纽 交通枢纽/TOD 轨道交通',
  URBAN_RENEWAL: '历史保护 城市更新/历史保护 更新',
  PLANNING: '城市设计 规划与城市设计',
  INTERIOR: '室内设计 精装',
  LANDSCAPE: '景观设计',
  SPECIALTY: '专项设计',
});

/** A product line; a subtype after a dash or in brackets is left out: 住宅-高层, 住宅（洋房）. */
export function readProductLine(text: string): ProductLine | null {
  return lineWords(text) ?? lineWords(compareText(text).split(/[-(]/)[0] ?? '');
}

const positioningWords = new Map<string, Positioning[]>();
for (const { code, zh } of positioning.items) positioningWords.set(zh, [...(positioningWords.get(zh) ?? []), code]);
for (const [word, code] of [['豪宅/顶豪', 'LUXURY'], ['顶豪', 'LUXURY'], ['租赁', 'RENTAL'], ['保障', 'RENTAL'], ['社区', 'COMMUNITY']] as const)
  positioningWords.set(word, [code]);

/**
 * A market grade, read together with the product line since 高端 exists for homes and hotels. `known` tells whether the
 * word is a grade at all; a grade of another line gives no code.
 */
export function readPositioning(text: string, line: ProductLine | null): { known: boolean; code: Positioning | null } {
  const codes = positioningWords.get(compareText(text)) ?? [];
  const allowed = allowedPositionings(line);
  return { known: codes.length > 0, code: codes.find((code) => allowed.includes(code)) ?? null };
}

/** Words that tell a service within a free description of the design scope. */
const serviceWords: Partial<Record<ServiceContent, readonly string[]>> = {
  PLANNING: ['城市设计'],
  ELECTRICAL: ['强电', '弱电'],
  INTERIOR: ['精装'],
  PREFAB: ['PC'],
};

/** The services that a description names, in the order of the catalogue; 机电 stands for water, air and power. */
export function readServices(text: string): ServiceContent[] {
  const typed = compareText(text);
  const building = typed.includes('机电') ? ['PLUMBING', 'HVAC', 'ELECTRICAL'] : [];
  return serviceContent.items
    .filter(({ code, zh }) => typed.includes(zh) || building.includes(code) || serviceWords[code]?.some((word) => typed.includes(word)))
    .map(({ code }) => code);
}

const regionWords = lexicon(region, { HMT: '港澳 香港 澳门 台湾', OVERSEAS: '海外 国外' });

/** A region; 地区 and 区 at the end are left out. */
export function readRegion(text: string): Region | null {
  return regionWords(text) ?? regionWords(compareText(text).replace(/(地区|区域|区)$/, ''));
}

export const readCityTier = lexicon(cityTier, {
  T1: '一线城市 1线',
  T1N: '新一线城市 准一线',
  T2: '二线城市 2线',
  T3: '三线城市 3线',
  T4: '四线城市 4线',
  T5: '五线城市 5线',
});
export const readGrade = lexicon(clientGrade, { KEY: '战略客户 重点', A: 'A级 A类', B: 'B级 B类', C: 'C级 C类', D: 'D级 D类' });
export const readInfluence = lexicon(influence, { DECIDER: '决策者 决策人', INFLUENCER: '影响者', USER: '使用 对接 对接人', GATEKEEPER: '把关人', COACH: '教练' });
export const readRole = lexicon(role, {
  DIRECTOR: '董事会成员',
  MARKET_MANAGER: '市场经理(部门)',
  MEMBER_VIEWER: '项目成员 只读',
  TECHNICAL: '技术 总师办',
  HR_ADMIN: '人事 行政',
  SYS_ADMIN: '管理员',
});
export const readOpinionSection = lexicon(opinionSection, { COMMERCIAL: '商务', TECHNICAL: '技术', LEGAL: '法律 法务', FINANCE: '财务条款' });
export const readEmployeeStatus = lexicon(employeeStatus, { ACTIVE: '在岗', DEPARTED: '已离职 离岗' });

/** Parts of a list typed with strokes, commas, pluses or Chinese separators. */
export function splitList(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[/、,;；，+\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
