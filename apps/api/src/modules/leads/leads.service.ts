import { leadSource, leadUrgency } from '@yingzao/domain/catalogues';
import type { LeadSource, LeadUrgency } from '@yingzao/domain/catalogues';
import { findPlace } from '@yingzao/domain/geography';
import { byLikeness, coreName, leadLikeness, lookUps, nameLikeness, responseDue, verifiersAmong } from '@yingzao/domain/leads';
import { today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { LeadReportFilter, LeadReportOrder, ReportLeadInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { raise } from '../prompts/promptRaising.service';
import { LeadReportEntity } from './leads.entity';
import type { LeadMatchRow, LeadReportRow } from './leads.entity';
import { attachPhotos, clientCandidates, countLeadReports, countSince, decidersOf, departmentFollowing, leadCandidates, leadReportsById, listLeadReports, parcelCandidates, projectCandidates } from './leads.repository';
import type { Candidate } from './leads.repository';

/** Photos of one report. */
const mostPhotos = 3;
/** Reports of one person in a day: more than anybody hears of, and too few to try out which projects there are. */
const mostADay = 60;
/** Records that are offered as perhaps the same. */
const mostMatches = 12;

/** Lead reports: anybody reports, full rights look at all of them, everybody else at their own. */
export class LeadsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: LeadReportFilter, order: LeadReportOrder | null | undefined, page: PageArgs): Promise<Page<LeadReportRow>> {
    return this.database.readAtOnce(viewer, (db) => listLeadReports(db, viewer, filter, order, page));
  }

  count(viewer: Actor, filter: LeadReportFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countLeadReports(db, viewer, filter));
  }

  static canDecide(viewer: Actor, report: Pick<LeadReportRow, 'state'>): boolean {
    return report.state === 'NEW' && allows(viewer.roles, [], 'leadReport.decide');
  }

  /** What somebody heard. It is told whether the firm follows such a project already, and in which department, but nothing of that project. */
  report(viewer: Actor, input: ReportLeadInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'reportLead', input, async (db) => {
      if (input.reporterId && input.reporterId !== viewer.employeeId) throw new UserFault({ code: 'NOT_THE_REPORTER', path: ['reporterId'] });
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const city = read.text('city', 60);
      const fields = { name: read.required('name', 120), clientName: read.text('clientName', 120), city, known: read.text('known', 2000) };
      const photoIds = [...new Set((input.photoIds ?? []).map((id) => id.toLowerCase()))];
      if (!leadSource.has(input.source)) problems.add('NOT_A_CODE', ['source']);
      if (!leadUrgency.has(input.urgency)) problems.add('NOT_A_CODE', ['urgency']);
      if (photoIds.length > mostPhotos) problems.add('TOO_MANY', ['photoIds'], { max: mostPhotos });
      else if (!photoIds.every(isUuid)) problems.add('UNKNOWN_REFERENCE', ['photoIds']);
      problems.assertNone();
      if ((await countSince(db, viewer.employeeId, 24)) >= mostADay) throw new UserFault({ code: 'TOO_MANY_REPORTS', path: [], params: { max: mostADay } });

      const cityCode = city ? (findPlace(city)?.city.code ?? null) : null;
      const dueAt = responseDue(this.clock());
      const knownDepartmentId = await departmentFollowing(db, coreName(fields.name), cityCode);
      const created = await db.manager.insert(LeadReportEntity, { ...fields, cityCode, dueAt, knownDepartmentId, source: input.source as LeadSource, urgency: input.urgency as LeadUrgency, reporterId: viewer.employeeId });
      const id = created.identifiers[0]!.id as string;
      if (photoIds.length > 0 && (await attachPhotos(db, id, viewer.employeeId, photoIds)) !== photoIds.length) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: ['photoIds'] });
      raise(db, { kind: 'LEAD_TO_VERIFY', to: verifiersAmong(await decidersOf(db)), subject: id, by: viewer.employeeId, dueOn: today(dueAt), facts: { on: today(dueAt) }, once: 'new' });
      return { id };
    });
  }

  /** Projects, parcels and other reports that may be the same, for those who decide. */
  async similar(viewer: Actor, id: string): Promise<LeadMatchRow[]> {
    if (!isUuid(id) || !allows(viewer.roles, [], 'leadReport.decide')) return [];
    return this.database.read(viewer, async (db) => {
      const [lead] = await leadReportsById(db, [id]);
      return lead ? this.matchesOf(db, lead) : [];
    });
  }

  private async matchesOf(db: Db, lead: LeadReportRow): Promise<LeadMatchRow[]> {
    const wanted = { name: lead.name, client: lead.clientName, cityCode: lead.cityCode };
    const clients = lead.clientName ? await clientCandidates(db, lookUps(lead.clientName)) : [];
    const clientIds = clients.filter((c) => nameLikeness(c.name, lead.clientName!) === 'SAME_NAME').map((c) => c.id);
    const candidates: Candidate[] = [
      ...(await projectCandidates(db, lookUps(lead.name), clientIds, lead.cityCode)),
      ...(await leadCandidates(db, lead.id)),
      ...(lead.cityCode ? await parcelCandidates(db, lead.cityCode) : []),
    ];
    const found = candidates.flatMap(({ kind, id, name, subtitle, ...rest }): LeadMatchRow[] => {
      const reason = leadLikeness(wanted, { name, ...rest });
      return reason ? [{ kind, id, reason, title: name || (rest.client ?? ''), subtitle }] : [];
    });
    return byLikeness(found).slice(0, mostMatches);
  }
}
