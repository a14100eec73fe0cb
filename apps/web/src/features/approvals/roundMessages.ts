import { defineMessages } from '../../lib/messages';

/** Rounds of approval on the page of what is approved. */
export const roundMessages = defineMessages('approvalRounds', {
  zh: {
    title: '审批',
    none: '尚未呈送审批。',
    round: '第 {{n}} 轮',
    by: '{{name}} 呈送',
    signedFor: '{{signer}}（代 {{name}}）',
    several: '{{names}} · {{mode}}',
    ended: '结束原因：{{text}}',
    open: '打开审批单',
    earlier: '以往各轮（{{count}}）',
    separator: '、',
  },
  en: {
    title: 'Approval',
    none: 'Not submitted for approval yet.',
    round: 'Round {{n}}',
    by: 'submitted by {{name}}',
    signedFor: '{{signer}} (for {{name}})',
    several: '{{names}} · {{mode}}',
    ended: 'Why it ended: {{text}}',
    open: 'Open the approval sheet',
    earlier: 'Earlier rounds ({{count}})',
    separator: ', ',
  },
});
