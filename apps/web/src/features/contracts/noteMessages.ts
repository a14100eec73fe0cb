import { defineMessages } from '../../lib/messages';

export const noteMessages = defineMessages('contractNotes', {
  zh: {
    title: '备注信息',
    edit: '编辑备注信息',
    archiveNumber: '归档编号',
    expectedSigningOn: '预计签约日期',
    remark: '备注',
    none: '没有填写。',
    lead: '这些不是合同条款，随时可改。',
    leadInApproval: '合同正在审批：这里的改动会写入审批台账，并告知已经审批的人；条款、金额、当事人和文件不能改，需先撤回或按改动重新开始。',
    saved: '备注信息已保存',
  },
  en: {
    title: 'Notes',
    edit: 'Edit notes',
    archiveNumber: 'Archive number',
    expectedSigningOn: 'Expected signing day',
    remark: 'Remark',
    none: 'Nothing is noted.',
    lead: 'No terms of the contract: they may change at any time.',
    leadInApproval: 'The contract is in approval: what you change here goes into its ledger, and those who decided are told. Terms, amount, parties and documents stay; withdraw the round or begin it again to change them.',
    saved: 'The notes are saved',
  },
});
