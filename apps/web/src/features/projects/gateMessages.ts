import { defineMessages } from '../../lib/messages';

export const gateMessages = defineMessages('statusGates', {
  zh: {
    title: '推进门槛',
    document: '文件',
    lead: '项目变更为某个状态之前必须填写的资料和必须有的文件。勾选即生效；已在该状态的项目不受影响。',
    caption: '各状态要求填写的资料',
    field: '资料',
    locked: '系统要求，不能取消',
    cell: '变更为“{{status}}”须有{{field}}',
    added: '变更为“{{status}}”须有{{field}}',
    removed: '变更为“{{status}}”不再要求{{field}}',
    by: '{{name}} 改于',
    initial: '初始设置',
    stale: '别人刚改过这一列，已显示最新内容，请再看一眼。',
    failed: '没有保存，请再试一次。',
  },
  en: {
    title: 'Status gates',
    document: 'document',
    lead: 'What must be filled in, and which documents must be there, before a project takes a status. A tick applies at once; projects already there are left alone.',
    caption: 'What each status asks for',
    field: 'Fact',
    locked: 'Required by the system',
    cell: '“{{status}}” asks for {{field}}',
    added: '“{{status}}” now asks for {{field}}',
    removed: '“{{status}}” no longer asks for {{field}}',
    by: 'Changed by {{name}}',
    initial: 'As delivered',
    stale: 'Someone just changed this column. It now shows the latest; look again.',
    failed: 'Not saved. Try again.',
  },
});
