import { defineMessages } from '../../lib/messages';

/** Texts of the chances of the tracking stages. */
export const chanceMessages = defineMessages('stageProbabilities', {
  zh: {
    title: '阶段概率',
    lead: '在跟踪项目处于各阶段时的成交概率，用于加权报价。从今天或以后的某天起生效；过去的数字保持当时的样子。',
    set: '各阶段概率',
    percentOf: '“{{stage}}”的成交概率（%）',
    since: '生效日期',
    save: '保存',
    saved: '已保存，自 {{day}} 起生效',
    same: '与现在的数字相同',
    history: '历次设置',
    initial: '初始设置',
    inForce: '现行',
    planned: '将于此日生效',
    historyCaption: '历次设置的阶段概率',
  },
  en: {
    title: 'Stage probabilities',
    lead: 'The chance of a tracked project being won at each stage; quotes are weighted by it. In force from today or a later day on; figures of the past stay as they were.',
    set: 'Chance at each stage',
    percentOf: 'Chance at “{{stage}}” (%)',
    since: 'In force from',
    save: 'Save',
    saved: 'Saved; in force from {{day}}',
    same: 'The same as now',
    history: 'All settings',
    initial: 'As delivered',
    inForce: 'In force',
    planned: 'From this day on',
    historyCaption: 'Chances of the stages by the day they were set for',
  },
});
