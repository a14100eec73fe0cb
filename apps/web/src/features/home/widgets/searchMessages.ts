import { defineMessages } from '../../../lib/messages';

export const searchMessages = defineMessages('homeSearch', {
  zh: { recent: '最近打开', none: '从搜索打开的项目和客户会列在这里', rows: '最近打开的条数' },
  en: { recent: 'Opened lately', none: 'Projects and clients opened from a search are listed here', rows: 'Opened lately' },
});
