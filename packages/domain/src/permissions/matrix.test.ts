import { role } from '../catalogues/index';
import type { Role } from '../catalogues/index';
import { allows, cells, fullRightsRoles, grants, relations, scopeOf } from './index';
import type { Cell, Relation } from './index';

/**
 * The rules once more, in words of the brief (000-044, 000-045, 000-094) instead of grants: every cell belongs to one line.
 * A new cell without a line here fails, so that somebody has to say which rule it follows.
 */
interface Rule {
  readonly cells: readonly Cell[];
  readonly holds: (role: Role, relation: Relation) => boolean;
}
const isFull = (r: Role): boolean => r === 'DIRECTOR' || r === 'MARKET_MANAGER' || r === 'MARKET_DB_OWNER';
const rules: readonly Rule[] = [
  // Everyone who works here.
  { cells: ['session.use', 'home.use', 'search.use', 'prompt.use', 'statistics.read', 'statisticsBoard.read', 'announcement.read', 'department.read', 'employee.read', 'employeeHr.share', 'calendar.use', 'freeBusy.read', 'savedView.use', 'statusGate.read', 'customField.read', 'stageProbability.read', 'statisticsSetting.read', 'cadence.read', 'approvalTemplate.read', 'approvalDelegation.read'], holds: () => true },
  // Marketing databases: full rights look, and so do people designated for the project.
  {
    cells: ['client.read', 'client.export', 'contact.read', 'parcel.read', 'project.read', 'project.export', 'projectMember.read', 'workLog.read', 'workPlan.read', 'quote.read', 'file.read', 'file.download', 'progressNote.read', 'touch.read', 'projectReview.read'],
    holds: (r, how) => isFull(r) || how === 'MEMBER',
  },
  // Prices and terms are looked at like the rest, and taken out by those who work with them; who looked is full rights' to know.
  { cells: ['commercialFile.download'], holds: (r, how) => isFull(r) || (how === 'MEMBER' && (r === 'LEGAL' || r === 'FINANCE')) },
  { cells: ['fileView.read'], holds: isFull },
  // What members add without changing anything; what anybody reports, and who looks at it.
  { cells: ['progressNote.create', 'touch.create'], holds: (r, how) => isFull(r) || how === 'MEMBER' },
  { cells: ['leadReport.create'], holds: () => true },
  { cells: ['leadReport.read'], holds: (r, how) => isFull(r) || how === 'SELF' },
  { cells: ['leadReport.decide'], holds: isFull },
  // A touch belongs to its author, whoever that is.
  { cells: ['touch.update'], holds: (_, how) => how === 'SELF' },
  // Follow-up: kept and given out by full rights, closed by its owner too.
  { cells: ['cadence.update', 'cadenceTask.reassign'], holds: isFull },
  { cells: ['cadenceTask.read', 'cadenceTask.close'], holds: (r, how) => isFull(r) || how === 'SELF' },
  // Hand-overs: arranged by full rights, seen and signed by those who hand over and receive, accepted by receivers alone.
  { cells: ['handover.create', 'handover.update'], holds: isFull },
  { cells: ['handover.read', 'handover.sign'], holds: (r, how) => isFull(r) || how === 'SELF' },
  { cells: ['handover.answer'], holds: (_, how) => how === 'SELF' },
  // Contracts and their approval are also for those who take part in it.
  { cells: ['contract.read', 'approvalChain.read'], holds: (r, how) => isFull(r) || how === 'MEMBER' || how === 'APPROVER' || how === 'SUBMITTER' },
  // Nobody else writes in the marketing databases, whatever their relation.
  {
    cells: [
      'client.create', 'client.update', 'client.delete', 'client.restore', 'client.merge', 'clientRating.read', 'clientRating.update', 'clientSegment.use',
      'savedView.share', 'statisticsBoard.update', 'statusGate.update', 'customField.update', 'stageProbability.update', 'statisticsSetting.update', 'project.create', 'project.update', 'project.delete', 'project.restore',
      'projectReview.update', 'projectMember.create', 'projectMember.delete', 'workLog.create', 'workPlan.create', 'workPlan.update',
      'quote.create', 'quote.update', 'quoteRule.read', 'quoteRule.update', 'quoteShare.use', 'contract.create', 'contract.update', 'approvalChain.create', 'approvalTemplate.update', 'importBusiness.run',
      'file.create', 'file.update', 'file.delete', 'file.restore',
    ],
    holds: isFull,
  },
  // A decision belongs to its approver alone, full rights or not.
  { cells: ['approvalStep.decide'], holds: (_, how) => how === 'DESIGNEE' },
  // All else on a round is done by those on it, and by full rights.
  { cells: ['approval.act'], holds: (r, how) => isFull(r) || how === 'APPROVER' || how === 'SUBMITTER' || how === 'DESIGNEE' },
  { cells: ['approvalDelegation.write'], holds: (_, how) => how === 'SELF' },
  // Client development: full rights and nobody else, designated or not; the ledger is finance's to read and only finance's to decide.
  { cells: ['developmentActivity.read', 'developmentActivity.create', 'developmentActivity.update', 'developmentReturn.read', 'developmentCost.create'], holds: isFull },
  { cells: ['developmentCost.read', 'developmentCost.export'], holds: (r) => isFull(r) || r === 'FINANCE' },
  { cells: ['developmentCost.decide'], holds: (r) => r === 'FINANCE' },
  // Design projects: the design department's manager and those on it; amounts only for who answers for them.
  { cells: ['designProject.read'], holds: (r, how) => isFull(r) || r === 'DESIGN_MANAGER' || r === 'FINANCE' || how === 'DESIGN_MEMBER' },
  { cells: ['designProject.update'], holds: (r, how) => r === 'DESIGN_MANAGER' || how === 'DESIGN_LEAD' },
  { cells: ['designMoney.read'], holds: (r, how) => isFull(r) || r === 'DESIGN_MANAGER' || r === 'FINANCE' || how === 'DESIGN_LEAD' },
  { cells: ['designFile.read'], holds: (r, how) => isFull(r) || r === 'DESIGN_MANAGER' || how === 'DESIGN_MEMBER' || how === 'MEMBER' },
  { cells: ['manHour.read'], holds: (r, how) => isFull(r) || r === 'DESIGN_MANAGER' || how === 'DESIGN_LEAD' || how === 'SELF' },
  { cells: ['manHour.create'], holds: (_, how) => how === 'DESIGN_MEMBER' },
  // What is collected: finance enters it, full rights look and mark; members see the nodes of their contracts.
  { cells: ['feeNode.read'], holds: (r, how) => isFull(r) || r === 'FINANCE' || how === 'MEMBER' },
  { cells: ['receivable.read', 'receivable.export', 'receivable.mark'], holds: (r) => isFull(r) || r === 'FINANCE' },
  { cells: ['receivable.record'], holds: (r) => r === 'FINANCE' },
  // A schedule belongs to its owner; those invited look and answer; no role opens another's.
  { cells: ['calendarEvent.read'], holds: (_, how) => how === 'SELF' || how === 'INVITEE' },
  { cells: ['calendarEvent.update'], holds: (_, how) => how === 'SELF' },
  { cells: ['calendarEvent.answer'], holds: (_, how) => how === 'INVITEE' },
  // Accounts and people.
  { cells: ['department.create', 'department.update', 'department.delete', 'employee.assignRoles', 'employee.resetPassword', 'importPeople.run'], holds: (r) => r === 'SYS_ADMIN' },
  { cells: ['employee.create', 'employee.update'], holds: (r) => r === 'SYS_ADMIN' || r === 'HR_ADMIN' },
  { cells: ['employeeHr.read'], holds: (r, how) => r === 'DIRECTOR' || r === 'HR_ADMIN' || how === 'SELF' },
  { cells: ['employeeHr.update'], holds: (r) => r === 'HR_ADMIN' },
  { cells: ['announcement.create'], holds: (r) => r === 'DIRECTOR' || r === 'MARKET_MANAGER' || r === 'HR_ADMIN' || r === 'SYS_ADMIN' },
  // A shared home.
  { cells: ['homeCard.read'], holds: () => true },
  { cells: ['homeCard.use'], holds: (_, how) => how === 'SELF' },
  // Default homes: the firm's people, or the manager's own department.
  { cells: ['homeTemplate.read'], holds: (r) => ['DIRECTOR', 'HR_ADMIN', 'SYS_ADMIN', 'MARKET_MANAGER', 'DESIGN_MANAGER'].includes(r) },
  { cells: ['homeTemplate.update'], holds: (r, how) => ['DIRECTOR', 'HR_ADMIN', 'SYS_ADMIN'].includes(r) || (how === 'SELF' && ['MARKET_MANAGER', 'DESIGN_MANAGER'].includes(r)) },
  { cells: ['import.read', 'import.create'], holds: (r) => isFull(r) || r === 'SYS_ADMIN' },
];

it('puts every cell under exactly one rule', () => {
  const counted = rules.flatMap((r) => r.cells);
  expect([...counted].sort()).toEqual([...cells].sort());
});

it('decides every object.operation x role x relation as the rules say', () => {
  expect(role.codes).toHaveLength(14);
  expect(relations).toHaveLength(9);
  const wrong: string[] = [];
  let decided = 0;
  for (const rule of rules)
    for (const cell of rule.cells)
      for (const who of role.codes)
        for (const how of relations) {
          const decision: unknown = allows([who], [how], cell);
          if (typeof decision === 'boolean') decided++;
          if (decision !== rule.holds(who, how)) wrong.push(`${cell} for ${who} as ${how}: matrix says ${String(decision)}`);
        }
  expect(wrong).toEqual([]);
  expect(decided).toBe(cells.length * 14 * 9);
});

it('gives all rights in the marketing databases to exactly three roles', () => {
  const marketing = cells.filter((c) => /^(client|contact|parcel|project|projectMember|workLog|workPlan|quote|contract|approvalChain|file|importBusiness)\./.test(c));
  expect(marketing.length).toBeGreaterThanOrEqual(30);
  const full = role.codes.filter((r) => marketing.every((c) => scopeOf([r], c) === 'ALL'));
  expect(full).toEqual(['DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER']);
  expect([...fullRightsRoles]).toEqual(full);
});

it('never lets anybody else write in the marketing databases, in any relation', () => {
  const others = role.codes.filter((r) => !isFull(r));
  const writes = cells.filter((c) => /^(client|contact|parcel|project|projectMember|workLog|workPlan|quote|contract|approvalChain|file|importBusiness)\.(?!read$|export$|download$)/.test(c));
  expect(writes.length).toBeGreaterThan(15);
  for (const cell of writes) {
    expect(scopeOf(others, cell)).toEqual([]);
    expect(allows(others, relations, cell)).toBe(false);
  }
});

it('shows business data to no administrator of accounts or personnel by that role', () => {
  for (const cell of cells.filter((c) => /^(client|contact|parcel|project|projectMember|workLog|workPlan|quote|contract|approvalChain|file)\./.test(c)))
    expect(allows(['SYS_ADMIN', 'HR_ADMIN'], ['NONE', 'SELF'], cell)).toBe(false);
});

it('holds no grant without a role, and names roles and relations that exist', () => {
  for (const cell of cells)
    for (const grant of grants[cell]) {
      if (grant.roles !== 'EVERYONE') expect(grant.roles.length).toBeGreaterThan(0);
      for (const r of grant.roles === 'EVERYONE' ? [] : grant.roles) expect(role.has(r)).toBe(true);
      expect(['ANY', ...relations]).toContain(grant.relation);
      // NONE would be granted to everybody who has no other relation: always a mistake.
      expect(grant.relation).not.toBe('NONE');
    }
});
