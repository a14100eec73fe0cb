import { defineMessages } from '../../../lib/messages';

export const leadMessages = defineMessages('homeNewLeads', {
  zh: { none: '没有待核实的线索', overdue: '已超时', week: '一周内', unassigned: '待分配', known: '{{department}}在跟同名项目', verifier: '{{name}}核实' },
  en: { none: 'No lead to verify', overdue: 'Overdue', week: 'Within a week', unassigned: 'Unassigned', known: '{{department}} follows the same name', verifier: '{{name}} verifies' },
});
