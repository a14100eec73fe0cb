import type { DesignMemberRole } from '../catalogues/index';
import type { Relation } from '../permissions/index';

/** Somebody's work on a design project, from a day until a day that is part of it; ISO days. */
export interface DesignMembership {
  readonly employeeId: string;
  readonly memberRole: DesignMemberRole;
  readonly until: string | null;
}

/** How a person stands to a design project on a day. Row-level security says the same (viewer_design_project_ids). */
export function designRelations(employeeId: string, members: readonly DesignMembership[], day: string): Relation[] {
  const mine = members.filter((member) => member.employeeId === employeeId && (member.until === null || member.until >= day));
  if (mine.length === 0) return [];
  return mine.some((member) => member.memberRole === 'PROJECT_MANAGER') ? ['DESIGN_MEMBER', 'DESIGN_LEAD'] : ['DESIGN_MEMBER'];
}

/** Minutes that one person can have worked on a day. */
export const minutesOfDay = 1440;
