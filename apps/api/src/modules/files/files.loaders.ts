import DataLoader from 'dataloader';
import type { FileCategory } from '@yingzao/domain/catalogues';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { categoriesOfProjects, changesOfFiles, currentVersionsOf, filesById, filesByVersions, filesOfClients, filesOfProjects, versionsOfFiles, viewsOfFiles } from './files.repository';
import type { FileChangeRow, FileVersionRow, FileViewRow, StoredFileRow } from './files.entity';

/** Per-request loaders of documents; hidden and unknown ids answer null alike. */
export function fileLoaders(reads: Reads) {
  return {
    fileById: new DataLoader<string, StoredFileRow | null>(async (ids) => oneToOne(ids, await reads((db) => filesById(db, ids)), (f) => f.id)),
    filesByProjectId: new DataLoader<string, StoredFileRow[]>(async (ids) => oneToMany(ids, await reads((db) => filesOfProjects(db, ids)), (f) => f.projectId)),
    fileByVersionId: new DataLoader<string, StoredFileRow | null>(async (ids) => oneToOne(ids, await reads((db) => filesByVersions(db, ids)), (f) => f.versionId)),
    filesByClientId: new DataLoader<string, StoredFileRow[]>(async (ids) => oneToMany(ids, await reads((db) => filesOfClients(db, ids)), (f) => f.clientId)),
    fileCategoriesByProjectId: new DataLoader<string, FileCategory[]>(async (ids) => oneToMany(ids, await reads((db) => categoriesOfProjects(db, ids)), (c) => c.projectId).map((list) => list.map((c) => c.category))),
    currentVersionByFileId: new DataLoader<string, FileVersionRow | null>(async (ids) => oneToOne(ids, await reads((db) => currentVersionsOf(db, ids)), (v) => v.fileId)),
    versionsByFileId: new DataLoader<string, FileVersionRow[]>(async (ids) => oneToMany(ids, await reads((db) => versionsOfFiles(db, ids)), (v) => v.fileId)),
    viewsByFileId: new DataLoader<string, FileViewRow[]>(async (ids) => oneToMany(ids, await reads((db) => viewsOfFiles(db, ids)), (w) => w.fileId)),
    changesByFileId: new DataLoader<string, FileChangeRow[]>(async (ids) => oneToMany(ids, await reads((db) => changesOfFiles(db, ids)), (h) => h.fileId)),
  };
}
