import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Role } from '@yingzao/domain/catalogues';
import { buildPerson } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { writeWorkbook } from '../../platform/xlsx';
import type { Viewer } from '../identity/sessions.service';

// For tests: the demo firm's workbooks, small ones made on the spot, and the steps that people take with them.

const api = path.resolve(__dirname, '../../..');
export const demoWorkbook = (name: string): Buffer => readFileSync(path.join(api, 'demo', `${name}.xlsx`));

/** Expected results of the demo firm's workbooks. */
export interface ExpectedFile {
  readonly good: number;
  readonly warning: number;
  readonly rejected: number;
  readonly warningCodes: Record<string, number>;
  readonly rejectedCodes: Record<string, number>;
  readonly [key: string]: unknown;
}
export const expectedOf = (name: string): ExpectedFile => (JSON.parse(readFileSync(path.join(api, 'test/expected/expected.json'), 'utf8')) as { files: Record<string, ExpectedFile> }).files[`${name}.xlsx`]!;

/** A workbook of one sheet; each row is its cells by header. */
export async function workbookOf(rows: readonly Readonly<Record<string, string | number>>[], sheet = '表1'): Promise<Buffer> {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await writeWorkbook(stream, sheet, headers.map((header) => ({ header, value: (row: Readonly<Record<string, string | number>>) => row[header] })), rows);
  return bytes;
}

/** A row of the tracking sheet that has nothing wrong with it. */
export const trackingRow = (over: Readonly<Record<string, string | number>> = {}): Record<string, string | number> => ({
  项目编号: 'SC-0001',
  项目名称: '湖心岛住宅',
  城市: '苏州',
  客户名称: '海岳置业有限公司',
  客户性质: '开发商-民企',
  土地面积: '10000',
  来源信息: '招标',
  项目状态: '跟踪',
  登记日期: '2025-03-01',
  ...over,
});

const fields = `id state kind version sheet otherSheets fileName viewerCanRun counts { good warning rejected } codeCounts { code outcome count message }
  columns { index header field } missingFields { field label required } unmatchedClients clientMatches { name client { id name } } results { thing count } error { code message } progress { phase done total } rejectedUrl`;
export const importQuery = `query I($id: ID!) { import(id: $id) { ${fields} } }`;
const mutation = (name: string): string => `mutation M($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code path message } import { ${fields} } } }`;

/** One field of an answer; tests look at answers freely. */
export type Answer = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at field by field

export async function importOf(app: TestApp, viewer: Viewer, id: string, locale: 'zh' | 'en' = 'zh'): Promise<Answer> {
  const { data, errors } = await app.ask(viewer, importQuery, { id }, locale);
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.import as Answer;
}

/** Runs an import mutation. @returns its payload. */
export async function change(app: TestApp, viewer: Viewer, name: 'adjustImport' | 'runImport' | 'discardImport' | 'restoreImport' | 'undoImport', input: object, locale: 'zh' | 'en' = 'zh'): Promise<Answer> {
  const { data, errors } = await app.ask(viewer, mutation(name), { input }, locale);
  if (errors) throw new Error(JSON.stringify(errors));
  return data![name] as Answer;
}

/** Runs an import to its end. @returns the import as it then is. */
export async function runToEnd(app: TestApp, viewer: Viewer, id: string): Promise<Answer> {
  const { version } = await importOf(app, viewer, id);
  const { errors } = await change(app, viewer, 'runImport', { id, expectedVersion: version });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  await app.services.imports.settled();
  return importOf(app, viewer, id);
}

/** Uploads and runs. */
export async function importWhole(app: TestApp, viewer: Viewer, name: string, content: Buffer): Promise<Answer> {
  return runToEnd(app, viewer, await app.services.imports.upload(viewer, name, content, null));
}

export async function rowsOf(app: TestApp, viewer: Viewer, id: string, args: Readonly<Record<string, unknown>> = {}, locale: 'zh' | 'en' = 'zh'): Promise<Answer> {
  const { data, errors } = await app.ask(
    viewer,
    `query R($id: ID!, $first: Int, $after: String, $outcome: ImportOutcome, $code: String, $sheetRow: Int) { import(id: $id) { rows(first: $first, after: $after, outcome: $outcome, code: $code, sheetRow: $sheetRow) {
      totalCount pageInfo { hasNextPage endCursor } nodes { sheetRow outcome cells corrections { field text } action { kind clientName } issues { code field column message } } } } }`,
    { id, first: 100, ...args },
    locale,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.import.rows as Answer;
}

/** A person of a department that numbers projects. */
export async function marketPerson(app: TestApp, roles: readonly Role[] = ['MARKET_DB_OWNER']): Promise<Viewer> {
  await app.owner.query(`INSERT INTO department (kind, name, abbreviation) SELECT 'DEPARTMENT', '市场部', 'SC' WHERE NOT EXISTS (SELECT 1 FROM department WHERE abbreviation = 'SC')`);
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM department WHERE abbreviation = 'SC'`);
  return buildPerson(app, roles, { departmentId: rows[0]!.id });
}

export async function countOf(app: TestApp, table: string, where = 'true'): Promise<number> {
  const { rows } = await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`);
  return rows[0]!.n;
}

/** Uploads, asks for known records to be brought up to date, and runs. */
export async function bringBack(app: TestApp, viewer: Viewer, content: Buffer): Promise<Answer> {
  const id = await app.services.imports.upload(viewer, '表.xlsx', content, null);
  const { version } = await importOf(app, viewer, id);
  const { errors } = await change(app, viewer, 'adjustImport', { id, expectedVersion: version, updates: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return runToEnd(app, viewer, id);
}

/** How the import stands to known records. */
export const knownOf = async (app: TestApp, viewer: Viewer, id: string): Promise<Answer> => (await app.ask(viewer, `query K($id: ID!) { import(id: $id) { known { changed unchanged } updates viewerCanUndo undone { results { thing count } restored kept keptCount } } }`, { id })).data!.import as Answer;

/** What the preview says of the rows. */
export const actionsOf = async (app: TestApp, viewer: Viewer, id: string): Promise<Answer[]> =>
  (await app.ask(viewer, `query A($id: ID!) { import(id: $id) { rows(first: 100) { nodes { sheetRow outcome action { kind changes { field label from to } } issues { code field column } } } } }`, { id })).data!.import.rows.nodes as Answer[];

/** Tables row by row, as text. */
export async function snapshotOf(app: TestApp, tables: readonly string[]): Promise<Record<string, string>> {
  const rows = await Promise.all(tables.map((table) => app.owner.query<{ text: string }>(`SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS text FROM ${table} t`)));
  return Object.fromEntries(tables.map((table, at) => [table, rows[at]!.rows[0]!.text]));
}
