import { defineMessages } from '../../lib/messages';

export const knownMessages = defineMessages('importsKnown', {
  zh: {
    title: '系统里已有的记录',
    refuse: '算作重复，不导入',
    update: '用表中内容更新',
    refuseHint: '编号或名称已有的行会被拒绝。',
    counts: '{{changed}} 行有变化，{{unchanged}} 行与系统一致。',
    hints: {
      TRACKING: '按编号对应，没有编号的按客户和名称对应；空单元格不改动，跟踪记录和计划只增不减，状态和报价不随导入改变。',
      CLIENTS: '按编号或名称对应；空单元格不改动，联系人、开发项目、土地和合作设计公司只增不减。',
      PARCELS: '按地块编号对应；空单元格不改动。',
      EMPLOYEES: '按工号对应；空单元格不改动，角色、在职情况、生日和入职日期不随导入改变。',
    },
  },
  en: {
    title: 'Records that are known',
    refuse: 'Duplicates, not imported',
    update: 'Bring up to date',
    refuseHint: 'Rows whose number or name is in use are rejected.',
    counts: '{{changed}} rows change something, {{unchanged}} say nothing new.',
    hints: {
      TRACKING: 'Matched by number, without one by client and name. An empty cell changes nothing, work and plans are only added to, status and quotes stay.',
      CLIENTS: 'Matched by number or name. An empty cell changes nothing; contacts, developed projects, land and partner firms are only added to.',
      PARCELS: 'Matched by the number of the parcel. An empty cell changes nothing.',
      EMPLOYEES: 'Matched by staff number. An empty cell changes nothing; roles, employment, birthday and hire date stay.',
    },
  },
});
