import { designRelations } from '@yingzao/domain/designProjects';
import { today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor, Cell } from '@yingzao/domain/permissions';
import type { EntitySchema } from 'typeorm';
import type { DesignProjectFilter, SaveDesignProjectInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { raise } from '../prompts/promptRaising.service';
import { readCostLines, readFacts, readMembers, readPhases, readServices } from './designProjectFields';
import { DesignCostLineEntity, DesignMemberEntity, DesignPhaseEntity, DesignProjectEntity, DesignServiceEntity } from './designProjects.entity';
import type { DesignMemberRow, DesignProjectRow } from './designProjects.entity';
import { costLinesOf, countDesignProjects, designProjectsById, isActiveEmployee, listDesignProjects, lockDesignProject, membersOf, phasesOf, servicesOf } from './designProjects.repository';

export type DesignResult = Promise<Outcome<{ id: string }>>;
type Part = { id: string; designProjectId: string };
type Wanted<T> = Omit<T, 'id' | 'designProjectId'> & { readonly id: string | null };

/** Design projects: founded by signing (DesignHandOverService), kept by the design department. */
export class DesignProjectsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: DesignProjectFilter, page: PageArgs): Promise<Page<DesignProjectRow>> {
    return this.database.readAtOnce(viewer, (db) => listDesignProjects(db, viewer, filter, page));
  }

  count(viewer: Actor, filter: DesignProjectFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countDesignProjects(db, viewer, filter));
  }

  /** What the viewer may do with a design project that they see, by who works on it today. */
  static can(viewer: Actor, members: readonly DesignMemberRow[], cell: Cell, now = new Date()): boolean {
    return allows(viewer.roles, designRelations(viewer.employeeId, members, today(now)), cell);
  }

  /** A design project that the viewer sees, with who works on it. @throws UserFault NOT_FOUND. */
  static async seen(db: Db, id: string, field: string): Promise<{ project: DesignProjectRow; members: DesignMemberRow[] }> {
    const [project] = isUuid(id) ? await designProjectsById(db, [id]) : [];
    if (!project) throw new UserFault({ code: 'NOT_FOUND', path: [field] });
    return { project, members: await membersOf(db, [project.id]) };
  }

  save(viewer: Actor, input: SaveDesignProjectInput): DesignResult {
    return mutate(this.database, viewer, 'saveDesignProject', input, async (db) => {
      const { project, members } = await DesignProjectsService.seen(db, input.id, 'id');
      if (!DesignProjectsService.can(viewer, members, 'designProject.update', this.clock())) throw new UserFault({ code: 'FORBIDDEN', path: ['id'] });
      const before = await lockDesignProject(db, project.id);
      if (!before) throw new UserFault({ code: 'FORBIDDEN', path: ['id'] });
      if (before.version !== input.expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, before.id);

      const problems = new Problems();
      const facts = readFacts(input, before, problems);
      const phases = readPhases(input.phases, problems);
      const team = readMembers(input.members, problems);
      const services = readServices(input.services, problems);
      const costs = readCostLines(input.costLines, problems);
      const people = (team ?? []).map((m) => m.employeeId).filter((id) => isUuid(id) && !members.some((m) => m.employeeId === id));
      if (team?.some((m) => m.id && members.find((known) => known.id === m.id)?.employeeId !== m.employeeId)) problems.add('UNKNOWN_REFERENCE', ['members']);
      if (people.length > 0 && !(await isActiveEmployee(db, people))) problems.add('UNKNOWN_REFERENCE', ['members']);
      if (team && !allows(viewer.roles, designRelations(viewer.employeeId, team, today(this.clock())), 'designProject.update')) problems.add('DESIGN_OWN_LEAD', ['members']);
      problems.assertNone();

      const changed = await db.manager.createQueryBuilder().update(DesignProjectEntity)
        .set({ ...facts, version: () => 'version + 1', updatedAt: () => 'now()', updatedBy: viewer.employeeId })
        .where('id = :id AND version = :version', { id: before.id, version: input.expectedVersion }).execute();
      assertOneRow(changed.affected ?? 0, before.id);
      if (phases) await replace(db, DesignPhaseEntity, before.id, await phasesOf(db, [before.id]), phases, 'phases');
      if (services) await replace(db, DesignServiceEntity, before.id, await servicesOf(db, [before.id]), services, 'services');
      if (costs) await replace(db, DesignCostLineEntity, before.id, await costLinesOf(db, [before.id]), costs, 'costLines');
      if (team) {
        await replace(db, DesignMemberEntity, before.id, members, team, 'members');
        raise(db, { kind: 'DESIGN_MEMBER_ADDED', to: [...new Set(people)], subject: before.id, by: viewer.employeeId });
      }
      return { id: before.id };
    });
  }
}

/** Makes the rows of a list those that are wanted: new ones come, changed ones are written, missing ones go. @throws UserFault for an id that is not of the list. */
async function replace<T extends Part>(db: Db, entity: EntitySchema<T>, designProjectId: string, before: readonly T[], wanted: readonly Wanted<T>[], path: string): Promise<void> {
  const kept = wanted.flatMap((row) => row.id ?? []);
  if (kept.some((id) => !before.some((row) => row.id === id))) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: [path] });
  if (new Set(kept).size !== kept.length) throw new UserFault({ code: 'ITEM_REPEATED', path: [path] });
  const gone = before.filter((row) => !kept.includes(row.id)).map((row) => row.id);
  // Through SQL builders of the mapping; row-level security holds every one of them too.
  for (const { id, ...fields } of wanted) {
    if (id === null) continue;
    const old = before.find((row) => row.id === id)! as unknown as Record<string, unknown>;
    if (Object.entries(fields).every(([name, value]) => old[name] === value)) continue;
    const { employeeId: _, ...columns } = fields as Record<string, unknown>;
    const changed = await db.manager.createQueryBuilder().update(entity).set(columns as never).where('id = :id', { id }).execute();
    if (changed.affected !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, designProjectId);
  }
  const added = wanted.filter((row) => row.id === null).map(({ id: _, ...fields }) => ({ ...fields, designProjectId }));
  if (added.length > 0) await db.manager.insert(entity, added as never);
  if (gone.length > 0) await db.manager.createQueryBuilder().delete().from(entity).where('id = ANY (:gone)', { gone }).execute();
}
