import { overStored, parseAppearance } from '@yingzao/domain/appearance';
import { builtinLayout, builtinTemplate, findWidget, homeOf, jsonEqual, mergeTemplate, outlineOf, parseLayout, tokenOf, widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeLayout, HomeTemplate } from '@yingzao/domain/dashboard';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db, Reader } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { trimmed } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { baseOf, templateOf } from '../homeTemplates/holdingTemplate.service';
import type { StoredTemplate } from '../homeTemplates/holdingTemplate.service';
import { raise } from '../prompts/promptRaising.service';

export interface HomeRow {
  readonly revision: number;
  readonly layout: HomeLayout;
  readonly isDefault: boolean;
  readonly source: Pick<StoredTemplate, 'departmentId' | 'role' | 'publishedAt'> | null;
}
export interface HomeVersionRow {
  readonly revision: number;
  readonly savedAt: Date;
  readonly outline: unknown;
}
export interface AppearanceRow {
  readonly revision: number;
  readonly document: unknown;
}
export interface AnnouncementRow {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly publishedAt: Date;
  readonly authorId: string | null;
}
interface StoredHome {
  readonly revision: number;
  readonly layout: unknown;
  readonly updatedAt: Date;
}
interface Saving {
  readonly clientMutationId?: string | null;
  readonly expectedRevision: number;
}

/** Versions of a home one can go back to. */
const keptVersions = 30;
/** A home that was left alone this long, in ms, is a state of its own: the next change keeps it among the versions. */
const restBeforeVersion = 15 * 60_000;
/** Longest stored document, characters of JSON. */
const maxDocument = 200_000;

/** What is a person's own: the arrangement of the home and the looks of the whole program. */
export class DashboardsService {
  constructor(private readonly database: Database) {}

  /** The saved home joined with the default that holds for the person, or that default with revision 0. The join is stored with the next save. */
  home(viewer: Actor): Promise<HomeRow> {
    return this.database.readAtOnce(viewer, async (db) => {
      const [[row], stored, base] = await Promise.all([
        db.rows<{ revision: number; layout: unknown }>(`SELECT revision, layout FROM home WHERE employee_id = $1`, [viewer.employeeId]),
        templateOf(db, viewer),
        baseOf(db, viewer),
      ]);
      const template = this.templateFrom(viewer, stored);
      const home = { revision: row?.revision ?? 0, source: stored };
      if (!row?.layout) return { ...home, layout: homeOf(template), isDefault: true };
      const { layout } = parseLayout(row.layout);
      const from = base ? parseLayout(base).layout : builtinLayout(layout.template ?? builtinTemplate(viewer.roles).token);
      // Of a default that is gone altogether nothing is known: what the person has is theirs.
      return { ...home, layout: mergeTemplate(layout, from ?? template.layout, template), isDefault: false };
    });
  }

  /**
   * Stores a layout made from the revision the person saw. With `isFinished` it is kept among the versions; what is
   * stored already is not stored again.
   * @returns STALE_VERSION as a problem when another device saved in between.
   */
  saveHome(viewer: Actor, input: Saving & { layout: unknown; isFinished?: boolean | null }): Promise<Outcome<{ revision: number }>> {
    return mutate(this.database, viewer, 'saveHome', input, async (db) => {
      this.assertSize(input.layout, 'layout');
      const { layout, problems } = parseLayout(input.layout);
      const [first] = problems;
      if (first) throw new UserFault({ code: 'INVALID_DOCUMENT', path: ['layout', ...first.path], params: { reason: first.code } });
      await this.assertLocksKept(db, viewer, layout);
      const before = await this.storedHome(db, viewer);
      const isStored = before?.layout != null && before.revision === input.expectedRevision && jsonEqual(before.layout, layout);
      const after = isStored ? { revision: before.revision } : await this.storeHome(db, viewer, input.expectedRevision, JSON.stringify(layout));
      if (!isStored && before && Date.now() - before.updatedAt.getTime() > restBeforeVersion) await this.keepVersion(db, viewer, before);
      if (input.isFinished) await this.keepVersion(db, viewer, { revision: after.revision, layout, updatedAt: new Date() });
      return after;
    });
  }

  /** Back to the default of the roles; the arrangement so far stays among the versions. */
  resetHome(viewer: Actor, input: Saving): Promise<Outcome<{ revision: number }>> {
    return mutate(this.database, viewer, 'resetHome', input, async (db) => {
      const before = await this.storedHome(db, viewer);
      const after = await this.storeHome(db, viewer, input.expectedRevision, null);
      if (before) await this.keepVersion(db, viewer, before);
      return after;
    });
  }

  /** What one can go back to, the newest first. */
  homeVersions(viewer: Actor): Promise<HomeVersionRow[]> {
    return this.database.read(viewer, async (db) => {
      const rows = await db.rows<{ revision: number; savedAt: Date; layout: unknown }>(`SELECT revision, saved_at AS "savedAt", layout FROM home_version WHERE employee_id = $1 ORDER BY revision DESC LIMIT ${keptVersions}`, [viewer.employeeId]);
      return rows.map(({ revision, savedAt, layout }) => ({ revision, savedAt, outline: outlineOf(parseLayout(layout).layout) }));
    });
  }

  /** An earlier version as the newest revision; the home so far is kept, so that the way back leads forward again. */
  restoreHomeVersion(viewer: Actor, input: Saving & { revision: number }): Promise<Outcome<{ revision: number }>> {
    return mutate(this.database, viewer, 'restoreHomeVersion', input, async (db) => {
      const [version] = await db.rows<{ layout: unknown }>(`SELECT layout FROM home_version WHERE employee_id = $1 AND revision = $2`, [viewer.employeeId, input.revision]);
      if (!version) throw new UserFault({ code: 'NOT_FOUND', path: ['revision'] });
      const before = await this.storedHome(db, viewer);
      const { layout } = parseLayout(version.layout);
      const after = await this.storeHome(db, viewer, input.expectedRevision, JSON.stringify(layout));
      if (before) await this.keepVersion(db, viewer, before);
      return after;
    });
  }

  appearance(viewer: Actor): Promise<AppearanceRow> {
    return this.database.readAtOnce(viewer, async (db) => {
      const [row] = await db.rows<AppearanceRow>(`SELECT revision, document FROM appearance WHERE employee_id = $1`, [viewer.employeeId]);
      return row ?? { revision: 0, document: parseAppearance({}).appearance };
    });
  }

  /**
   * Stores an appearance made from the revision the person saw. Fields that the sender does not name stay as stored.
   * @returns as problems: STALE_VERSION when another device saved in between; for each bad field its code with the field in the
   *   path (NOT_A_COLOUR, NOT_A_FONT, NOT_A_CODE, OUT_OF_RANGE, NOT_A_TIME, NOT_A_BOOLEAN). Nothing is stored then.
   */
  saveAppearance(viewer: Actor, input: Saving & { document: unknown }): Promise<Outcome<{ revision: number }>> {
    return mutate(this.database, viewer, 'saveAppearance', input, async (db) => {
      this.assertSize(input.document, 'document');
      const [stored] = await db.rows<{ document: unknown }>(`SELECT document FROM appearance WHERE employee_id = $1`, [viewer.employeeId]);
      const { appearance, problems: bad } = parseAppearance(overStored(stored?.document ?? {}, input.document));
      const problems = new Problems();
      for (const { field, code, range } of bad) problems.add(code, field === 'document' ? ['document'] : ['document', field], code === 'INVALID_DOCUMENT' ? { reason: field } : { ...range });
      problems.assertNone();
      const document = JSON.stringify(appearance);
      const changed =
        input.expectedRevision === 0
          ? await db.run(`INSERT INTO appearance (employee_id, revision, document) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING`, [viewer.employeeId, document])
          : await db.run(`UPDATE appearance SET revision = revision + 1, document = $3, updated_at = now() WHERE employee_id = $1 AND revision = $2`, [viewer.employeeId, input.expectedRevision, document]);
      if (changed !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] });
      return { revision: input.expectedRevision + 1 };
    });
  }

  announcements(viewer: Actor, limit: number): Promise<AnnouncementRow[]> {
    return this.database.readAtOnce(viewer, (db) => db.rows(`SELECT id, title, body, published_at AS "publishedAt", author_id AS "authorId" FROM announcement ORDER BY published_at DESC, id DESC LIMIT $1`, [limit]));
  }

  async announcement(viewer: Actor, id: string): Promise<AnnouncementRow | null> {
    const [row] = await this.database.read(viewer, (db) => db.rows<AnnouncementRow>(`SELECT id, title, body, published_at AS "publishedAt", author_id AS "authorId" FROM announcement WHERE id = $1`, [id]));
    return row ?? null;
  }

  publish(viewer: Actor, input: { clientMutationId?: string | null; title: string; body: string }): Promise<Outcome<AnnouncementRow>> {
    return mutate(this.database, viewer, 'publishAnnouncement', input, async (db) => {
      const problems = new Problems();
      const [title, body] = [trimmed(input.title), trimmed(input.body)];
      if (title === '') problems.add('REQUIRED', ['title']);
      if (title.length > 100) problems.add('TOO_LONG', ['title'], { max: 100 });
      if (body === '') problems.add('REQUIRED', ['body']);
      if (body.length > 10_000) problems.add('TOO_LONG', ['body'], { max: 10_000 });
      problems.assertNone();
      const [row] = await db.rows<AnnouncementRow>(`INSERT INTO announcement (title, body, author_id) VALUES ($1, $2, $3) RETURNING id, title, body, published_at AS "publishedAt", author_id AS "authorId"`, [title, body, viewer.employeeId]);
      const people = await db.rows<{ id: string }>(`SELECT id FROM employee WHERE status = 'ACTIVE'`);
      raise(db, { kind: 'ANNOUNCEMENT', to: people.map((p) => p.id), subject: row!.id, by: viewer.employeeId, once: 'published' });
      return row!;
    });
  }

  private templateFrom(viewer: Actor, stored: StoredTemplate | null): HomeTemplate {
    return stored ? { token: tokenOf(stored.id, stored.revision), layout: parseLayout(stored.layout).layout } : builtinTemplate(viewer.roles);
  }

  /** A page that knows the default of today knows its locks; an older one is joined with them when it is read again. */
  private async assertLocksKept(db: Reader, viewer: Actor, layout: HomeLayout): Promise<void> {
    const template = this.templateFrom(viewer, await templateOf(db, viewer));
    if (layout.template !== template.token) return;
    const gone = widgetsOf(template.layout).find((widget) => widget.locked && !findWidget(layout, widget.id));
    if (gone) throw new UserFault({ code: 'WIDGET_LOCKED', path: ['layout'], params: { name: gone.title ?? gone.kind } });
  }

  private assertSize(document: unknown, field: string): void {
    if (JSON.stringify(document ?? null).length > maxDocument) throw new UserFault({ code: 'TOO_LONG', path: [field], params: { max: maxDocument } });
  }

  private async storeHome(db: Db, viewer: Actor, expected: number, layout: string | null): Promise<{ revision: number }> {
    const kept = layout ?? 'null';
    const changed =
      expected === 0
        ? await db.run(`INSERT INTO home (employee_id, revision, layout) VALUES ($1, 1, nullif($2::jsonb, 'null')) ON CONFLICT DO NOTHING`, [viewer.employeeId, kept])
        : await db.run(`UPDATE home SET revision = revision + 1, layout = nullif($3::jsonb, 'null'), updated_at = now() WHERE employee_id = $1 AND revision = $2`, [viewer.employeeId, expected, kept]);
    if (changed !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] });
    return { revision: expected + 1 };
  }

  private async storedHome(db: Db, viewer: Actor): Promise<StoredHome | null> {
    const [row] = await db.rows<StoredHome>(`SELECT revision, layout, updated_at AS "updatedAt" FROM home WHERE employee_id = $1`, [viewer.employeeId]);
    return row ?? null;
  }

  /** Keeps a state among the versions and lets the oldest go. The default of the roles is none: it can always be had. */
  private async keepVersion(db: Db, viewer: Actor, { revision, layout, updatedAt }: StoredHome): Promise<void> {
    if (layout === null) return;
    await db.run(`INSERT INTO home_version (employee_id, revision, layout, saved_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [viewer.employeeId, revision, JSON.stringify(layout), updatedAt]);
    await db.run(`DELETE FROM home_version WHERE employee_id = $1 AND revision NOT IN (SELECT revision FROM home_version WHERE employee_id = $1 ORDER BY revision DESC LIMIT ${keptVersions})`, [viewer.employeeId]);
  }
}
