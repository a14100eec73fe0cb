import type { FileCategory } from '../catalogues/index';
import { extensionOf } from './kinds';

/** Words of names, the more telling first: 报价单.xlsx 合同报价.pdf is a quotation, 审批单 of a contract an approval form. */
const words: readonly (readonly [category: FileCategory, words: RegExp])[] = [
  ['MINUTES', /纪要|会议记录|minutes/i],
  ['PAYMENT_VOUCHER', /发票|收款|回单|付款凭证|invoice|receipt/i],
  ['APPROVAL_FORM', /审批单|审批表|评审表|approval form/i],
  ['TENDER_DOCUMENT', /招标|资格预审|答疑|tender|rfp/i],
  ['QUOTATION', /报价|费用清单|收费|quotation|fee proposal/i],
  ['CONTRACT', /合同|协议|委托书|中标通知|contract|agreement/i],
  ['CORRESPONDENCE', /函|来文|回复|通知|letter/i],
  ['DRAWING_LIST', /图纸目录|施工图目录|drawing list/i],
  ['SITE_PHOTO', /踏勘|现场照|航拍|site photo/i],
  ['SITE_DATA', /红线|地勘|勘察|地形|规划条件|用地|geotechnical|survey|boundary/i],
  ['PRESENTATION', /汇报|presentation/i],
  ['BRIEF', /任务书|设计要求|brief/i],
  ['PROPOSAL', /方案|投标文件|文本|proposal|scheme/i],
  ['CLIENT_MATERIAL', /资质|营业执照|公司简介|客户资料/],
];

/** The category a document most likely belongs to, by its name; people put right what was guessed wrong. */
export function guessCategory(name: string): FileCategory {
  const found = words.find(([, pattern]) => pattern.test(name));
  if (found) return found[0];
  const extension = extensionOf(name);
  if (/^(pptx?|dps)$/.test(extension)) return 'PRESENTATION';
  if (/^(jpe?g|heic|heif)$/.test(extension)) return 'SITE_PHOTO';
  return 'OTHER';
}
