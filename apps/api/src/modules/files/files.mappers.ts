import type { Connection } from '../../platform/pagination';
import type { FileChangeRow, FileVersionRow, FileViewRow, StoredFileRow } from './files.entity';

export type StoredFileMapper = StoredFileRow;
export type FileVersionMapper = FileVersionRow;
export type StoredFileChangeMapper = FileChangeRow;
export type FileViewMapper = FileViewRow;
export type StoredFileConnectionMapper = Connection<StoredFileRow>;
