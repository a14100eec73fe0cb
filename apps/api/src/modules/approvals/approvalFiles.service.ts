import type { Readable } from 'node:stream';
import { mostFiles } from '@yingzao/domain/approvals';
import { kindOfCode } from '@yingzao/domain/files';
import type { FileKind } from '@yingzao/domain/files';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { FileStorage, ReceivedFile } from '../../platform/fileStorage';
import { isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { admitName, assertQuota, judgeReceived, keepContent } from '../files/receiving.service';
import { actingOn, fileOfChain, looseFiles } from './approvalFiles.repository';
import { ApprovalFileEntity } from './approvals.entity';
import type { ApprovalFileRow } from './approvals.entity';

/** What a browser shows as it is; office documents are saved. */
export const isShown = (kind: FileKind | undefined): boolean => kind?.preview === 'IMAGE' || kind?.preview === 'PDF' || kind?.preview === 'TEXT';

export interface ApprovalDownload {
  /** As one version of a document is: what is shown and saved goes one way. */
  readonly version: { readonly fileId: string; readonly number: number; readonly sha256: string; readonly size: string; readonly kind: string };
  readonly kind: FileKind | undefined;
  readonly name: string;
  readonly mayTake: boolean;
  readonly open: () => Promise<Readable>;
}

/** The bytes of opinions' files: in from whoever acts on the round, out to whoever sees it. */
export class ApprovalFilesService {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    /** Bytes. */
    readonly limit: number,
  ) {}

  /** Asked before the first byte is taken. @throws UserFault */
  async admit(viewer: Actor, chainId: string, name: string): Promise<void> {
    admitName(name);
    await this.database.write(viewer, (db) => this.assertMay(db, viewer, chainId, 0));
  }

  /** Keeps received bytes for an opinion that is being written. What is refused is not kept; the caller discards it. */
  async keep(viewer: Actor, chainId: string, received: ReceivedFile, facts: { readonly name: string; readonly key: string | null }): Promise<Outcome<{ id: string; name: string; size: number; sha256: string }>> {
    const judged = await judgeReceived(received, facts.name);
    return mutate(this.database, viewer, 'uploadApprovalFile', { clientMutationId: facts.key, chainId, sha256: received.sha256, name: facts.name } as { clientMutationId: string | null }, async (db) => {
      const { name, kind } = judged();
      await this.assertMay(db, viewer, chainId, received.size);
      await keepContent(db, this.storage, received);
      const made = await db.manager.insert(ApprovalFileEntity, { chainId, sha256: received.sha256, size: String(received.size), kind: kind.code, name, uploadedBy: viewer.employeeId });
      return { id: made.identifiers[0]!.id as string, name, size: received.size, sha256: received.sha256 };
    });
  }

  /** A file the viewer may see; null for hidden and unknown ones alike. */
  async find(viewer: Actor, chainId: string, id: string): Promise<ApprovalDownload | null> {
    if (!isUuid(chainId) || !isUuid(id)) return null;
    const file = await this.database.read(viewer, (db) => fileOfChain(db, chainId, id));
    if (!file) return null;
    const { sha256, size, kind, name } = file;
    return { version: { fileId: id, number: 1, sha256, size, kind }, kind: kindOfCode(kind), name, mayTake: true, open: () => this.storage.read(sha256, Number(size)) };
  }

  /** The viewer's files for the opinion that they give now. @throws UserFault for those that are not theirs, unknown, or part of another opinion. */
  static async take(db: Db, viewer: Actor, chainId: string, ids: readonly string[]): Promise<ApprovalFileRow[]> {
    const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
    if (wanted.length > mostFiles) throw new UserFault({ code: 'TOO_MANY', path: ['fileIds'], params: { max: mostFiles } });
    const found = wanted.length === 0 ? [] : await looseFiles(db, chainId, viewer.employeeId, wanted.filter(isUuid));
    const problems = new Problems();
    wanted.forEach((id, i) => {
      if (!found.some((f) => f.id === id)) problems.add('UNKNOWN_REFERENCE', ['fileIds', String(i)]);
    });
    problems.assertNone();
    return found;
  }

  /** @param size as of `assertQuota`. */
  private async assertMay(db: Db, viewer: Actor, chainId: string, size: number): Promise<void> {
    const acting = isUuid(chainId) ? await actingOn(db, chainId) : null;
    if (!acting) throw new UserFault({ code: 'NOT_FOUND', path: ['chainId'] });
    if (!acting.isOpen) throw new UserFault({ code: 'CHAIN_CLOSED', path: ['chainId'] });
    await assertQuota(db, viewer, size);
  }
}

/** Lets go what was uploaded for opinions that never came; for the role of jobs. The sweeper takes the contents. */
export const dropLooseApprovalFiles = (database: Database): Promise<void> => database.write(null, async (db) => void (await db.rows(`SELECT drop_loose_approval_files()`)));
