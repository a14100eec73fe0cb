import { coreName, lookUps } from '@yingzao/domain/leads';
import { formatDate, today } from '@yingzao/domain/measures';
import { fullRightsRoles } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { AssignLeadReportInput, MergeLeadReportInput, NewLeadClientInput, RejectLeadReportInput, VerifyLeadReportInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale, Problem } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { ClientsService } from '../clients/clients.service';
import { ProgressNotesService } from '../projects/progressNotes.service';
import { ProjectsService } from '../projects/projects.service';
import { ProjectTeamService } from '../projects/projectTeam.service';
import { raise, settle } from '../prompts/promptRaising.service';
import type { LeadReportRow } from './leads.entity';
import { clientCandidates, decide, lockLeadReport } from './leads.repository';

interface Decided {
  readonly id: string;
  readonly warnings?: readonly Problem[];
}
type Result = Promise<Outcome<Decided>>;
type Named = LeadReportRow & { readonly reporterName: string };

/** What becomes of a report. It is decided once: the row is locked first, and the write is conditional on nobody having decided. */
export class LeadDecisionsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly clients: ClientsService,
  ) {}

  /** Who is given a report is one of those who may decide; with that somebody has answered. */
  assign(viewer: Actor, input: AssignLeadReportInput): Result {
    return mutate(this.database, viewer, 'assignLeadReport', input, async (db) => {
      const lead = await this.lockNew(db, input.id);
      const verifierId = input.verifierId || null;
      if (verifierId) {
        const may = await db.rows(`SELECT 1 FROM employee e WHERE e.id::text = $1 AND e.status = 'ACTIVE' AND EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = e.id AND r.role = ANY ($2))`, [verifierId, fullRightsRoles]);
        if (may.length === 0) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: ['verifierId'] });
      }
      const changed = await db.run(
        `UPDATE lead_report SET verifier_id = $3::uuid, responded_at = CASE WHEN $3::uuid IS NULL THEN responded_at ELSE coalesce(responded_at, now()) END, version = version + 1 WHERE id = $1 AND version = $2 AND state = 'NEW'`,
        [lead.id, input.expectedVersion, verifierId],
      );
      assertOneRow(changed, lead.id);
      if (verifierId) raise(db, { kind: 'LEAD_TO_VERIFY', to: [verifierId], subject: lead.id, by: viewer.employeeId, dueOn: today(lead.dueAt), facts: { on: today(lead.dueAt) }, once: 'new' });
      return { id: lead.id };
    });
  }

  /** A tracked project, and its client where that is new, in the same transaction. */
  verify(viewer: Actor, input: VerifyLeadReportInput): Result {
    return mutate(this.database, viewer, 'verifyLeadReport', input, async (db) => {
      const lead = await this.lockNew(db, input.id);
      const clientId = input.client && !input.fields.clientId ? await this.newClient(db, viewer, input.client) : input.fields.clientId;
      const fields = { sourcePerson: lead.reporterName, remark: lead.known, ...input.fields, ...(clientId != null && { clientId }) };
      const { id: projectId, warnings } = await this.projects.createWithin(db, viewer, { departmentId: input.departmentId ?? null, fields });
      await this.decide(db, viewer, lead, 'VERIFIED', projectId, null, input.designateReporter ?? false);
      return { id: lead.id, warnings };
    });
  }

  /** What was reported is kept with the project it belongs to, as a progress note. */
  merge(viewer: Actor, input: MergeLeadReportInput, locale: Locale): Result {
    return mutate(this.database, viewer, 'mergeLeadReport', input, async (db) => {
      const lead = await this.lockNew(db, input.id);
      await ProgressNotesService.append(db, viewer, input.projectId, reportAsNote(lead, locale));
      await this.decide(db, viewer, lead, 'MERGED', input.projectId, null, input.designateReporter ?? false);
      return { id: lead.id };
    });
  }

  reject(viewer: Actor, input: RejectLeadReportInput): Result {
    return mutate(this.database, viewer, 'rejectLeadReport', input, async (db) => {
      const lead = await this.lockNew(db, input.id);
      const problems = new Problems();
      const reason = new InputReader(input, problems).text('reason', 500);
      if (!reason) problems.add('REASON_REQUIRED', ['reason']);
      problems.assertNone();
      await this.decide(db, viewer, lead, 'REJECTED', null, reason, false);
      return { id: lead.id };
    });
  }

  /** @throws UserFault NOT_FOUND, or LEAD_DECIDED for one that somebody was faster with. */
  private async lockNew(db: Db, id: string): Promise<Named> {
    const lead = isUuid(id) ? await lockLeadReport(db, id) : null;
    if (!lead) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    if (lead.state !== 'NEW') throw new UserFault({ code: 'LEAD_DECIDED', path: ['id'] }, lead.id);
    return lead;
  }

  private async decide(db: Db, viewer: Actor, lead: LeadReportRow, state: 'VERIFIED' | 'MERGED' | 'REJECTED', projectId: string | null, reason: string | null, designates: boolean): Promise<void> {
    if ((await decide(db, lead.id, viewer.employeeId, state, projectId, reason)) !== 1) throw new UserFault({ code: 'LEAD_DECIDED', path: ['id'] }, lead.id);
    // Seeing the project is not part of having reported it: only designation opens it.
    if (designates && projectId) await ProjectTeamService.designateWithin(db, viewer, projectId, lead.reporterId);
    settle(db, lead.id, 'LEAD_TO_VERIFY');
    raise(db, { kind: 'LEAD_DECIDED', to: [lead.reporterId], subject: lead.id, by: viewer.employeeId, facts: { outcome: state } });
  }

  /** @throws UserFault with paths below `client`. */
  private async newClient(db: Db, viewer: Actor, { name, clientType }: NewLeadClientInput): Promise<string> {
    const known = await clientCandidates(db, lookUps(name));
    if (known.some((c) => coreName(c.name) === coreName(name))) throw new UserFault({ code: 'DUPLICATE_NAME', path: ['client', 'name'] });
    try {
      return (await this.clients.createWithin(db, viewer, { name, clientType })).id;
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      throw new UserFault(error.problems.map((p) => ({ ...p, path: ['client', ...(p.path ?? []).slice(1)] })));
    }
  }
}

/** What was reported, as a note for those who follow the project. */
function reportAsNote(lead: Named, locale: Locale): string {
  const on = formatDate(today(lead.reportedAt), locale);
  const head = locale === 'zh' ? `线索报备并入：${lead.reporterName}，${on}` : `Lead report merged: ${lead.reporterName}, ${on}`;
  return [head, [lead.name, lead.clientName, lead.city].filter(Boolean).join(' · '), lead.known].filter(Boolean).join('\n');
}
