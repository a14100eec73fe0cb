import type { DepartmentKind } from '@yingzao/domain/catalogues';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, isForeignKeyViolation, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { DepartmentEntity } from './identity.entity';
import type { DepartmentRow } from './identity.entity';
import { allDepartments } from './identity.repository';

export interface DepartmentInput {
  readonly clientMutationId?: string | null;
  readonly kind?: DepartmentKind;
  readonly name?: string | null;
  readonly abbreviation?: string | null;
  readonly parentId?: string | null;
  readonly sortOrder?: number | null;
}

/** The tree of the firm, its branches and departments. */
export class DepartmentsService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor): Promise<(DepartmentRow & { headcount: number })[]> {
    return this.database.readAtOnce(viewer, allDepartments);
  }

  create(viewer: Actor, input: DepartmentInput & { readonly kind: DepartmentKind }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'createDepartment', input, async (db) => {
      const problems = new Problems();
      const fields = await this.fieldsOf(db, input, problems, null);
      problems.assertNone();
      const created = await db.manager.insert(DepartmentEntity, { ...fields, kind: input.kind });
      return { id: created.identifiers[0]!.id as string };
    });
  }

  update(viewer: Actor, input: DepartmentInput & { readonly id: string; readonly expectedVersion: number }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'updateDepartment', input, async (db) => {
      // One change of the tree at a time: two that each are right could together make a ring.
      await db.run(`SELECT pg_advisory_xact_lock(hashtext('yingzao.departments'))`);
      const [known] = isUuid(input.id) ? await db.rows(`SELECT 1 FROM department WHERE id = $1`, [input.id]) : [];
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      const problems = new Problems();
      const fields = await this.fieldsOf(db, input, problems, input.id);
      problems.assertNone();
      const changed = await db.manager.createQueryBuilder().update(DepartmentEntity).set({ ...fields, version: () => 'version + 1' }).where('id = :id AND version = :version', { id: input.id, version: input.expectedVersion }).execute();
      assertOneRow(changed.affected ?? 0, input.id);
      return { id: input.id };
    });
  }

  /** Removes a unit on which nothing hangs. People and units are counted for the message; foreign keys hold against whoever joins at this moment, and for projects, which administrators do not see. */
  delete(viewer: Actor, input: { readonly clientMutationId?: string | null; readonly id: string; readonly expectedVersion: number }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'deleteDepartment', input, async (db) => {
      const [known] = isUuid(input.id) ? await db.rows<{ version: number }>(`SELECT version FROM department WHERE id = $1 FOR UPDATE`, [input.id]) : [];
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      assertOneRow(known.version === input.expectedVersion ? 1 : 0, input.id);
      const [hanging] = await db.rows<{ people: number; units: number }>(`SELECT (SELECT count(*)::int FROM employee WHERE department_id = $1) AS people, (SELECT count(*)::int FROM department WHERE parent_id = $1) AS units`, [input.id]);
      const problems = new Problems();
      if (hanging!.people > 0) problems.add('DEPARTMENT_HAS_PEOPLE', ['id'], { count: hanging!.people });
      if (hanging!.units > 0) problems.add('DEPARTMENT_HAS_UNITS', ['id'], { count: hanging!.units });
      if (problems.list.length > 0) throw new UserFault(problems.list, input.id);
      const removed = await db.run(`DELETE FROM department WHERE id = $1`, [input.id]).catch((error: unknown) => {
        throw isForeignKeyViolation(error, 'project') ? new UserFault({ code: 'DEPARTMENT_HAS_PROJECTS', path: ['id'] }, input.id) : error;
      });
      assertOneRow(removed, input.id);
      return { id: input.id };
    });
  }

  static canUpdate(viewer: Actor): boolean {
    return allows(viewer.roles, [], 'department.update');
  }

  private async fieldsOf(db: Db, input: DepartmentInput, problems: Problems, id: string | null): Promise<Partial<DepartmentRow>> {
    const read = new InputReader(input, problems);
    const fields: Partial<DepartmentRow> = {};
    if (id === null || read.has('name')) fields.name = read.required('name', 50);
    if (read.has('abbreviation')) {
      fields.abbreviation = read.text('abbreviation', 8)?.toUpperCase() ?? null;
      if (fields.abbreviation && !/^[A-Z][A-Z0-9]{0,7}$/.test(fields.abbreviation)) problems.add('BAD_ABBREVIATION', ['abbreviation']);
    }
    if (input.sortOrder != null) fields.sortOrder = input.sortOrder;
    if (read.has('parentId')) {
      fields.parentId = input.parentId || null;
      if (fields.parentId) {
        if (isUuid(fields.parentId)) await db.rows(`SELECT 1 FROM department WHERE id = $1 FOR KEY SHARE`, [fields.parentId]);
        const all = await allDepartments(db);
        const parents = new Map(all.map((d) => [d.id, d.parentId]));
        if (!parents.has(fields.parentId)) problems.add('UNKNOWN_REFERENCE', ['parentId']);
        for (let at: string | null | undefined = fields.parentId; at; at = parents.get(at)) {
          if (at !== id) continue;
          problems.add('DEPARTMENT_CYCLE', ['parentId']);
          break;
        }
      }
    }
    return fields;
  }
}
