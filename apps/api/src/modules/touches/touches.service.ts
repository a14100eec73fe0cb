import { touchKind } from '@yingzao/domain/catalogues';
import type { TouchKind } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { allows, hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { isTouchOpen } from '@yingzao/domain/projects';
import type { TouchFilter } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { followSoon } from '../cadences/cadenceFollowing.service';
import { ProjectsService } from '../projects/projects.service';
import { TouchEntity } from './touches.entity';
import type { TouchRow } from './touches.entity';
import { countTouches, isClient, isContactOf, listTouches, lockTouch } from './touches.repository';

type Result = Promise<Outcome<{ id: string }>>;
interface Facts {
  readonly clientMutationId?: string | null;
  readonly kind?: TouchKind | null;
  readonly touchedOn?: string | null;
  readonly contactId?: string | null;
  readonly text?: string | null;
}
interface Edit extends Facts {
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Touches are objects of their author's own (domain rule 4): full rights record them on anything, members on the projects they see.
 * On the day of recording the author corrects or withdraws one; after that it stands.
 */
export class TouchesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  static canRecord(viewer: Actor): boolean {
    return allows(viewer.roles, ['MEMBER'], 'touch.create');
  }

  /** Whether the viewer may still change it. */
  static canUpdate(viewer: Actor, touch: Pick<TouchRow, 'authorId' | 'createdAt'>, now = new Date()): boolean {
    return touch.authorId === viewer.employeeId && allows(viewer.roles, ['SELF'], 'touch.update') && isTouchOpen(touch.createdAt, now);
  }

  list(viewer: Actor, filter: TouchFilter, page: PageArgs): Promise<Page<TouchRow>> {
    return this.database.readAtOnce(viewer, (db) => listTouches(db, viewer, filter, page));
  }

  count(viewer: Actor, filter: TouchFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countTouches(db, viewer, filter));
  }

  record(viewer: Actor, input: Facts & { readonly projectId?: string | null; readonly clientId?: string | null }): Result {
    return mutate(this.database, viewer, 'recordTouch', input, async (db) => {
      const subject = await this.subjectOf(db, viewer, input);
      const facts = await this.read(db, subject.clientId, { touchedOn: today(this.clock()), ...without(input) });
      const created = await db.manager.insert(TouchEntity, { ...subject, ...facts, authorId: viewer.employeeId, createdAt: this.clock() } as TouchRow);
      if (subject.projectId) await followSoon(db, subject.projectId);
      return { id: created.identifiers[0]!.id as string };
    });
  }

  update(viewer: Actor, input: Edit): Result {
    return mutate(this.database, viewer, 'updateTouch', input, async (db) => {
      const before = await this.lockOwn(db, input.id);
      const facts = await this.read(db, before.clientId, without(input));
      await this.save(db, before, input.expectedVersion, facts);
      return { id: before.id };
    });
  }

  withdraw(viewer: Actor, input: Pick<Edit, 'clientMutationId' | 'id' | 'expectedVersion'>): Result {
    return mutate(this.database, viewer, 'withdrawTouch', input, async (db) => {
      const before = await this.lockOwn(db, input.id);
      await this.save(db, before, input.expectedVersion, { withdrawnAt: this.clock() });
      return { id: before.id };
    });
  }

  /** What it is about. A project brings its client along; a client alone is full rights'. @throws UserFault NOT_FOUND where the viewer sees no such thing. */
  private async subjectOf(db: Db, viewer: Actor, { projectId, clientId }: { readonly projectId?: string | null; readonly clientId?: string | null }): Promise<Pick<TouchRow, 'projectId' | 'clientId'>> {
    if (projectId && clientId) throw new UserFault({ code: 'TOUCH_SUBJECT', path: ['clientId'] });
    if (!projectId && !clientId) throw new UserFault({ code: 'TOUCH_SUBJECT', path: ['projectId'] });
    if (projectId) {
      const project = await ProjectsService.inUse(db, projectId);
      if (!project || !TouchesService.canRecord(viewer)) throw new UserFault({ code: 'NOT_FOUND', path: ['projectId'] });
      return { projectId: project.id, clientId: project.clientId };
    }
    if (!hasFullRights(viewer.roles) || !isUuid(clientId!) || !(await isClient(db, clientId!))) throw new UserFault({ code: 'NOT_FOUND', path: ['clientId'] });
    return { projectId: null, clientId: clientId! };
  }

  /** Columns from the input; omitted fields are left out. */
  private async read(db: Db, clientId: string, input: Facts): Promise<Partial<TouchRow>> {
    const problems = new Problems();
    const read = new InputReader(input, problems);
    const facts: Partial<TouchRow> = {};
    if (read.has('kind')) {
      const kind = read.required('kind');
      if (touchKind.has(kind)) facts.kind = kind;
      else if (kind) problems.add('NOT_A_CODE', ['kind']);
    }
    if (read.has('touchedOn')) {
      const day = read.date('touchedOn');
      if (day === null) problems.add('REQUIRED', ['touchedOn']);
      else if (day > today(this.clock())) problems.add('DATE_IN_FUTURE', ['touchedOn']);
      else facts.touchedOn = day;
    }
    if (read.has('text')) facts.text = read.text('text', 2000);
    if (read.has('contactId')) {
      facts.contactId = input.contactId || null;
      if (facts.contactId && !(isUuid(facts.contactId) && (await isContactOf(db, facts.contactId, clientId)))) problems.add('UNKNOWN_REFERENCE', ['contactId']);
    }
    problems.assertNone();
    return facts;
  }

  private async lockOwn(db: Db, id: string): Promise<TouchRow> {
    const before = isUuid(id) ? await lockTouch(db, id) : null;
    if (!before) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    if (!isTouchOpen(before.createdAt, this.clock())) throw new UserFault({ code: 'TOUCH_CLOSED', path: ['id'] }, before.id);
    return before;
  }

  private async save(db: Db, before: TouchRow, expectedVersion: number, facts: Partial<TouchRow>): Promise<void> {
    const changed = await db.manager
      .createQueryBuilder()
      .update(TouchEntity)
      .set({ ...facts, version: () => 'version + 1' })
      .where('id = :id AND version = :version', { id: before.id, version: expectedVersion })
      .execute();
    assertOneRow(changed.affected ?? 0, before.id);
    if (before.projectId) await followSoon(db, before.projectId);
  }
}

/** The facts alone; those that were not given are not there. */
const without = ({ kind, touchedOn, contactId, text }: Facts): Facts => Object.fromEntries(Object.entries({ kind, touchedOn, contactId, text }).filter(([, value]) => value !== undefined));
