import type { Job } from '../hooks/openImport';
import type { ImportRow } from '../hooks/useImportRows';

type Loose<T> = { -readonly [K in keyof T]?: T[K] };

/** A preview of four rows: two rejected, one warned, one good. */
export const job = (some: Loose<Job> = {}): Job =>
  ({
    __typename: 'Import',
    id: 'i-1',
    kind: 'TRACKING',
    state: 'PREVIEW',
    fileName: '营销跟踪表.xlsx',
    sheet: '跟踪表',
    otherSheets: [],
    version: 1,
    createdAt: '2026-11-26T02:00:00.000Z',
    finishedAt: null,
    viewerCanRun: true,
    viewerCanUndo: false,
    updates: false,
    remembered: false,
    known: { __typename: 'ImportKnown', changed: 0, unchanged: 0 },
    undone: null,
    columns: [
      { __typename: 'ImportColumn', index: 0, header: '项目\n名称', field: 'name' },
      { __typename: 'ImportColumn', index: 1, header: '城市', field: 'city' },
      { __typename: 'ImportColumn', index: 2, header: '客户名称', field: 'client' },
      { __typename: 'ImportColumn', index: 3, header: '辅助', field: null },
    ],
    fields: [
      { __typename: 'ImportField', field: 'name', label: '项目名称', required: true },
      { __typename: 'ImportField', field: 'city', label: '城市', required: true },
      { __typename: 'ImportField', field: 'client', label: '客户名称', required: true },
      { __typename: 'ImportField', field: 'remark', label: '备注', required: false },
    ],
    missingFields: [],
    counts: { __typename: 'ImportCounts', good: 1, warning: 1, rejected: 2 },
    codeCounts: [
      { __typename: 'ImportCodeCount', code: 'CITY_UNKNOWN', message: '不认识城市“…”。', outcome: 'REJECTED', count: 1 },
      { __typename: 'ImportCodeCount', code: 'NAME_MISSING', message: '没有填名称。', outcome: 'REJECTED', count: 1 },
      { __typename: 'ImportCodeCount', code: 'SOURCE_MISSING', message: '没有填来源信息。', outcome: 'WARNING', count: 1 },
    ],
    unmatchedClients: ['湄岚置业'],
    clientMatches: [],
    progress: null,
    error: null,
    results: [],
    rejectedUrl: '/api/imports/i-1/rejected.xlsx?language=zh',
    ...some,
  }) as Job;

export const row = (some: Loose<ImportRow> = {}): ImportRow =>
  ({
    __typename: 'ImportRow',
    sheetRow: 4,
    outcome: 'GOOD',
    cells: ['滨江一里', '杭州', '湄岚置业', ''],
    corrections: [],
    action: { __typename: 'ImportAction', kind: 'CLIENT_CREATED', clientName: '湄岚置业', changes: [] },
    issues: [],
    ...some,
  }) as ImportRow;

export const issue = (code: string, column: number | null, message: string): ImportRow['issues'][number] =>
  ({ __typename: 'ImportIssue', code, field: null, column, message }) as ImportRow['issues'][number];

const nothing = { __typename: 'ImportAction', kind: 'NONE', clientName: null, changes: [] } as ImportRow['action'];
export const cityUnknown = row({ sheetRow: 5, outcome: 'REJECTED', cells: ['临河二里', '待定', '星洲', ''], action: nothing, issues: [issue('CITY_UNKNOWN', 1, 'B列 城市：不认识城市“待定”。')] });
export const nameMissing = row({ sheetRow: 6, outcome: 'REJECTED', cells: ['', '合肥', '砺川', ''], action: nothing, issues: [issue('NAME_MISSING', 0, 'A列 项目名称：没有填名称。')] });
export const sourceMissing = row({
  sheetRow: 7,
  outcome: 'WARNING',
  cells: ['轨道上盖', '徐州', '中屹', ''],
  action: { __typename: 'ImportAction', kind: 'CLIENT_MATCHED', clientName: '中屹置地有限公司', changes: [] } as ImportRow['action'],
  issues: [issue('SOURCE_MISSING', null, '没有填来源信息，按空导入。')],
});
export const allRows: readonly ImportRow[] = [row(), cityUnknown, nameMissing, sourceMissing];
