import { defineMessages } from '../../lib/messages';

export const batchMessages = defineMessages('approvalBatch', {
  zh: {
    other: '批量处理',
    title: '对所选的 {{n}} 件给出同一意见',
    decision: '处理方式',
    text: { AGREE: '', AGREE_WITH_CHANGES: '', NA: '', DISAGREE: '不同意后，所选各件的审批都就此结束，合同退回起草。', RETURN_SUBMITTER: '所选各件都退回呈送人，改好后重新呈送，或从这一步继续。' },
    required: '请填写意见：它写入所选的每一件。',
    confirm: '{{decision}} {{n}} 件',
    sent: '已提交：{{decision}}',
  },
  en: {
    other: 'Decide on all',
    title: 'One opinion for the {{n}} chosen',
    decision: 'What to do',
    text: { AGREE: '', AGREE_WITH_CHANGES: '', NA: '', DISAGREE: 'A disagreement ends the approval of each of them; the contracts are drafts again.', RETURN_SUBMITTER: 'Each of them goes back to its submitter, to be submitted again or continued at this step.' },
    required: 'Write an opinion: it goes into each of them.',
    confirm: '{{decision}}: {{n}}',
    sent: 'Sent: {{decision}}',
  },
});
