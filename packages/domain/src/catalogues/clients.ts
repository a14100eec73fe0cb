import { defineCatalogue, type CodeOf } from './catalogue';

/** The upper level of client types. */
export const clientTypeGroup = defineCatalogue('clientTypeGroup', [
  ['GOVERNMENT', '政府', 'Government'],
  ['DEVELOPER', '开发商', 'Developers'],
  ['OTHER_OWNER', '其他业主', 'Other owners'],
  ['PEER', '同行', 'Industry peers'],
]);
export type ClientTypeGroup = CodeOf<typeof clientTypeGroup>;

/** Ownership and sector of a client; `group` is a code of clientTypeGroup. */
export const clientType = defineCatalogue('clientType', [
  ['GOV', '政府', 'Government body', 'GOVERNMENT'],
  ['GOV_PLATFORM', '政府平台公司', 'Government investment platform', 'GOVERNMENT'],
  ['DEV_SOE_CENTRAL', '开发商-央企', 'Developer – central SOE', 'DEVELOPER'],
  ['DEV_SOE_LOCAL', '开发商-地方国企', 'Developer – local SOE', 'DEVELOPER'],
  ['DEV_PRIVATE', '开发商-民企', 'Developer – private', 'DEVELOPER'],
  ['DEV_MIXED', '开发商-混合所有制', 'Developer – mixed ownership', 'DEVELOPER'],
  ['DEV_FOREIGN_HK', '开发商-外资/港资', 'Developer – foreign or Hong Kong', 'DEVELOPER'],
  ['INSTITUTION', '事业单位', 'Public institution', 'OTHER_OWNER'],
  ['CORPORATE', '企业自建业主', 'Corporate owner-occupier', 'OTHER_OWNER'],
  ['FINANCE', '金融/险资', 'Financial or insurance investor', 'OTHER_OWNER'],
  ['INDIVIDUAL', '个人业主', 'Private individual', 'OTHER_OWNER'],
  ['CONTRACTOR', '施工总包/EPC', 'General contractor / EPC', 'PEER'],
  ['DESIGN_PEER', '设计同行', 'Design firm or consultant', 'PEER'],
]);
export type ClientType = CodeOf<typeof clientType>;

export const devChannel = defineCatalogue('devChannel', [
  ['EXPO_FORUM', '展会/论坛/会议', 'Exhibitions, forums & conferences'],
  ['DB_MARKETING', '客户数据库营销', 'Client database marketing'],
  ['VALUE_CHAIN', '上下游关系维护', 'Value-chain relations'],
  ['EXISTING_CLIENT', '老客户关系开发维护', 'Existing client development'],
  ['LOCAL_GOV', '各地方政府机构', 'Local government bodies'],
  ['TARGETED', '目标客户定向营销', 'Targeted client marketing'],
  ['EMPLOYEE', '公司员工渠道', 'Employee referrals'],
  ['TENDER_INFO', '招投标信息收集', 'Tender intelligence'],
]);
export type DevChannel = CodeOf<typeof devChannel>;

export const leadSource = defineCatalogue('leadSource', [
  ['LEAD_DESIGNER', '主设信息', 'Lead designer'],
  ['MARKETING', '市场推广', 'Marketing'],
  ['TENDER', '招标', 'Open tender'],
  ['INVITED_BID', '邀标', 'Invited bid'],
  ['DIRECT', '直接委托', 'Direct appointment'],
  ['REPEAT', '老客户复购', 'Repeat client'],
  ['CLIENT_REFERRAL', '客户推荐', 'Client referral'],
  ['STAFF', '员工推荐', 'Staff referral'],
  ['LAND_SALE', '土地招拍挂', 'Land auction'],
  ['FRAMEWORK', '战略协议派单', 'Framework call-off'],
  ['COMPETITION', '设计竞赛', 'Design competition'],
  ['GOV_PLATFORM', '公共资源交易平台', 'Public procurement platform'],
  ['SITE_UNDER_CONSTRUCTION', '在建工程', 'Site under construction'],
  ['DESIGNER_PEER', '设计师', 'Fellow designer'],
  ['SUPPLIER', '材料/供方企业', 'Supplier'],
  ['MEDIA', '互联网/报刊', 'Internet & press'],
  ['EXPO', '专业展会', 'Trade exhibition'],
  ['CELEBRITY_REFERRAL', '名人介绍', 'Public figure’s introduction'],
  ['CONSULTANCY', '市场咨询机构', 'Market consultancy'],
  ['WEB_WECHAT', '官网/公众号', 'Website & WeChat account'],
]);
export type LeadSource = CodeOf<typeof leadSource>;

export const clientLifecycle = defineCatalogue('clientLifecycle', [
  ['POTENTIAL', '潜在', 'Potential'],
  ['INTERESTED', '意向', 'Interested'],
  ['CUSTOMER', '成交', 'Customer'],
  ['LOYAL', '忠诚', 'Loyal'],
  ['DORMANT', '沉睡', 'Dormant'],
  ['LOST', '流失', 'Lost'],
  ['BLACKLISTED', '黑名单', 'Blacklisted'],
]);
export type ClientLifecycle = CodeOf<typeof clientLifecycle>;

export const clientGrade = defineCatalogue('clientGrade', [
  ['KEY', '战略', 'Strategic'],
  ['A', 'A', 'A'],
  ['B', 'B', 'B'],
  ['C', 'C', 'C'],
  ['D', 'D', 'D'],
]);
export type ClientGrade = CodeOf<typeof clientGrade>;

/** What a client is worth by the firm's formula, or by an override of it. */
export const ratingGrade = defineCatalogue('ratingGrade', [
  ['A', 'A', 'A'],
  ['B', 'B', 'B'],
  ['C', 'C', 'C'],
  ['D', 'D', 'D'],
]);
export type RatingGrade = CodeOf<typeof ratingGrade>;

/** What the formula of the rating counts. */
export const ratingFactor = defineCatalogue('ratingFactor', [
  ['FEES_WON', '签约设计费', 'Fees signed'],
  ['PROJECTS_WON', '成交项目', 'Projects won'],
  ['PROJECTS_OPEN', '在跟项目', 'Open projects'],
  ['LAST_TOUCH', '最近跟进', 'Last touch'],
  ['CITY_TIER', '城市等级', 'City tier'],
  ['FRAMEWORK', '战略协议', 'Framework agreement'],
]);
export type RatingFactor = CodeOf<typeof ratingFactor>;

/** Why a client's grade became another. */
export const ratingCause = defineCatalogue('ratingCause', [
  ['FACTS', '资料变化', 'Facts changed'],
  ['FORMULA', '公式调整', 'Formula changed'],
  ['OVERRIDE', '人工指定', 'Set by hand'],
  ['OVERRIDE_ENDED', '指定到期或取消', 'Setting by hand ended'],
]);
export type RatingCause = CodeOf<typeof ratingCause>;

/** What a rule of a client segment can look at. */
export const segmentFact = defineCatalogue('segmentFact', [
  ['CLIENT_TYPE', '客户性质', 'Client type'],
  ['CLIENT_LEVEL', '层级', 'Level'],
  ['RATING', '客户评级', 'Rating'],
  ['GRADE', '登记等级', 'Recorded grade'],
  ['CITY_TIER', '城市等级', 'City tier'],
  ['REGION', '所属地域', 'Region'],
  ['PRODUCT_LINE', '主打产品线', 'Flagship product line'],
  ['FEES_WON', '累计签约设计费', 'Fees signed in all'],
  ['PROJECTS_WON', '成交项目数', 'Projects won'],
  ['PROJECTS_OPEN', '在跟项目数', 'Open projects'],
  ['DAYS_SINCE_TOUCH', '距上次跟进天数', 'Days since the last touch'],
  ['FRAMEWORK', '战略协议', 'Framework agreement'],
]);
export type SegmentFact = CodeOf<typeof segmentFact>;

/** What happens with a client, as its timeline tells. */
export const clientEventKind = defineCatalogue('clientEventKind', [
  ['CREATED', '建档', 'On record'],
  ['MERGED', '并入客户', 'Client merged'],
  ['PERSON_JOINED', '联系人到任', 'Contact joined'],
  ['PERSON_LEFT', '联系人离开', 'Contact left'],
  ['LAND', '拿地', 'Land bought'],
  ['PROJECT', '登记项目', 'Project registered'],
  ['STATUS', '项目状态', 'Project status'],
  ['QUOTE', '报价', 'Quote'],
  ['CONTRACT', '签约', 'Contract signed'],
  ['ACTIVITY', '开发活动', 'Development activity'],
  ['COST', '开发费用', 'Development cost'],
  ['LEAD', '线索报备', 'Lead report'],
  ['TOUCH', '跟进', 'Touch'],
]);
export type ClientEventKind = CodeOf<typeof clientEventKind>;

/** Where a client stands in its group. */
export const clientLevel = defineCatalogue('clientLevel', [
  ['HEADQUARTERS', '集团总部', 'Headquarters'],
  ['REGIONAL', '区域公司', 'Regional company'],
  ['PROJECT_COMPANY', '项目公司', 'Project company'],
]);
export type ClientLevel = CodeOf<typeof clientLevel>;

/** Why two clients are offered as perhaps one and the same. */
export const clientLikeness = defineCatalogue('clientLikeness', [
  ['SAME_NAME', '名称相同', 'Same name'],
  ['SAME_SHORT_NAME', '简称相同', 'Same short name'],
  ['BRANCH', '或为其区域、项目公司', 'Perhaps a branch or project company'],
  ['SIMILAR_NAME', '名称相近', 'Similar name'],
]);
export type ClientLikeness = CodeOf<typeof clientLikeness>;

/** What hangs on a client and goes along when it is merged into another. */
export const clientPart = defineCatalogue('clientPart', [
  ['PROJECTS', '项目', 'Projects'],
  ['BELOW', '下级客户', 'Clients below'],
  ['PEOPLE', '联系人', 'People'],
  ['LAND', '地块', 'Land'],
  ['DEVELOPED', '已建项目', 'Developed projects'],
  ['PARTNER_FIRMS', '合作设计公司', 'Partner design firms'],
  ['ACTIVITIES', '开发活动', 'Development activities'],
  ['RESULTS', '渠道成果', 'Channel results'],
  ['COSTS', '开发费用', 'Development costs'],
  ['TOUCHES', '跟进记录', 'Touches'],
  ['PARTIES', '合同当事人', 'Parties of contracts'],
  ['FILES', '文件', 'Documents'],
  ['CUSTOM_FIELDS', '自定义字段', 'Custom fields'],
  ['FACTS', '补入的资料', 'Facts filled in'],
]);
export type ClientPart = CodeOf<typeof clientPart>;

/** A contact's influence on the client's decision. */
export const influence = defineCatalogue('influence', [
  ['DECIDER', '决策', 'Decision maker'],
  ['INFLUENCER', '影响', 'Influencer'],
  ['USER', '使用/对接', 'User / day-to-day contact'],
  ['GATEKEEPER', '把关', 'Gatekeeper'],
  ['COACH', '内线', 'Inside coach'],
]);
export type Influence = CodeOf<typeof influence>;

/** What a contact does for the client on a project. */
export const contactRole = defineCatalogue('contactRole', [
  ['EXECUTIVE', '公司领导', 'Executive'],
  ['DESIGN', '设计', 'Design'],
  ['ENGINEERING', '工程', 'Engineering'],
  ['CAPITAL_WORKS', '基建', 'Capital works'],
  ['PRE_DEVELOPMENT', '前期报建', 'Pre-development & permits'],
  ['PROCUREMENT', '招采', 'Procurement'],
  ['COST_CONTRACT', '成本合约', 'Cost & contracts'],
  ['INVESTMENT', '投资', 'Investment'],
  ['MARKETING', '营销', 'Sales & marketing'],
  ['FINANCE', '财务', 'Finance'],
  ['ADMINISTRATION', '行政', 'Administration'],
  ['OTHER', '其他', 'Other'],
]);
export type ContactRole = CodeOf<typeof contactRole>;
