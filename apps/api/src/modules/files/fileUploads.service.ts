import type { Readable } from 'node:stream';
import { fileCategory } from '@yingzao/domain/catalogues';
import type { FileCategory } from '@yingzao/domain/catalogues';
import { downloadCell, downloadName, kindOfCode } from '@yingzao/domain/files';
import type { FileKind } from '@yingzao/domain/files';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { FileStorage, ReceivedFile } from '../../platform/fileStorage';
import { isUuid, storable, trimmed } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { FileVersionEntity, StoredFileEntity } from './files.entity';
import type { FileVersionRow, StoredFileRow } from './files.entity';
import { filesById, lockFile, lockSubject, logChange, logView, sameContentIn, versionOf } from './files.repository';
import type { FileSubject } from './files.repository';
import { FilesService, subjectOf } from './files.service';
import { admitName, assertQuota, judgeReceived, keepContent } from './receiving.service';

/** A new document of a subject. */
interface NewFile {
  readonly subject: FileSubject;
  readonly category: FileCategory;
  /** Also when the same content is there already. */
  readonly again: boolean;
}
/** The next version of a document that is there. */
interface NextVersion {
  readonly fileId: string;
  readonly expectedVersion: number;
}
/** Where an upload goes. */
export type UploadTarget = NewFile | NextVersion;

/** What the sender says of an upload beside its bytes. */
export interface UploadFacts {
  readonly name: string;
  readonly note: string | null;
  /** The same for every try of one upload: a second answer is the first one. */
  readonly key: string | null;
}

export interface FileDownload {
  readonly version: Pick<FileVersionRow, 'fileId' | 'number' | 'sha256' | 'size' | 'kind'>;
  readonly kind: FileKind | undefined;
  /** Under which it is saved. */
  readonly name: string;
  /** Whether this viewer may save it; looking needs no more than to see the document. */
  readonly mayTake: boolean;
  readonly open: () => Promise<Readable>;
}

/** The bytes of documents: in, judged by what they are; out, to those who may see the document. */
export class FileUploadsService {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    /** Bytes. */
    readonly limit: number,
    /** Told of a new version in the transaction that makes it. */
    private readonly changed: (db: Db, viewer: Actor, fileId: string) => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Reads where an upload is to go. @throws UserFault FORBIDDEN before anything is looked up, or what is wrong with the address. */
  static target(viewer: Actor, query: URLSearchParams, fileId: string | null): UploadTarget {
    if (!FilesService.can(viewer, fileId === null ? 'file.create' : 'file.update')) throw new UserFault({ code: 'FORBIDDEN' });
    if (fileId !== null) {
      const expectedVersion = Number(query.get('expectedVersion') ?? '');
      if (!isUuid(fileId)) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      if (!Number.isInteger(expectedVersion) || expectedVersion < 1 || expectedVersion > 2 ** 31 - 1) throw new UserFault({ code: 'NOT_A_NUMBER', path: ['expectedVersion'] });
      return { fileId, expectedVersion };
    }
    const category = query.get('category') ?? '';
    if (!fileCategory.has(category)) throw new UserFault({ code: 'NOT_A_CODE', path: ['category'] });
    return { subject: subjectOf({ projectId: query.get('projectId'), clientId: query.get('clientId') }), category, again: query.get('again') === '1' };
  }

  /** Asked before the first byte is taken: what is sure to be refused need not be sent. @throws UserFault */
  async admit(viewer: Actor, target: UploadTarget, name: string): Promise<void> {
    admitName(name);
    await this.database.write(viewer, async (db) => {
      // Not yet whether somebody was faster: a second try of an upload that was answered is one of those.
      await this.assertTarget(db, target);
      await assertQuota(db, viewer, 0);
    });
  }

  /** Keeps received bytes as a document or a version of one. What is refused is not kept; the caller discards it. */
  async keep(viewer: Actor, target: UploadTarget, received: ReceivedFile, facts: UploadFacts): Promise<Outcome<{ id: string; number: number }>> {
    const judged = await judgeReceived(received, facts.name);
    const input = { clientMutationId: facts.key, target, sha256: received.sha256, name: facts.name, note: facts.note };
    return mutate(this.database, viewer, 'uploadFile', input, async (db) => {
      const problems = new Problems();
      const note = facts.note === null ? null : trimmed(storable(facts.note)) || null;
      if (note !== null && [...note].length > 500) problems.add('TOO_LONG', ['note'], { max: 500 });
      const { name, kind } = judged(problems);
      const before = await this.assertTarget(db, target);
      await assertQuota(db, viewer, received.size);
      const version = { sha256: received.sha256, size: String(received.size), kind: kind.code, fileName: name, note, createdBy: viewer.employeeId };
      return 'subject' in target ? this.addFile(db, viewer, target, received, version) : this.addVersion(db, viewer, before!, target, received, version);
    });
  }

  /**
   * A version of a document the viewer may see; null for hidden and unknown ones alike.
   * @param number null: the current one
   */
  async find(viewer: Actor, fileId: string, number: number | null): Promise<FileDownload | null> {
    if (!isUuid(fileId)) return null;
    const [file, version] = await this.database.read(viewer, async (db) => {
      const [found] = await filesById(db, [fileId]);
      if (!found) return [null, null];
      return [found, await versionOf(db, fileId, number ?? found.currentNumber)];
    });
    if (!file || !version) return null;
    return { version, kind: kindOfCode(version.kind), name: downloadName(file.name, version.fileName), mayTake: FilesService.can(viewer, downloadCell(file.category)), open: () => this.storage.read(version.sha256, Number(version.size)) };
  }

  /** Notes that the viewer looked at a version. */
  async noteView(viewer: Actor, { fileId, number }: Pick<FileVersionRow, 'fileId' | 'number'>): Promise<void> {
    await this.database.write(viewer, (db) => logView(db, fileId, number, viewer.employeeId));
  }

  /** @returns the document that gets another version, locked; null for a new one. */
  private async assertTarget(db: Db, target: UploadTarget): Promise<StoredFileRow | null> {
    if ('subject' in target) {
      if (!(await lockSubject(db, target.subject))) throw new UserFault({ code: 'NOT_FOUND', path: [Object.keys(target.subject)[0]!] });
      return null;
    }
    const before = await lockFile(db, target.fileId);
    if (!before || before.deletedAt) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    return before;
  }

  private async addFile(db: Db, viewer: Actor, target: NewFile, received: ReceivedFile, version: Partial<FileVersionRow>): Promise<{ id: string; number: number }> {
    const same = target.again ? null : await sameContentIn(db, target.subject, received.sha256);
    if (same) throw new UserFault({ code: 'FILE_ALREADY_THERE', path: ['content'], params: { name: same.name } }, same.id);
    await keepContent(db, this.storage, received);
    const [name, category] = [version.fileName!, target.category];
    const made = await db.manager.insert(StoredFileEntity, { ...target.subject, category, name, currentNumber: 1, createdBy: viewer.employeeId, updatedBy: viewer.employeeId });
    const id = made.identifiers[0]!.id as string;
    await db.manager.insert(FileVersionEntity, { ...version, fileId: id, number: 1 });
    await logChange(db, id, 'CREATED', viewer.employeeId, null, name);
    await FilesService.indexText(db, { id, name, category });
    return { id, number: 1 };
  }

  private async addVersion(db: Db, viewer: Actor, before: StoredFileRow, target: NextVersion, received: ReceivedFile, version: Partial<FileVersionRow>): Promise<{ id: string; number: number }> {
    assertOneRow(before.version === target.expectedVersion ? 1 : 0, before.id);
    const current = await versionOf(db, before.id, before.currentNumber);
    if (current?.sha256 === received.sha256) throw new UserFault({ code: 'FILE_UNCHANGED', path: ['content'], params: { number: before.currentNumber } }, before.id);
    await keepContent(db, this.storage, received);
    const number = before.currentNumber + 1;
    await db.manager.insert(FileVersionEntity, { ...version, fileId: before.id, number });
    const changed = await db.run(`UPDATE stored_file SET current_number = $3, version = version + 1, updated_at = now(), updated_by = $4 WHERE id = $1 AND version = $2`, [before.id, target.expectedVersion, number, viewer.employeeId]);
    assertOneRow(changed, before.id);
    await logChange(db, before.id, 'VERSION', viewer.employeeId, String(before.currentNumber), String(number));
    await this.changed(db, viewer, before.id);
    return { id: before.id, number };
  }
}
