import { randomBytes } from 'node:crypto';
import { layoutLimits, shareable } from '@yingzao/domain/dashboard';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid, trimmed } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { DashboardsService } from '../dashboards/dashboards.service';

export interface HomeCardRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly layout: unknown;
  readonly ownerId: string;
  readonly createdAt: Date;
  readonly viewerCanDelete: boolean;
}

const columns = `id, code, name, layout, owner_id AS "ownerId", created_at AS "createdAt"`;
/** More than anybody shares by hand. */
const mostCards = 30;

/** 80 random bits in letters and digits that are told apart when read aloud. */
function newCode(): string {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz';
  return [...randomBytes(16)].map((byte) => letters[byte % 32]).join('');
}

/** Homes shared with colleagues. A card is a copy: what its owner does afterwards does not reach it. */
export class HomeCardsService {
  constructor(
    private readonly database: Database,
    private readonly dashboards: Pick<DashboardsService, 'home'>,
  ) {}

  async find(viewer: Actor, code: string): Promise<HomeCardRow | null> {
    const [row] = await this.database.readAtOnce(viewer, (db) => db.rows<HomeCardRow>(`SELECT ${columns} FROM home_card_by_code($1)`, [code]));
    return row ? this.seenBy(viewer, row) : null;
  }

  async list(viewer: Actor): Promise<HomeCardRow[]> {
    const rows = await this.database.readAtOnce(viewer, (db) => db.rows<HomeCardRow>(`SELECT ${columns} FROM home_card WHERE owner_id = $1 ORDER BY created_at DESC, id DESC`, [viewer.employeeId]));
    return rows.map((row) => this.seenBy(viewer, row));
  }

  async share(viewer: Actor, input: { clientMutationId?: string | null; name: string; pageIds: readonly string[] }): Promise<Outcome<{ code: string }>> {
    const { layout } = await this.dashboards.home(viewer);
    return mutate(this.database, viewer, 'shareHome', input, async (db) => {
      const problems = new Problems();
      const name = trimmed(input.name);
      if (name === '') problems.add('REQUIRED', ['name']);
      if ([...name].length > layoutLimits.nameLength) problems.add('TOO_LONG', ['name'], { max: layoutLimits.nameLength });
      if (input.pageIds.length === 0) problems.add('REQUIRED', ['pageIds']);
      if (input.pageIds.some((id) => !layout.pages.some((page) => page.id === id))) problems.add('NOT_FOUND', ['pageIds']);
      const [count] = await db.rows<{ cards: number }>(`SELECT count(*)::int AS cards FROM home_card WHERE owner_id = $1`, [viewer.employeeId]);
      if (count!.cards >= mostCards) problems.add('TOO_MANY_CARDS', [], { max: mostCards });
      problems.assertNone();
      const [row] = await db.rows<{ code: string }>(`INSERT INTO home_card (code, owner_id, name, layout) VALUES ($1, $2, $3, $4) RETURNING code`, [newCode(), viewer.employeeId, name, JSON.stringify(shareable(layout, input.pageIds))]);
      return row!;
    });
  }

  delete(viewer: Actor, input: { clientMutationId?: string | null; id: string }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'deleteHomeCard', input, async (db) => {
      const gone = isUuid(input.id) ? await db.run(`DELETE FROM home_card WHERE id = $1 AND owner_id = $2`, [input.id, viewer.employeeId]) : 0;
      if (gone !== 1) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      return { id: input.id };
    });
  }

  private seenBy(viewer: Actor, row: HomeCardRow): HomeCardRow {
    return { ...row, viewerCanDelete: allows(viewer.roles, row.ownerId === viewer.employeeId ? ['SELF'] : [], 'homeCard.use') };
  }
}
