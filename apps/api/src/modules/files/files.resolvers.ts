import { downloadCell, kindOfCode, missingCategories } from '@yingzao/domain/files';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { counted } from '../../platform/pagination';
import type { Outcome } from '../../platform/mutation';
import { FilesService } from './files.service';

type Context = Parameters<NonNullable<Extract<NonNullable<Resolvers['Query']>['viewer'], (...a: never[]) => unknown>>>[2];

/** The payload of every mutation of documents: on a refused save with the stored version beside it. */
async function payload({ loaders, locale }: Context, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  if (id) for (const loader of [loaders.fileById, loaders.changesByFileId]) loader.clear(id);
  return { errors: toUserErrors(problems, locale), file: id ? await loaders.fileById.load(id) : null };
}

/** A document without a current version is none: the database refuses it. */
async function sure<T>(load: Promise<T | null>): Promise<T> {
  const row = await load;
  if (row === null) throw new Error('a document has no current version');
  return row;
}

export const fileResolvers: Resolvers = {
  Query: {
    file: (_, { id }, { loaders }) => (isUuid(id) ? loaders.fileById.load(id) : null),
    files: async (_, { filter, ...page }, { services, viewer }) => ({ ...(await services.fileList.list(viewer, filter ?? {}, page)), totalCount: () => services.fileList.count(viewer, filter ?? {}) }),
    documentStatistics: (_, { filter }, { services, viewer }) => services.fileList.statistics(viewer, filter ?? {}),
    fileBin: (_, __, { services, viewer }) => services.files.bin(viewer),
    deletedFiles: (_, input, { services, viewer }) => services.files.deleted(viewer, input),
  },
  Mutation: {
    updateFile: (_, { input }, context) => payload(context, context.services.files.update(context.viewer, input)),
    deleteFile: (_, { input }, context) => payload(context, context.services.files.delete(context.viewer, input)),
    restoreFile: (_, { input }, context) => payload(context, context.services.files.restore(context.viewer, input)),
  },
  Project: {
    files: (p, _, { loaders }) => loaders.filesByProjectId.load(p.id),
    missingFileCategories: async (p, _, { loaders }) => {
      const [present, gate] = await Promise.all([loaders.fileCategoriesByProjectId.load(p.id), loaders.statusGate.load(p.status)]);
      return missingCategories(p, present, gate.documents);
    },
  },
  Client: {
    files: (c, _, { loaders }) => loaders.filesByClientId.load(c.id),
  },
  StoredFile: {
    project: (f, _, { loaders }) => (f.projectId ? loaders.projectById.load(f.projectId) : null),
    client: (f, _, { loaders }) => (f.clientId ? loaders.clientById.load(f.clientId) : null),
    currentVersion: (f, _, { loaders }) => sure(loaders.currentVersionByFileId.load(f.id)),
    versions: (f, _, { loaders }) => loaders.versionsByFileId.load(f.id),
    changes: (f, _, { loaders }) => loaders.changesByFileId.load(f.id),
    views: (f, _, { loaders }) => loaders.viewsByFileId.load(f.id),
    deletedBy: (f, _, { loaders }) => (f.deletedBy ? loaders.employeeById.load(f.deletedBy) : null),
    viewerCanUpdate: (f, _, { viewer }) => f.deletedAt === null && FilesService.can(viewer, 'file.update'),
    viewerCanDelete: (f, _, { viewer }) => f.deletedAt === null && FilesService.can(viewer, 'file.delete'),
    viewerCanRestore: (f, _, { viewer }) => f.deletedAt !== null && FilesService.can(viewer, 'file.restore'),
  },
  FileVersion: {
    size: (v) => Number(v.size),
    preview: (v) => kindOfCode(v.kind)?.preview ?? null,
    uploadedBy: (v, _, { loaders }) => (v.createdBy ? loaders.employeeById.load(v.createdBy) : null),
    uploadedAt: (v) => v.createdAt,
    url: async (v, _, { loaders, viewer }) => {
      const file = await loaders.fileById.load(v.fileId);
      return file && FilesService.can(viewer, downloadCell(file.category)) ? `/api/files/${v.fileId}/versions/${v.number}` : null;
    },
    previewUrl: (v) => (kindOfCode(v.kind)?.preview ? `/api/files/${v.fileId}/versions/${v.number}/preview` : null),
  },
  FileView: {
    employee: (w, _, { loaders }) => loaders.employeeById.load(w.employeeId),
  },
  StoredFileConnection: counted,
  StoredFileChange: {
    from: (h) => h.fromText,
    to: (h) => h.toText,
    by: (h, _, { loaders }) => (h.byId ? loaders.employeeById.load(h.byId) : null),
  },
};
