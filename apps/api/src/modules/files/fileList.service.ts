import type { Actor } from '@yingzao/domain/permissions';
import type { StoredFileFilter } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import type { Page, PageArgs } from '../../platform/pagination';
import { countFiles, documentCounts, listFiles } from './fileList.repository';
import type { DocumentCountRow } from './fileList.repository';
import type { StoredFileRow } from './files.entity';

export interface DocumentStatistics {
  readonly total: DocumentCountRow;
  readonly categories: readonly DocumentCountRow[];
  readonly projects: readonly DocumentCountRow[];
  readonly uploaders: readonly DocumentCountRow[];
  readonly months: readonly DocumentCountRow[];
}

/** Documents of all projects and clients that a viewer may see, listed and counted under one filter. */
export class FileListService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, filter: StoredFileFilter, page: PageArgs): Promise<Page<StoredFileRow>> {
    return this.database.readAtOnce(viewer, (db) => listFiles(db, viewer, filter, page));
  }

  count(viewer: Actor, filter: StoredFileFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countFiles(db, viewer, filter));
  }

  async statistics(viewer: Actor, filter: StoredFileFilter): Promise<DocumentStatistics> {
    const rows = await this.database.readAtOnce(viewer, (db) => documentCounts(db, viewer, filter));
    const by = (what: DocumentCountRow['by']): DocumentCountRow[] => rows.filter((row) => row.by === what);
    return { total: by('TOTAL')[0] ?? { by: 'TOTAL', key: 'NONE', label: null, count: 0, bytes: 0 }, categories: by('CATEGORY'), projects: by('PROJECT'), uploaders: by('UPLOADER'), months: by('MONTH') };
  }
}
