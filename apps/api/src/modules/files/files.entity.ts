import { EntitySchema } from 'typeorm';
import type { FileCategory } from '@yingzao/domain/catalogues';

/** A document of a project or a client: exactly one of the two ids is set. */
export interface StoredFileRow {
  id: string;
  projectId: string | null;
  clientId: string | null;
  category: FileCategory;
  name: string;
  currentNumber: number;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  updatedBy: string | null;
  deletedAt: Date | null;
  deletedBy: string | null;
}

const uuid = { type: 'uuid', nullable: true } as const;
const text = { type: 'text', nullable: true } as const;
const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const StoredFileEntity = new EntitySchema<StoredFileRow>({
  name: 'stored_file',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    projectId: uuid,
    clientId: uuid,
    category: { type: 'text' },
    name: { type: 'text' },
    currentNumber: { type: 'integer' },
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    createdBy: uuid,
    updatedAt: moment,
    updatedBy: uuid,
    deletedAt: { type: 'timestamptz', precision: 3, nullable: true },
    deletedBy: uuid,
  },
});

/** What was uploaded once. `size` in bytes, as text because PostgreSQL counts further than JavaScript. */
export interface FileVersionRow {
  id: string;
  fileId: string;
  number: number;
  sha256: string;
  size: string;
  /** Code of a kind in @yingzao/domain/files. */
  kind: string;
  /** As it was called on the disk of who uploaded it. */
  fileName: string;
  note: string | null;
  createdAt: Date;
  createdBy: string | null;
}
export const FileVersionEntity = new EntitySchema<FileVersionRow>({
  name: 'file_version',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    fileId: { type: 'uuid' },
    number: { type: 'integer' },
    sha256: { type: 'text' },
    size: { type: 'bigint' },
    kind: { type: 'text' },
    fileName: { type: 'text' },
    note: text,
    createdAt: moment,
    createdBy: uuid,
  },
});

export interface FileChangeRow {
  id: string;
  fileId: string;
  kind: 'CREATED' | 'VERSION' | 'NAME' | 'CATEGORY' | 'DELETED' | 'RESTORED';
  fromText: string | null;
  toText: string | null;
  at: Date;
  byId: string | null;
}
export const FileChangeEntity = new EntitySchema<FileChangeRow>({
  name: 'file_change',
  columns: { id: { type: 'uuid', primary: true, default: () => 'uuidv7()' }, fileId: { type: 'uuid' }, kind: { type: 'text' }, fromText: text, toText: text, at: moment, byId: uuid },
});

/** One look of one person at one version. */
export interface FileViewRow {
  id: string;
  fileId: string;
  number: number;
  employeeId: string;
  at: Date;
}
export const FileViewEntity = new EntitySchema<FileViewRow>({
  name: 'file_view',
  columns: { id: { type: 'uuid', primary: true, default: () => 'uuidv7()' }, fileId: { type: 'uuid' }, number: { type: 'integer' }, employeeId: { type: 'uuid' }, at: moment },
});

export const fileEntities = [StoredFileEntity, FileVersionEntity, FileChangeEntity, FileViewEntity];
