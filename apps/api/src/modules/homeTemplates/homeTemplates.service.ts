import type { Role } from '@yingzao/domain/catalogues';
import { departmentPath, parseLayout, templateFor } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db, Reader } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { publishedTemplates } from './homeTemplates.repository';
import type { StoredTemplate } from './homeTemplates.repository';

export interface HomeTemplateRow extends StoredTemplate {
  readonly reach: number;
  readonly viewerCanUpdate: boolean;
}
export interface ScopesRow {
  readonly firm: boolean;
  readonly departmentIds: readonly string[];
}
interface PublishInput {
  readonly clientMutationId?: string | null;
  readonly id?: string | null;
  readonly expectedRevision: number;
  readonly departmentId?: string | null;
  readonly role?: Role | null;
  readonly layout: unknown;
}
interface Unit {
  readonly id: string;
  readonly parentId: string | null;
}

/** Longest document, characters of JSON; as long as a home may be. */
const maxDocument = 200_000;

const units = (db: Reader): Promise<Unit[]> => db.rows(`SELECT id, parent_id AS "parentId" FROM department`);

const pathOf = (all: ReadonlyMap<string, Unit>, id: string | null): string[] => departmentPath((at) => all.get(at)?.parentId, id);

/** Default homes: who answers for people decides what they start with, and never takes away what they made of it. */
export class HomeTemplatesService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor): Promise<HomeTemplateRow[]> {
    return this.database.readAtOnce(viewer, async (db) => {
      const [templates, all, people, own] = await Promise.all([
        publishedTemplates(db),
        units(db),
        db.rows<{ departmentId: string | null; roles: Role[] }>(
          `SELECT e.department_id AS "departmentId", coalesce(array_agg(r.role) FILTER (WHERE r.role IS NOT NULL), '{}') AS roles
           FROM employee e LEFT JOIN employee_role r ON r.employee_id = e.id WHERE e.status = 'ACTIVE' GROUP BY e.id`,
        ),
        this.departmentOf(db, viewer),
      ]);
      const tree = new Map(all.map((unit) => [unit.id, unit]));
      const reach = new Map<string, number>();
      for (const { departmentId, roles } of people) {
        const holds = templateFor(templates, pathOf(tree, departmentId), roles);
        if (holds) reach.set(holds.id, (reach.get(holds.id) ?? 0) + 1);
      }
      return templates.map((template) => ({ ...template, reach: reach.get(template.id) ?? 0, viewerCanUpdate: this.may(viewer, tree, own, template.departmentId) }));
    });
  }

  scopes(viewer: Actor): Promise<ScopesRow> {
    return this.database.readAtOnce(viewer, async (db) => {
      const [all, own] = await Promise.all([units(db), this.departmentOf(db, viewer)]);
      const tree = new Map(all.map((unit) => [unit.id, unit]));
      return { firm: this.may(viewer, tree, own, null), departmentIds: [...tree.keys()].filter((id) => this.may(viewer, tree, own, id)) };
    });
  }

  publish(viewer: Actor, input: PublishInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'publishHomeTemplate', input, async (db) => {
      const layout = this.layoutOf(input.layout);
      if (input.id != null) {
        const stored = await this.stored(db, viewer, input.id);
        const changed = await db.run(`UPDATE home_template SET revision = revision + 1, published_at = now(), published_by = $3 WHERE id = $1 AND revision = $2 AND withdrawn_at IS NULL`, [stored.id, input.expectedRevision, viewer.employeeId]);
        if (changed !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] }, stored.id);
        await this.keep(db, stored.id, input.expectedRevision + 1, layout);
        return { id: stored.id };
      }
      if (input.expectedRevision !== 0) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] });
      const departmentId = input.departmentId ?? null;
      const [known] = departmentId === null ? [true] : isUuid(departmentId) ? await db.rows(`SELECT 1 FROM department WHERE id = $1`, [departmentId]) : [];
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['departmentId'] });
      await this.assertMay(db, viewer, departmentId, 'departmentId');
      const [made] = await db.rows<{ id: string }>(
        `INSERT INTO home_template (department_id, role, published_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
        [departmentId, input.role ?? null, viewer.employeeId],
      );
      if (!made) throw new UserFault({ code: 'TEMPLATE_EXISTS', path: ['departmentId'] });
      await this.keep(db, made.id, 1, layout);
      return made;
    });
  }

  withdraw(viewer: Actor, input: { clientMutationId?: string | null; id: string; expectedRevision: number }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'withdrawHomeTemplate', input, async (db) => {
      const stored = await this.stored(db, viewer, input.id);
      const changed = await db.run(`UPDATE home_template SET withdrawn_at = now() WHERE id = $1 AND revision = $2 AND withdrawn_at IS NULL`, [stored.id, input.expectedRevision]);
      if (changed !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] }, stored.id);
      return { id: stored.id };
    });
  }

  private layoutOf(document: unknown): HomeLayout {
    if (JSON.stringify(document ?? null).length > maxDocument) throw new UserFault({ code: 'TOO_LONG', path: ['layout'], params: { max: maxDocument } });
    const { layout, problems } = parseLayout(document);
    const [first] = problems;
    if (first) throw new UserFault({ code: 'INVALID_DOCUMENT', path: ['layout', ...first.path], params: { reason: first.code } });
    // What came with another template, and what it said of it, is nobody's business here.
    const { template: _template, ...own } = layout;
    return { ...own, pages: own.pages.map((page) => ({ ...page, widgets: page.widgets.map(({ news: _news, ...widget }) => widget) })) };
  }

  private async keep(db: Db, id: string, revision: number, layout: HomeLayout): Promise<void> {
    await db.run(`INSERT INTO home_template_version (template_id, revision, layout) VALUES ($1, $2, $3)`, [id, revision, JSON.stringify(layout)]);
  }

  private async stored(db: Db, viewer: Actor, id: string): Promise<{ id: string; departmentId: string | null }> {
    const [row] = isUuid(id) ? await db.rows<{ id: string; departmentId: string | null }>(`SELECT id, department_id AS "departmentId" FROM home_template WHERE id = $1 AND withdrawn_at IS NULL`, [id]) : [];
    if (!row) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    await this.assertMay(db, viewer, row.departmentId, 'id');
    return row;
  }

  private async departmentOf(db: Reader, viewer: Actor): Promise<string | null> {
    const [row] = await db.rows<{ id: string | null }>(`SELECT department_id AS id FROM employee WHERE id = $1`, [viewer.employeeId]);
    return row?.id ?? null;
  }

  private async assertMay(db: Db, viewer: Actor, departmentId: string | null, field: string): Promise<void> {
    const tree = new Map((await units(db)).map((unit) => [unit.id, unit]));
    if (!this.may(viewer, tree, await this.departmentOf(db, viewer), departmentId)) throw new UserFault({ code: 'FORBIDDEN', path: [field] });
  }

  /** A manager stands to the own department and all below it as to what is theirs. */
  private may(viewer: Actor, tree: ReadonlyMap<string, Unit>, own: string | null, departmentId: string | null): boolean {
    const isOwn = own !== null && departmentId !== null && pathOf(tree, departmentId).includes(own);
    return allows(viewer.roles, isOwn ? ['SELF'] : [], 'homeTemplate.update');
  }
}
