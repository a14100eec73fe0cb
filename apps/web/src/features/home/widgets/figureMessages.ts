import { defineMessages } from '../../../lib/messages';

/** Texts of the cross table and the funnel. */
export const figureMessages = defineMessages('homeFigures', {
  zh: {
    rows: '行',
    columns: '列',
    swap: '行列互换',
    same: '行与列须是不同的分组',
    tint: '按大小着色',
    unit: '单位：{{unit}}',
    empty: '没有符合条件的项目',
    emptyText: '可以在设置中放宽条件。',
    allStages: '列出跟踪的每个阶段',
    first: '全部',
    conversion: '转化 {{percent}}',
    ofAll: '占全部 {{percent}}',
    how: '统计方式',
    howText:
      '统计按登记时间选出的全部项目，失单、暂停、放弃的也在内。每一步计走到这一步或更远的项目：成交的计入每一步；其余按所记的跟踪阶段；状态为跟踪而未记阶段的计到“接洽”；推广而无阶段的只计第一步。转化率是这一步与上一步之比，点任一步打开它的项目。',
  },
  en: {
    rows: 'Rows',
    columns: 'Columns',
    swap: 'Swap rows and columns',
    same: 'Rows and columns must be grouped differently',
    tint: 'Tint by size',
    unit: 'In {{unit}}',
    empty: 'No project meets the conditions',
    emptyText: 'You can widen them in the settings.',
    allStages: 'Show every tracking stage',
    first: 'All',
    conversion: '{{percent}} of the step before',
    ofAll: '{{percent}} of all',
    how: 'What is counted',
    howText:
      'All projects by their date of registration, lost, suspended and abandoned ones among them. Each step holds the projects that came to it or further: won ones count in every step, others by the tracking stage on record; tracked ones without a stage came to the first contact, promoted ones without a stage only to the first step. The rate is of the step before. Each step opens its projects.',
  },
});
