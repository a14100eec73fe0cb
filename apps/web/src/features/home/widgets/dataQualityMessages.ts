import { defineMessages } from '../../../lib/messages';

export const dataQualityMessages = defineMessages('homeDataQuality', {
  zh: {
    noNextStep: '没有下一步的项目',
    overdue: '下一步已逾期的项目',
    noTracker: '没有市场跟踪人的项目',
    noForecast: '未填预计签约日期的跟踪项目',
    noReview: '缺复盘的项目',
    noDocuments: '缺文件的项目',
    none: '无',
    complete: '数据齐全',
    completeText: '下一步、跟踪人、复盘和文件都已齐。',
  },
  en: {
    noNextStep: 'Projects without a next step',
    overdue: 'Projects whose next step is overdue',
    noTracker: 'Projects without a market tracker',
    noForecast: 'Tracked projects without a day of expected signing',
    noReview: 'Projects without a review',
    noDocuments: 'Projects without a document',
    none: 'none',
    complete: 'Nothing is missing',
    completeText: 'Next steps, trackers, reviews and documents.',
  },
});
