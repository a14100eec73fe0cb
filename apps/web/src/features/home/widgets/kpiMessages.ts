import { defineMessages } from '../../../lib/messages';

export const kpiMessages = defineMessages('homeKpi', {
  zh: {
    trend: '显示趋势',
    trendHelp: '近十二个月按登记时间的走势，以及与上一时期同一天为止的比较。',
    against: { all: '近十二个月，较前十二个月', year: '较去年同期', quarter: '较上季度同期', month: '较上月同期', lastYear: '较前一年', lastQuarter: '较前一季度', twelveMonths: '较前十二个月' },
    up: '增 {{percent}}',
    down: '减 {{percent}}',
    same: '持平',
    noneBefore: '前期为零',
    line: '近十二个月登记：{{points}}',
    point: '{{month}} {{figure}}',
  },
  en: {
    trend: 'Show the trend',
    trendHelp: 'The last twelve months by date of registration, and the change against the period before up to the same day.',
    against: {
      all: 'last 12 months against the 12 before',
      year: 'against last year to date',
      quarter: 'against last quarter to date',
      month: 'against last month to date',
      lastYear: 'against the year before',
      lastQuarter: 'against the quarter before',
      twelveMonths: 'against the 12 before',
    },
    up: 'up {{percent}}',
    down: 'down {{percent}}',
    same: 'unchanged',
    noneBefore: 'nothing before',
    line: 'Registered in the last twelve months: {{points}}',
    point: '{{month}} {{figure}}',
  },
});
