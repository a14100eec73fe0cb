import { defineMessages } from '../../lib/messages';

/** What people see of default homes on their own. */
export const templateMessages = defineMessages('homeTemplates', {
  zh: {
    firm: '全公司',
    mark: { arrived: '新增', leaving: '建议移除', locked: '固定', lockedText: '由默认工作台固定：可以移动和设置，不能移除' },
    news: {
      from: '默认工作台（{{name}}）有更新：',
      fromProgram: '默认工作台有更新：',
      arrived: '新增{{names}}。',
      leaving: '{{names}}已不在其中，可以移除，也可以保留。',
      and: '、',
      others: '等 {{count}} 个',
      seen: '知道了',
      remove: '移除',
      keep: '保留',
      removed: '已移除 {{count}} 个部件',
    },
    fix: {
      lock: '固定（不能移除）',
      unlock: '取消固定',
    },
  },
  en: {
    firm: 'Whole firm',
    mark: { arrived: 'New', leaving: 'May be removed', locked: 'Fixed', lockedText: 'Fixed by the default home: move it and set it as you like; it cannot be removed' },
    news: {
      from: 'The default home ({{name}}) has changed: ',
      fromProgram: 'The default home has changed: ',
      arrived: '{{names}} came with it. ',
      leaving: '{{names}} no longer belongs to it; remove or keep as you like.',
      and: ', ',
      others: ' and more ({{count}})',
      seen: 'Got it',
      remove: 'Remove',
      keep: 'Keep',
      removed: '{{count}} widgets removed',
      removed_one: '{{count}} widget removed',
    },
    fix: {
      lock: 'Fix (cannot be removed)',
      unlock: 'Do not fix',
    },
  },
});
