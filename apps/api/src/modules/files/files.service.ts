import { fileCategory } from '@yingzao/domain/catalogues';
import type { FileCategory } from '@yingzao/domain/catalogues';
import { cleanFileName, longestFileName } from '@yingzao/domain/files';
import { allows } from '@yingzao/domain/permissions';
import type { Actor, Cell } from '@yingzao/domain/permissions';
import type { Database, Db, Reader } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { upsertSearchDocuments } from '../../platform/searchDocument';
import { StoredFileEntity } from './files.entity';
import type { StoredFileRow } from './files.entity';
import { categoriesOfProjects, deletedFiles, deletedFilesOf, isContractOf, isSignedCopy, lockFile, lockSubject, logChange } from './files.repository';
import type { FileSubject } from './files.repository';

type Result = Promise<Outcome<{ id: string }>>;
interface Edit {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly expectedVersion: number;
}

/** The subject that two optional ids name. @throws UserFault where they name none, or two. */
export function subjectOf({ projectId, clientId }: { projectId?: string | null; clientId?: string | null }): FileSubject {
  if (projectId && clientId) throw new UserFault({ code: 'ONE_SUBJECT', path: ['clientId'] });
  const id = projectId ?? clientId ?? '';
  if (id === '') throw new UserFault({ code: 'ONE_SUBJECT', path: ['projectId'] });
  if (!isUuid(id)) throw new UserFault({ code: 'NOT_FOUND', path: [projectId ? 'projectId' : 'clientId'] });
  return projectId ? { projectId: id } : { clientId: id };
}

/** The name of a document as it is kept. Problems go to `name`. */
export function readFileName(name: string, problems: Problems): string {
  const clean = cleanFileName(name);
  if (clean === '') problems.add('REQUIRED', ['name']);
  if ([...clean].length > longestFileName) problems.add('TOO_LONG', ['name'], { max: longestFileName });
  return clean;
}

/** Documents as records: full rights write; designated members read those of their projects and no others. Bytes come and go through FileUploadsService. */
export class FilesService {
  constructor(private readonly database: Database) {}

  /** What the viewer may do to a document that they can see. */
  static can(viewer: Actor, cell: Cell): boolean {
    return allows(viewer.roles, ['MEMBER'], cell);
  }

  /** Categories of which a project has a document; for a write that knows the project. */
  static async categoriesOf(db: Reader, projectId: string): Promise<FileCategory[]> {
    return (await categoriesOfProjects(db, [projectId])).map(({ category }) => category);
  }

  /** Writes anew what a document is found by. */
  static indexText(db: Db, file: Pick<StoredFileRow, 'id' | 'name' | 'category'>): Promise<void> {
    const category = fileCategory.item(file.category);
    return upsertSearchDocuments(db, [{ kind: 'FILE', refId: file.id, title: file.name, subtitle: null, texts: [category?.zh, category?.en] }]);
  }

  /** The bin. */
  async deleted(viewer: Actor, input: { projectId?: string | null; clientId?: string | null }): Promise<StoredFileRow[]> {
    const subject = subjectOf(input);
    return this.database.readAtOnce(viewer, (db) => deletedFilesOf(db, subject));
  }

  /** All of it. */
  bin(viewer: Actor): Promise<StoredFileRow[]> {
    return this.database.readAtOnce(viewer, deletedFiles);
  }

  update(viewer: Actor, input: Edit & { name?: string | null; category?: FileCategory | null }): Result {
    return mutate(this.database, viewer, 'updateFile', input, async (db) => {
      const before = await this.lock(db, input.id);
      const problems = new Problems();
      const name = input.name === undefined ? before.name : readFileName(input.name ?? '', problems);
      const category = input.category ?? before.category;
      if (category !== before.category && (await isSignedCopy(db, before.id))) problems.add('FILE_IS_SIGNED_COPY', ['category']);
      problems.assertNone();
      await this.save(db, viewer, before, input.expectedVersion, { name, category });
      if (name !== before.name) await logChange(db, before.id, 'NAME', viewer.employeeId, before.name, name);
      if (category !== before.category) await logChange(db, before.id, 'CATEGORY', viewer.employeeId, before.category, category);
      await FilesService.indexText(db, { id: before.id, name, category });
      return { id: before.id };
    });
  }

  /** Whether this version can be the signed copy of a contract of the project; it stays one while this transaction runs. */
  static async isSignedCopyOf(db: Db, versionId: string, projectId: string): Promise<boolean> {
    return isUuid(versionId) && (await isContractOf(db, versionId, projectId));
  }

  /** Soft: gone for everybody, and restorable. */
  delete(viewer: Actor, input: Edit): Result {
    return mutate(this.database, viewer, 'deleteFile', input, async (db) => {
      const before = await this.lock(db, input.id);
      if (await isSignedCopy(db, before.id)) throw new UserFault({ code: 'FILE_IS_SIGNED_COPY', path: ['id'] }, before.id);
      await this.save(db, viewer, before, input.expectedVersion, { deletedAt: () => 'now()', deletedBy: viewer.employeeId });
      await logChange(db, before.id, 'DELETED', viewer.employeeId);
      return { id: before.id };
    });
  }

  /** Out of the bin. A document of a project or client that is deleted itself waits for that to be restored first. */
  restore(viewer: Actor, input: { clientMutationId?: string | null; id: string }): Result {
    return mutate(this.database, viewer, 'restoreFile', input, async (db) => {
      const before = isUuid(input.id) ? await lockFile(db, input.id) : null;
      if (!before) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      if (!before.deletedAt) throw new UserFault({ code: 'NOT_DELETED', path: ['id'] }, before.id);
      if (!(await lockSubject(db, subjectOf(before)))) throw new UserFault({ code: 'SUBJECT_DELETED', path: ['id'] });
      await this.save(db, viewer, before, before.version, { deletedAt: null, deletedBy: null });
      await logChange(db, before.id, 'RESTORED', viewer.employeeId);
      return { id: before.id };
    });
  }

  private async lock(db: Db, id: string): Promise<StoredFileRow> {
    const before = isUuid(id) ? await lockFile(db, id) : null;
    if (!before || before.deletedAt) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    return before;
  }

  private async save(db: Db, viewer: Actor, before: StoredFileRow, expectedVersion: number, fields: object): Promise<void> {
    const changed = await db.manager
      .createQueryBuilder()
      .update(StoredFileEntity)
      .set({ ...fields, version: () => 'version + 1', updatedAt: () => 'now()', updatedBy: viewer.employeeId })
      .where('id = :id AND version = :version', { id: before.id, version: expectedVersion })
      .execute();
    assertOneRow(changed.affected ?? 0, before.id);
  }
}
