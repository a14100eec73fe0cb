import { defineMessages } from '../../../lib/messages';

export const birthdayMessages = defineMessages('homeBirthdays', {
  zh: {
    days: '显示',
    span: '未来 {{count}} 天',
    kinds: '内容',
    both: '生日与司龄',
    birthday: '只看生日',
    joining: '只看司龄',
    BIRTHDAY: '生日',
    JOINING: '入职 {{count}} 周年',
    none: '近期没有生日或入职纪念日',
    noneText: '只列出愿意公开的同事。您可以在“我的账号”中选择是否公开自己的。',
  },
  en: {
    days: 'Show',
    span: 'Next {{count}} days',
    kinds: 'What',
    both: 'Birthdays and years with us',
    birthday: 'Birthdays only',
    joining: 'Years with us only',
    BIRTHDAY: 'Birthday',
    JOINING: '{{count}} years with us',
    JOINING_one: '{{count}} year with us',
    none: 'No birthdays or anniversaries soon',
    noneText: 'Only colleagues who share theirs are listed. Share yours, or not, in My account.',
  },
});
