import { defineMessages } from '../../lib/messages';

export const calendarMessages = defineMessages('projectCalendar', {
  zh: {
    title: '下一步日历',
    lead: '每天要推进的项目，与列表用同一组筛选',
    list: '列表',
    month: '{{year}} 年 {{month}} 月',
    previous: '上个月',
    next: '下个月',
    today: '本月',
    total: '本月 {{count}} 个下一步',
    none: '这个月没有安排下一步',
    noneText: '换一个月，或放宽筛选条件。',
    more: '继续加载',
  },
  en: {
    title: 'Next steps by day',
    lead: 'What is to be done each day, under the same filters as the list',
    list: 'List',
    month: '{{year}}-{{month}}',
    previous: 'Previous month',
    next: 'Next month',
    today: 'This month',
    total: '{{count}} next steps this month',
    none: 'No next step is planned this month',
    noneText: 'Try another month or fewer filters.',
    more: 'Load more',
  },
});
