import { defineMessages } from '../../lib/messages';

export const binMessages = defineMessages('bin', {
  zh: {
    title: '回收站',
    lead: '已删除的项目、文件与客户，可随时恢复',
    projects: '项目',
    clients: '客户',
    files: '文件',
    count: '{{count}} 个',
    first: '只列出最近的 {{count}} 个，其余在列表的“已删除”里',
    none: '没有已删除的{{what}}',
    restore: '恢复',
    restoreOf: '恢复“{{name}}”',
    restored: '已恢复“{{name}}”',
    failed: '没有恢复成功，请再试一次',
    by: '{{name}}删除',
  },
  en: {
    title: 'Bin',
    lead: 'Deleted projects, documents and clients, restored at any time',
    projects: 'Projects',
    clients: 'Clients',
    files: 'Documents',
    count: '{{count}}',
    first: 'The latest {{count}} only; the others are under “Deleted” of the list',
    none: 'No deleted {{what}}',
    restore: 'Restore',
    restoreOf: 'Restore “{{name}}”',
    restored: '“{{name}}” is restored',
    failed: 'Not restored; try again',
    by: 'deleted by {{name}}',
  },
});
