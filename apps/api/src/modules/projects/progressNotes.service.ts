import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { raiseMentions } from './projectPrompts';
import { projectsById } from './projects.repository';
import { ProgressNoteEntity } from './projects.entity';

interface AddInput {
  readonly clientMutationId?: string | null;
  readonly projectId: string;
  readonly text: string;
}

/** Notes that designated members and full rights add to a project they see. Nobody edits or deletes one (domain rule 4). */
export class ProgressNotesService {
  constructor(private readonly database: Database) {}

  static canAdd(viewer: Actor): boolean {
    return allows(viewer.roles, ['MEMBER'], 'progressNote.create');
  }

  add(viewer: Actor, input: AddInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'addProgressNote', input, async (db) => {
      const problems = new Problems();
      const text = new InputReader(input, problems).required('text', 4000);
      problems.assertNone();
      await ProgressNotesService.append(db, viewer, input.projectId, text);
      return { id: input.projectId };
    });
  }

  /** Adds a note in this transaction. @throws UserFault NOT_FOUND where the viewer sees no such project. */
  static async append(db: Db, viewer: Actor, projectId: string, text: string): Promise<void> {
    // Whoever sees the project is full rights or a member: row-level security holds the others off.
    const [project] = isUuid(projectId) ? await projectsById(db, [projectId]) : [];
    if (!project || project.deletedAt || !ProgressNotesService.canAdd(viewer)) throw new UserFault({ code: 'NOT_FOUND', path: ['projectId'] });
    await db.manager.insert(ProgressNoteEntity, { projectId, text, authorId: viewer.employeeId });
    await raiseMentions(db, viewer, projectId, text);
  }
}
