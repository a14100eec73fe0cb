import { defineMessages } from '../../lib/messages';

/** Texts of the export of the clients' list. */
export const exportMessages = defineMessages('clientExport', {
  zh: {
    action: '导出',
    title: '导出客户列表',
    lead: '与现在列表的条件、排序一致，共 {{count}} 行；导出会记录在案。',
    columns: '列',
    all: '全选',
    none: '全不选',
    xlsx: '导出 Excel',
    csv: '导出 CSV',
    done: '正在导出 {{count}} 行',
    failed: '没有导出成功，请再试一次',
    column: { NUMBER: '编号', NAME: '客户名称', SHORT_NAME: '简称', CLIENT_TYPE: '客户性质', LEVEL: '层级', RATING: '客户评级', GRADE: '登记等级', HEADQUARTERS: '总部', GROUP: '所属集团', PRODUCT_LINES: '主打产品线', KEEPER: '我方对接人', PROJECTS: '项目数', CONTACTS: '联系人', PHONES: '联系电话', PROFILE: '客户简介', ALIASES: '又名', REMARK: '备注', UPDATED_AT: '更新日期' },
  },
  en: {
    action: 'Export',
    title: 'Export the list of clients',
    lead: 'Exactly the rows of the list as it is now, {{count}} in all; exports are noted.',
    columns: 'Columns',
    all: 'All',
    none: 'None',
    xlsx: 'Excel',
    csv: 'CSV',
    done: 'Exporting {{count}} rows',
    failed: 'Not exported; try again',
    column: { NUMBER: 'Number', NAME: 'Client', SHORT_NAME: 'Short name', CLIENT_TYPE: 'Client type', LEVEL: 'Level', RATING: 'Rating', GRADE: 'Recorded grade', HEADQUARTERS: 'Head office', GROUP: 'Group', PRODUCT_LINES: 'Product lines', KEEPER: 'Kept by', PROJECTS: 'Projects', CONTACTS: 'Contacts', PHONES: 'Phones', PROFILE: 'Profile', ALIASES: 'Also known as', REMARK: 'Remark', UPDATED_AT: 'Updated' },
  },
});
