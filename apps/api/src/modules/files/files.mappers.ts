import type { FileChangeRow, FileVersionRow, StoredFileRow } from './files.entity';

export type StoredFileMapper = StoredFileRow;
export type FileVersionMapper = FileVersionRow;
export type StoredFileChangeMapper = FileChangeRow;
