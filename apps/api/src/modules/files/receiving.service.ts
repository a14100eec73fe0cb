import { cleanFileName, extensionOf, judgeFile } from '@yingzao/domain/files';
import type { FileKind } from '@yingzao/domain/files';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { FileStorage, ReceivedFile } from '../../platform/fileStorage';
import { contentOf } from './fileContent.service';
import { holdContent, uploadedLately } from './files.repository';
import { readFileName } from './files.service';

// What every upload goes through, whether its bytes become a document or part of an opinion.

/** What one person uploads within an hour: enough for the paper of a whole commission, too little to fill a disk unnoticed. */
const mostAnHour = { files: 600, bytes: 10 * 1024 ** 3 };

const refusal = (name: string, code: 'FILE_KIND_UNKNOWN' | 'FILE_CONTENT_MISMATCH' | 'FILE_EMPTY'): UserFault => new UserFault({ code, path: ['name'], params: { name, extension: extensionOf(name) } });

/** Asked of a name before the first byte is taken: what is sure to be refused need not be sent. @throws UserFault */
export function admitName(name: string): void {
  const problems = new Problems();
  const clean = readFileName(name, problems);
  problems.assertNone();
  if (judgeFile(clean, '').refused === 'FILE_KIND_UNKNOWN') throw refusal(clean, 'FILE_KIND_UNKNOWN');
}

/**
 * Looks at received bytes. The answer throws what is wrong with them: within the transaction, where a second try of the same upload has its first answer.
 * `problems` are those of the rest of the input, thrown with that of the name.
 */
export async function judgeReceived(received: ReceivedFile, sentName: string): Promise<(problems?: Problems) => { readonly name: string; readonly kind: FileKind }> {
  const content = await contentOf(received.path);
  const { kind, refused } = judgeFile(cleanFileName(sentName), content);
  return (problems = new Problems()) => {
    const name = readFileName(sentName, problems);
    problems.assertNone();
    if (content === 'empty') throw refusal(name, 'FILE_EMPTY');
    if (kind === null) throw refusal(name, refused);
    return { name, kind };
  };
}

/** @param size bytes that are to come in; 0 while they are not known. @throws UserFault UPLOAD_QUOTA */
export async function assertQuota(db: Db, viewer: Actor, size: number): Promise<void> {
  const lately = await uploadedLately(db, viewer.employeeId);
  if (lately.files >= mostAnHour.files || lately.bytes + size > mostAnHour.bytes) throw new UserFault({ code: 'UPLOAD_QUOTA', path: [], params: { files: mostAnHour.files, gigabytes: mostAnHour.bytes / 1024 ** 3 } });
}

/** Puts bytes in their place before their row is there; from here on the sweeper leaves the content alone until the transaction ends. */
export async function keepContent(db: Db, storage: FileStorage, received: ReceivedFile): Promise<void> {
  await holdContent(db, received.sha256);
  await storage.keep(received);
}
