import { lossReason } from '@yingzao/domain/catalogues';
import type { LossReason, ProjectStatus } from '@yingzao/domain/catalogues';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { isReviewed } from '@yingzao/domain/projects';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { settle } from '../prompts/promptRaising.service';
import { ProjectReviewEntity } from './projectReviews.entity';
import type { ProjectReviewRow } from './projectReviews.entity';
import { firmNamed, presentReview, startReview } from './projectReviews.repository';

interface Facts {
  readonly reason?: LossReason | null;
  readonly competitor?: string | null;
  readonly ourFeeFen?: string | null;
  readonly theirFeeFen?: string | null;
  readonly lessons?: string | null;
}
type ReviewFacts = Partial<Pick<ProjectReviewRow, 'reason' | 'ourFeeFen' | 'theirFeeFen' | 'lessons'>> & { competitor?: string | null };
export interface Loss {
  readonly reason: LossReason;
  readonly competitor?: string | null;
}
/** What a review needs to know of its project. */
interface Decided {
  readonly id: string;
  readonly status: ProjectStatus;
  readonly deletedAt: Date | null;
}

/** Reviews of won and lost projects: full rights write, members look. */
export class ProjectReviewsService {
  constructor(
    private readonly database: Database,
    private readonly lock: (db: Db, id: string) => Promise<Decided | null>,
  ) {}

  static can(viewer: Actor): boolean {
    return allows(viewer.roles, ['MEMBER'], 'projectReview.update');
  }

  save(viewer: Actor, input: Facts & { readonly clientMutationId?: string | null; readonly projectId: string; readonly expectedVersion: number }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveProjectReview', input, async (db) => {
      const project = isUuid(input.projectId) ? await this.lock(db, input.projectId) : null;
      if (!project || project.deletedAt) throw new UserFault({ code: 'NOT_FOUND', path: ['projectId'] });
      if (!isReviewed(project.status)) throw new UserFault({ code: 'NOT_DECIDED', path: ['projectId'] }, project.id);
      const before = await presentReview(db, project.id);
      assertOneRow((before?.version ?? 0) === input.expectedVersion ? 1 : 0, project.id);
      const problems = new Problems();
      const facts = read(input, problems, []);
      const reason = facts.reason === undefined ? (before?.reason ?? null) : facts.reason;
      if (project.status === 'LOST' && reason === null) problems.add('REQUIRED', ['reason']);
      if (project.status === 'WON' && reason !== null) problems.add('REASON_OF_LOST', ['reason']);
      problems.assertNone();
      await ProjectReviewsService.write(db, viewer, project.id, before, { ...facts, reason });
      return { id: project.id };
    });
  }

  /** The beginning of a review, as part of the write by which the project is lost. */
  static readLoss(loss: Loss, problems: Problems): ReviewFacts {
    return read(loss, problems, ['loss']);
  }

  /** Writes the review of the present outcome, which is begun where there is none. */
  static async write(db: Db, viewer: Actor, projectId: string, before: ProjectReviewRow | null, { competitor, ...facts }: ReviewFacts): Promise<void> {
    if (!before) await startReview(db, projectId, facts.reason ?? null, viewer.employeeId);
    const stored = before ?? (await presentReview(db, projectId))!;
    const named = competitor === undefined ? {} : { competitorId: competitor === null ? null : await firmNamed(db, competitor) };
    const changed = await db.manager
      .createQueryBuilder()
      .update(ProjectReviewEntity)
      .set({ ...facts, ...named, version: () => 'version + 1', updatedAt: () => 'now()', updatedBy: viewer.employeeId })
      .where('id = :id AND version = :version', { id: stored.id, version: stored.version })
      .execute();
    assertOneRow(changed.affected ?? 0, projectId);
    const lessons = facts.lessons === undefined ? stored.lessons : facts.lessons;
    if (lessons !== null) settle(db, projectId, 'REVIEW_DUE');
  }
}

/** Columns from the input and the competitor by name; omitted fields are left out. */
function read(input: Facts, problems: Problems, prefix: readonly string[]): ReviewFacts {
  const reader = new InputReader(input, problems, prefix);
  const facts: ReviewFacts = {};
  if (reader.has('reason')) {
    const reason = reader.text('reason');
    if (reason !== null && !lossReason.has(reason)) problems.add('NOT_A_CODE', reader.path('reason'));
    else facts.reason = reason;
  }
  if (reader.has('competitor')) facts.competitor = reader.text('competitor', 120);
  if (reader.has('ourFeeFen')) facts.ourFeeFen = reader.fen('ourFeeFen');
  if (reader.has('theirFeeFen')) facts.theirFeeFen = reader.fen('theirFeeFen');
  if (reader.has('lessons')) facts.lessons = reader.text('lessons', 4000);
  return facts;
}
