import { addDays } from '@yingzao/domain/measures';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { DocumentCount, DocumentStatistics, StoredFileFilter } from '../../generated/resolvers.generated';
import type { Viewer } from '../identity/sessions.service';

// Counts of documents against SQL written by hand over the tables, and against the list.

jest.setTimeout(120_000);
let app: TestApp;
let director: Viewer;
let member: Viewer;
const uploaders: Viewer[] = [];
const projects: string[] = [];

function chooser(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return of[Math.floor((state / 2_147_483_648) * of.length)]!;
  };
}
const pick = chooser(57);

beforeAll(async () => {
  app = await startTestApp();
  [director, member] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['LEAD_DESIGNER'])];
  for (let n = 0; n < 3; n++) uploaders.push(await buildPerson(app, ['MARKET_STAFF']));
  const department = await buildDepartment(app, 'DO');
  const client = await buildClient(app);
  for (let n = 0; n < 8; n++) {
    const id = await buildProject(app, department, client, { region: pick(['EAST', 'NORTH']), deleted_at: n === 7 ? new Date() : null });
    projects.push(id);
    if (n < 3) await designate(app, id, member);
  }
  for (let n = 0; n < 60; n++) {
    const versions = pick([1, 1, 2]);
    const ofClient = n % 12 === 0;
    const times = Array.from({ length: versions }, () => `${addDays('2025-01-30', pick([...Array(120).keys()]))}T${pick(['15:59:59', '16:00:00', '03:00:00'])}Z`);
    await app.owner.query(`DO $$ DECLARE id uuid; BEGIN
      INSERT INTO stored_file (project_id, client_id, category, name, current_number, deleted_at) VALUES (${ofClient ? `NULL, '${client}'` : `'${pick(projects)}', NULL`}, '${pick(['BRIEF', 'CONTRACT', 'MINUTES', 'SITE_PHOTO'])}', '文件${n}_a%', ${versions}, ${n % 10 === 9 ? 'now()' : 'NULL'}) RETURNING stored_file.id INTO id;
      ${times.map((at, v) => `INSERT INTO file_version (file_id, number, sha256, size, kind, file_name, created_at, created_by) VALUES (id, ${v + 1}, repeat('${(n + v) % 10}', 64), ${pick([1, 2_048, 3_000_000_000])}, 'PDF', 'a.pdf', '${at}', '${pick(uploaders).employeeId}');`).join('\n')} END $$`);
  }
});
afterAll(() => app.close());

const counts = 'key label count bytes';
async function ask(viewer: Viewer, filter: StoredFileFilter): Promise<DocumentStatistics> {
  const { data, errors } = await app.ask(viewer, `query D($f: StoredFileFilter) { documentStatistics(filter: $f) { total { ${counts} } categories { ${counts} } projects { ${counts} } uploaders { ${counts} } months { ${counts} } } }`, { f: filter });
  expect(errors).toBeUndefined();
  return data!.documentStatistics as DocumentStatistics;
}
async function list(viewer: Viewer, filter: StoredFileFilter, first = 100): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const answer: { data?: Record<string, any> | null; errors?: unknown } = await app.ask(viewer, `query L($f: StoredFileFilter, $n: Int, $a: String) { files(filter: $f, first: $n, after: $a) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`, { f: filter, n: first, a: after }); // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at field by field
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = answer.data!.files;
    ids.push(...nodes.map((node: { id: string }) => node.id));
    if (!pageInfo.hasNextPage) return { ids, total: totalCount };
    after = pageInfo.endCursor;
  }
}

it('are what the tables say: current versions alone, nothing deleted, by category, project, uploader and month', async () => {
  for (const [viewer, filter, also] of [[director, {}, 'true'], [director, { projects: { regions: ['EAST'] } }, `p.region = 'EAST'`], [director, { uploadedOn: { from: '2025-02-01', to: '2025-03-31' } }, `v.created_at >= '2025-01-31T16:00Z' AND v.created_at < '2025-03-31T16:00Z'`], [member, {}, `p.id = ANY ('{${projects.slice(0, 3).join(',')}}')`]] as const) {
    const grouped = async (key: string): Promise<Map<string, [number, number]>> => {
      const { rows } = await app.owner.query<{ key: string; count: number; bytes: string }>(
        `SELECT coalesce(${key}, 'NONE') AS key, count(*)::int AS count, sum(v.size)::text AS bytes FROM stored_file f JOIN file_version v ON v.file_id = f.id LEFT JOIN project p ON p.id = f.project_id
         WHERE NOT EXISTS (SELECT 1 FROM file_version n WHERE n.file_id = f.id AND n.number > v.number) AND f.deleted_at IS NULL AND p.deleted_at IS NULL AND ${also} GROUP BY 1`,
      );
      return new Map(rows.map((row) => [row.key, [row.count, Number(row.bytes)]]));
    };
    const of = (all: readonly DocumentCount[]): Map<string, [number, number]> => new Map(all.map(({ key, count, bytes }) => [key, [count, bytes]]));
    const answer = await ask(viewer, filter as StoredFileFilter);
    expect(of(answer.categories)).toEqual(await grouped('f.category'));
    expect(of(answer.projects)).toEqual(await grouped('p.id::text'));
    expect(of(answer.uploaders)).toEqual(await grouped('v.created_by::text'));
    expect(of(answer.months)).toEqual(await grouped(`to_char(v.created_at + interval '8 hours', 'YYYY-MM')`).then((wanted) => wanted));
    expect(answer.total.count).toBeGreaterThan(5);
    expect(answer.total.count).toBe(answer.months.reduce((sum, { count }) => sum + count, 0));
    expect(answer.months.map(({ key }) => key)).toEqual(answer.months.map(({ key }) => key).sort());
  }
});

it('open exactly the documents they count, page by page', async () => {
  for (const viewer of [director, member])
    for (const base of [{}, { projects: { regions: ['EAST'] } }] as StoredFileFilter[]) {
      const answer = await ask(viewer, base);
      expect((await list(viewer, base)).total).toBe(answer.total.count);
      for (const { key, count } of answer.categories) expect((await list(viewer, { ...base, categories: [key as 'BRIEF'] })).total).toBe(count);
      for (const { key, count } of answer.projects) if (key !== 'NONE') expect((await list(viewer, { ...base, projectIds: [key] })).total).toBe(count);
      for (const { key, count } of answer.uploaders) expect((await list(viewer, { ...base, uploaderIds: [key] })).total).toBe(count);
      for (const { key, count } of answer.months) expect((await list(viewer, { ...base, uploadedOn: { from: `${key}-01`, to: addDays(addDays(`${key}-01`, 31).slice(0, 8) + '01', -1) } })).total).toBe(count);
    }
  const [whole, paged] = [await list(director, {}), await list(director, {}, 7)];
  expect(paged).toEqual(whole);
  expect(new Set(whole.ids).size).toBe(whole.total);
  // Wildcards are plain characters.
  expect((await list(director, { text: '文件1_a%' })).total).toBe(1);
  expect((await list(director, { text: '文件_1' })).total).toBe(0);
});
