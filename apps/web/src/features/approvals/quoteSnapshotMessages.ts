import { defineMessages } from '../../lib/messages';

/** A quote as it was submitted. */
export const quoteSnapshotMessages = defineMessages('approvalQuotes', {
  zh: {
    total: '报价总额', rate: '单价或费率', version: '版次', nth: '第 {{n}} 版', validUntil: '有效期至', author: '起草人', feeBasis: '计费方式',
    reasons: '须审批的原因', floor: '{{line}}：折后 {{is}} 元/㎡，低于底价 {{limit}} 元/㎡', discount: '折扣 {{is}}%，超过上限 {{limit}}%', noReasons: '没有低于底价，也没有超过折扣上限。',
    fees: '费用构成', item: '内容', basis: '计费', amount: '金额', subtotal: '小计', off: '折扣', tax: { INCLUDED: '其中增值税 {{rate}}%', ADDED: '另加增值税 {{rate}}%', NONE: '不计税' }, sum: '合计', plain: '没有逐项构成，只有总额或费率。',
    stages: '付款阶段', stage: '阶段', share: '比例', scope: '服务范围', exclusions: '不含内容', payment: '付款条件', other: '其他约定', note: '说明',
    print: { title: '报价审批单', name: '报价名称', number: '项目编号与版次', amount: '报价总额', basis: '计费方式', reasons: '审批原因' },
  },
  en: {
    total: 'Total', rate: 'Rate', version: 'Version', nth: 'Version {{n}}', validUntil: 'Valid until', author: 'Written by', feeBasis: 'Fee basis',
    reasons: 'Why it needs approval', floor: '{{line}}: ¥{{is}} per m² after the discount, below the floor of ¥{{limit}}', discount: 'A discount of {{is}}%, above the greatest of {{limit}}%', noReasons: 'It is below no floor and above no discount limit.',
    fees: 'Fee', item: 'Service', basis: 'Basis', amount: 'Amount', subtotal: 'Subtotal', off: 'Discount', tax: { INCLUDED: 'of which VAT at {{rate}}%', ADDED: 'VAT at {{rate}}% on top', NONE: 'No tax' }, sum: 'Total', plain: 'No items: a total or a rate alone.',
    stages: 'Payment by stage', stage: 'Stage', share: 'Share', scope: 'Scope', exclusions: 'Not included', payment: 'Payment', other: 'Other terms', note: 'Note',
    print: { title: 'Quote approval sheet', name: 'Quote', number: 'Project number and version', amount: 'Total', basis: 'Fee basis', reasons: 'Why it needs approval' },
  },
});
