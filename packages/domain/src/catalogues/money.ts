import { defineCatalogue, type CodeOf } from './catalogue';

export const feeBasis = defineCatalogue('feeBasis', [
  ['PER_SQM', '元/㎡', 'CNY per m²'],
  ['PERCENT', '造价费率', 'Percentage of construction cost'],
  ['LUMP_SUM', '总价', 'Lump sum'],
  ['PER_STAGE', '分阶段', 'By stage'],
  ['TIME', '工时', 'Time charge'],
]);
export type FeeBasis = CodeOf<typeof feeBasis>;

export const quoteStatus = defineCatalogue('quoteStatus', [
  ['DRAFT', '草稿', 'Draft'],
  ['IN_REVIEW', '审核中', 'In review'],
  ['APPROVED', '可发出', 'Cleared to send'],
  ['SENT', '已报出', 'Sent'],
  ['NEGOTIATING', '议价', 'Negotiating'],
  ['ACCEPTED', '接受', 'Accepted'],
  ['DECLINED', '拒绝', 'Declined'],
  ['SUPERSEDED', '被新版替代', 'Superseded'],
  ['EXPIRED', '过期', 'Expired'],
]);
export type QuoteStatus = CodeOf<typeof quoteStatus>;

export const discountKind = defineCatalogue('discountKind', [
  ['CASH', '现金折扣', 'Prompt payment discount'],
  ['QUANTITY', '数量折扣', 'Volume discount'],
  ['SEASONAL', '季节折扣', 'Seasonal discount'],
  ['FUNCTIONAL', '功能折扣', 'Functional discount'],
  ['ALLOWANCE', '价格折让', 'Price allowance'],
  ['STRATEGIC', '战略折扣', 'Strategic client discount'],
]);
export type DiscountKind = CodeOf<typeof discountKind>;

export const contractType = defineCatalogue('contractType', [
  ['DESIGN', '设计合同', 'Design contract'],
  ['FRAMEWORK', '战略/框架', 'Strategic / framework agreement'],
  ['SUPPLEMENT', '补充', 'Supplementary agreement'],
  ['SUBCONTRACT', '分包', 'Subcontract'],
  ['CONSORTIUM', '联合体', 'Consortium agreement'],
  ['CONSULTING', '咨询', 'Consultancy agreement'],
  ['ENGAGEMENT', '委托书', 'Letter of engagement'],
]);
export type ContractType = CodeOf<typeof contractType>;

export const contractStatus = defineCatalogue('contractStatus', [
  ['DRAFT', '起草', 'Drafting'],
  ['IN_APPROVAL', '审批中', 'In approval'],
  ['APPROVED', '待签', 'Awaiting signature'],
  ['SIGNED', '已签', 'Signed'],
  ['PERFORMING', '履行', 'In performance'],
  ['COMPLETED', '结清', 'Settled'],
  ['SUSPENDED', '暂停', 'Suspended'],
  ['TERMINATED', '终止', 'Terminated'],
]);
export type ContractStatus = CodeOf<typeof contractStatus>;

export const receivableStatus = defineCatalogue('receivableStatus', [
  ['NOT_DUE', '未到期', 'Not due'],
  ['DUE', '到期', 'Due'],
  ['OVERDUE', '逾期', 'Overdue'],
  ['PARTIAL', '部分', 'Partly paid'],
  ['PAID', '已收', 'Paid'],
  ['DISPUTED', '争议', 'Disputed'],
  ['BAD', '坏账', 'Bad debt'],
]);
export type ReceivableStatus = CodeOf<typeof receivableStatus>;

/** How long ago what is open fell due. */
export const agingBucket = defineCatalogue('agingBucket', [
  ['NOT_DUE', '未到期', 'Not due'],
  ['D1_30', '1-30 天', '1-30 days'],
  ['D31_90', '31-90 天', '31-90 days'],
  ['D91_180', '91-180 天', '91-180 days'],
  ['D181_365', '181-365 天', '181-365 days'],
  ['Y1_2', '1-2 年', '1-2 years'],
  ['Y2_3', '2-3 年', '2-3 years'],
  ['OVER_Y3', '3 年以上', 'Over 3 years'],
]);
export type AgingBucket = CodeOf<typeof agingBucket>;

export const feeNodeKind = defineCatalogue('feeNodeKind', [
  ['ADVANCE', '首付款', 'Advance payment'],
  ['PROGRESS', '进度款', 'Progress payment'],
  ['FINAL', '尾款', 'Final payment'],
]);
export type FeeNodeKind = CodeOf<typeof feeNodeKind>;

/** What the due date of a fee node is counted from. */
export const feeDueRule = defineCatalogue('feeDueRule', [
  ['ON_DATE', '固定日期', 'On a date'],
  ['AFTER_SIGNING', '签订后', 'After signing'],
  ['AFTER_EVENT', '节点完成后', 'After its stage is reached'],
]);
export type FeeDueRule = CodeOf<typeof feeDueRule>;

/** What people set by hand about a fee node, beside what its money says. */
export const feeNodeMark = defineCatalogue('feeNodeMark', [
  ['DISPUTED', '争议', 'Disputed'],
  ['BAD', '坏账', 'Bad debt'],
]);
export type FeeNodeMark = CodeOf<typeof feeNodeMark>;

/** How a client stands in a contract; the firm itself is not listed. */
export const contractPartyRole = defineCatalogue('contractPartyRole', [
  ['PARTY_A', '甲方', 'Party A'],
  ['PARTY_B', '乙方', 'Party B'],
  ['PARTY_C', '丙方', 'Party C'],
  ['EMPLOYER', '建设单位', 'Employer'],
  ['CONSORTIUM_PARTNER', '联合体成员', 'Consortium partner'],
  ['SUBCONTRACTOR', '分包方', 'Subcontractor'],
]);
export type ContractPartyRole = CodeOf<typeof contractPartyRole>;

/** Kinds of client development cost. */
export const costKind = defineCatalogue('costKind', [
  ['CONTRACTED', '有合同费用', 'Cost under contract'],
  ['UNCONTRACTED', '无合同费用', 'Cost without contract'],
  ['ENTERTAINMENT', '业务招待费', 'Business entertainment'],
  ['TRAVEL', '差旅', 'Travel'],
  ['EXHIBITION', '展会', 'Exhibition'],
  ['MATERIAL_MODEL', '资料/模型', 'Documents & models'],
  ['BID_PREPARATION', '投标制作', 'Bid preparation'],
  ['GIFT', '礼品', 'Gifts'],
]);
export type CostKind = CodeOf<typeof costKind>;
