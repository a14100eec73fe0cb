import { defineMessages } from '../../lib/messages';

export const batchMessages = defineMessages('approvalBatch', {
  zh: {
    other: '批量处理',
    title: '对所选的 {{n}} 件给出同一意见',
    decision: '处理方式',
    conclusions: { AGREE: '同意', AGREE_WITH_CHANGES: '修改后同意', DISAGREE: '不同意', NA: '不涉及', RETURN_SUBMITTER: '退回呈送人' },
    text: { AGREE: '', AGREE_WITH_CHANGES: '', NA: '', DISAGREE: '不同意后，所选各件的审批都就此结束，合同退回起草。', RETURN_SUBMITTER: '所选各件都退回呈送人，改好后重新呈送，或从这一步继续。' },
    required: '请填写意见：它写入所选的每一件。',
    confirm: '{{decision}} {{n}} 件',
    done: { AGREE: '已同意', AGREE_WITH_CHANGES: '已提交：修改后同意', DISAGREE: '已提交：不同意', NA: '已提交：不涉及', RETURN_SUBMITTER: '已退回呈送人' },
  },
  en: {
    other: 'Decide on all',
    title: 'One opinion for the {{n}} chosen',
    decision: 'What to do',
    conclusions: { AGREE: 'Agree', AGREE_WITH_CHANGES: 'Agree with changes', DISAGREE: 'Disagree', NA: 'Not applicable', RETURN_SUBMITTER: 'Return to submitter' },
    text: { AGREE: '', AGREE_WITH_CHANGES: '', NA: '', DISAGREE: 'A disagreement ends the approval of each of them; the contracts are drafts again.', RETURN_SUBMITTER: 'Each of them goes back to its submitter, to be submitted again or continued at this step.' },
    required: 'Write an opinion: it goes into each of them.',
    confirm: '{{decision}}: {{n}}',
    done: { AGREE: 'Agreed', AGREE_WITH_CHANGES: 'Sent: agree with changes', DISAGREE: 'Sent: disagree', NA: 'Sent: not applicable', RETURN_SUBMITTER: 'Returned to the submitter' },
  },
});
