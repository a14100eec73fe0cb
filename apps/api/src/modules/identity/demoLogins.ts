import type { Role } from '@yingzao/domain/catalogues';

/** Password of everybody in the demo firm; it opens nothing else. */
export const demoPassword = 'Courtyard-2026';

const people: readonly (readonly [number: string, name: string, role: Role])[] = [
  ['XC001', '顾砚秋', 'DIRECTOR'],
  ['XC010', '梁以宁', 'MARKET_MANAGER'],
  ['XC011', '季晓棠', 'MARKET_DB_OWNER'],
  ['XC012', '方骏', 'MARKET_STAFF'],
  ['XC060', '裴行舟', 'DESIGN_MANAGER'],
  ['XC052', '陶然', 'LEAD_DESIGNER'],
  ['XC053', '何叙白', 'PROJECT_MANAGER'],
  ['XC033', '温庭', 'DESIGN_MGMT'],
  ['XC054', '朱嘉', 'MEMBER_VIEWER'],
  ['XC036', '秦亦川', 'LEGAL'],
  ['XC038', '钟惠兰', 'FINANCE'],
  ['XC042', '苏婉', 'HR_ADMIN'],
  ['XC046', '尹泽宇', 'SYS_ADMIN'],
];

/** One person a role of the demo firm; names and numbers are those of its staff list. */
export const demoLogins = people.map(([number, name, role]) => ({ number, name, role, password: demoPassword }));
