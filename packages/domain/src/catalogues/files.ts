import { defineCatalogue, type CodeOf } from './catalogue';

export const fileCategory = defineCatalogue('fileCategory', [
  ['BRIEF', '任务书', 'Design brief'],
  ['SITE_DATA', '红线/地勘', 'Site boundary & geotechnical survey'],
  ['TENDER_DOCUMENT', '招标文件', 'Tender documents'],
  ['PROPOSAL', '投标/方案文本', 'Bid & design booklet'],
  ['QUOTATION', '报价书', 'Fee proposal'],
  ['CONTRACT', '合同', 'Contract'],
  ['APPROVAL_FORM', '审批单', 'Approval form'],
  ['MINUTES', '会议纪要', 'Meeting minutes'],
  ['CORRESPONDENCE', '往来函件', 'Correspondence'],
  ['PRESENTATION', '汇报PPT', 'Presentation'],
  ['SITE_PHOTO', '踏勘照片', 'Site photos'],
  ['DRAWING_LIST', '施工图目录', 'Construction drawing list'],
  ['PAYMENT_VOUCHER', '发票/收款凭证', 'Invoices & payment vouchers'],
  ['CLIENT_MATERIAL', '客户资料', 'Client material'],
  ['KNOWLEDGE', '知识', 'Knowledge'],
  ['OTHER', '其他', 'Other'],
]);
export type FileCategory = CodeOf<typeof fileCategory>;
