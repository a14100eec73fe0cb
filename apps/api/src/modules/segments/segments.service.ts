import { today } from '@yingzao/domain/measures';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { readSegmentRule } from '@yingzao/domain/segments';
import type { SegmentRule } from '@yingzao/domain/segments';
import type { CreateClientSegmentInput, DeleteClientSegmentInput, UpdateClientSegmentInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { SegmentRow } from './segments.entity';
import { allSegments, countOwn, countsOf, deleteSegment, insertSegment, isInUse, lockSegment, updateSegment } from './segments.repository';

type Result = Promise<Outcome<{ id: string }>>;
/** More is no overview, and each is read whenever a client's page is opened. */
const mostSegments = 50;
const longestName = 60;

/** Segments of clients: full rights keep their own and the shared ones. */
export class SegmentsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor): Promise<SegmentRow[]> {
    return this.database.readAtOnce(viewer, allSegments);
  }

  /** @throws UserFault SEGMENT_RULE for what is no rule. */
  async count(viewer: Actor, input: unknown): Promise<number> {
    const rule = readSegmentRule(input);
    if (!rule) throw new UserFault({ code: 'SEGMENT_RULE', path: ['rule'] });
    const [count] = await this.database.readAtOnce(viewer, (db) => countsOf(db, [rule], today(this.clock())));
    return count ?? 0;
  }

  static canUpdate(viewer: Actor, segment: Pick<SegmentRow, 'isShared' | 'ownerId'>): boolean {
    return hasFullRights(viewer.roles) && (segment.isShared || segment.ownerId === viewer.employeeId);
  }

  create(viewer: Actor, input: CreateClientSegmentInput): Result {
    return mutate(this.database, viewer, 'createClientSegment', input, async (db) => {
      const problems = new Problems();
      const name = new InputReader(input, problems).required('name', longestName);
      const rule = readRule(input.rule, problems);
      if ((await countOwn(db, viewer.employeeId)) >= mostSegments) problems.add('TOO_MANY', [], { max: mostSegments });
      problems.assertNone();
      return { id: await insertSegment(db, { ownerId: viewer.employeeId, name, rule: rule!, isShared: input.isShared ?? false }) };
    });
  }

  update(viewer: Actor, input: UpdateClientSegmentInput): Result {
    return mutate(this.database, viewer, 'updateClientSegment', input, async (db) => {
      const before = await this.lock(db, viewer, input.id);
      const problems = new Problems();
      const name = input.name == null ? before.name : new InputReader(input, problems).required('name', longestName);
      const rule = input.rule == null ? before.rule : readRule(input.rule, problems);
      const isShared = input.isShared ?? before.isShared;
      // What is shared by another would become theirs alone; what follow-up goes by stays where everybody sees it.
      if (before.isShared && !isShared && before.ownerId !== viewer.employeeId) problems.add('FORBIDDEN', ['isShared']);
      else if (before.isShared && !isShared && (await isInUse(db, before.id))) problems.add('SEGMENT_IN_USE', ['isShared']);
      problems.assertNone();
      assertOneRow(await updateSegment(db, before.id, input.expectedVersion, { name, rule: rule!, isShared }), before.id);
      return { id: before.id };
    });
  }

  delete(viewer: Actor, input: DeleteClientSegmentInput): Result {
    return mutate(this.database, viewer, 'deleteClientSegment', input, async (db) => {
      const before = await this.lock(db, viewer, input.id);
      if (await isInUse(db, before.id)) throw new UserFault({ code: 'SEGMENT_IN_USE', path: ['id'] }, before.id);
      assertOneRow(await deleteSegment(db, before.id, input.expectedVersion), before.id);
      return { id: before.id };
    });
  }

  /** The id of a shared segment that something else is to go by; it stays until this transaction ends. */
  static async shared(db: Db, id: string): Promise<string | null> {
    const [row] = isUuid(id) ? await db.rows<{ id: string }>(`SELECT id FROM client_segment WHERE id = $1 AND is_shared FOR SHARE`, [id]) : [];
    return row?.id ?? null;
  }

  private async lock(db: Db, viewer: Actor, id: string): Promise<SegmentRow> {
    const segment = isUuid(id) ? await lockSegment(db, id) : null;
    if (!segment || !SegmentsService.canUpdate(viewer, segment)) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    return segment;
  }
}

function readRule(input: unknown, problems: Problems): SegmentRule | null {
  const rule = readSegmentRule(input);
  if (!rule) problems.add('SEGMENT_RULE', ['rule']);
  return rule;
}
