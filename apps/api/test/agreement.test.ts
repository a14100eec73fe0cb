import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { productLine, projectStatus, region } from '@yingzao/domain/catalogues';
import { gramsOf } from '@yingzao/domain/search';
import fc from 'fast-check';
import type { ProjectFilter } from '../src/generated/resolvers.generated';
import type { Viewer } from '../src/modules/identity/sessions.service';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from './harness';
import type { TestApp } from './harness';

// What one person sees is the same everywhere: in the list, its count, the search, the charts, the board's heads, the documents and the export.

jest.setTimeout(120_000);
let app: TestApp;
const viewers: Viewer[] = [];
/** Projects by id, with their document. */
const projects = new Map<string, { readonly number: string; readonly file: string; readonly isDeleted: boolean }>();

beforeAll(async () => {
  app = await startTestApp();
  const department = await buildDepartment(app, 'AG');
  const clients = [await buildClient(app, { clientType: 'GOV' }), await buildClient(app, { clientType: 'DEV_PRIVATE' })];
  for (const roles of [['DIRECTOR'], ['LEAD_DESIGNER'], ['MEMBER_VIEWER'], ['PROJECT_MANAGER'], ['LEGAL']] as const) viewers.push(await buildPerson(app, roles, { departmentId: department }));
  // A number of its own for every choice: the same firm at every run.
  for (let n = 0; n < 36; n++) {
    const number = `AG-${1000 + n}`;
    const id = await buildProject(app, department, clients[n % 2]!, {
      number, name: `合议项目${number}`, status: projectStatus.codes[n % projectStatus.codes.length], region: region.codes[n % 5], product_line: n % 7 === 0 ? null : productLine.codes[n % 6], land_area_m2: String(n * 10), gfa_m2: String(n),
      ...(n % 11 === 0 && { deleted_at: new Date() }),
    });
    await app.owner.query(`INSERT INTO search_document (kind, ref_id, title, subtitle, grams) VALUES ('PROJECT', $1, $2, $3, $4)`, [id, `合议项目${number}`, number, gramsOf(`合议项目${number}`, number)]);
    const { rows } = await app.owner.query<{ id: string }>(
      `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number) VALUES ($1, 'OTHER', '任务书', 1) RETURNING id),
         v AS (INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('0', 64), 1, 'PDF', '任务书.pdf' FROM f) SELECT id FROM f`,
      [id],
    );
    projects.set(id, { number, file: rows[0]!.id, isDeleted: n % 11 === 0 });
    for (const [at, viewer] of viewers.entries()) if (at > 0 && (n * 7 + at * 3) % 5 < at) await designate(app, id, viewer);
  }
});
afterAll(() => app.close());

const one = async (viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, any>> => { // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at field by field
  const { data, errors } = await app.ask(viewer, query, variables);
  expect(errors).toBeUndefined();
  return data!;
};
const sorted = (texts: readonly string[]): string[] => [...texts].sort();

async function listed(viewer: Viewer, filter: ProjectFilter): Promise<string[]> {
  const numbers: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = (await one(viewer, `query L($f: ProjectFilter, $after: String) { projects(first: 7, filter: $f, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }`, { f: filter, after })).projects as { nodes: { number: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    numbers.push(...page.nodes.map((p) => p.number));
    if (!page.pageInfo.hasNextPage) return sorted(numbers);
    after = page.pageInfo.endCursor;
  }
}

async function exported(viewer: Viewer, filter: ProjectFilter): Promise<string[]> {
  const target = new PassThrough();
  const whole = text(target);
  await app.services.projectExport.write(target, viewer, filter, null, 'zh', 'CSV');
  return sorted([...(await whole).matchAll(/^(AG-\d+),/gm)].map((match) => match[1]!));
}

const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | undefined> => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const filters: fc.Arbitrary<ProjectFilter> = fc
  .record({ statuses: some(projectStatus.codes), regions: some(region.codes.slice(0, 5)), productLines: some(productLine.codes.slice(0, 6)), clientTypes: some(['GOV', 'DEV_PRIVATE'] as const), text: fc.option(fc.constantFrom('100', '合议', 'AG-103', '没有'), { nil: undefined }) })
  .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));

it('the list, its count, the heads, the charts, cross tables and the export hold the same projects under any filter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 4 }), filters, async (at, filter) => {
      const viewer = viewers[at]!;
      const numbers = await listed(viewer, filter);
      const { projects: head, statistics, crossTables } = await one(
        viewer,
        `query S($f: ProjectFilter) { projects(filter: $f) { totalCount figures { count landAreaM2 gfaM2 } }
           statistics(requests: [{ dimension: REGION, filter: $f }, { dimension: PRODUCT_LINE, filter: $f }]) { total { count landAreaM2 } segments { figures { count } } }
           crossTables(requests: [{ rows: STATUS, columns: CLIENT_TYPE, measure: COUNT, filter: $f }]) { total { count } cells { figures { count } } } }`,
        { f: filter },
      );
      const sum = (parts: readonly { figures: { count: number } }[]): number => parts.reduce((all, part) => all + part.figures.count, 0);
      expect([head.totalCount, head.figures.count, crossTables[0].total.count, sum(crossTables[0].cells)]).toEqual(Array(4).fill(numbers.length));
      for (const series of statistics) expect([series.total.count, sum(series.segments), series.total.landAreaM2]).toEqual([numbers.length, numbers.length, head.figures.landAreaM2]);
      expect(await exported(viewer, filter)).toEqual(numbers);
    }),
    { numRuns: 60 },
  );
});

it('a project that is listed is found, opened and has its document; one that is not, nowhere', async () => {
  let seen = 0;
  for (const viewer of viewers) {
    const numbers = new Set(await listed(viewer, {}));
    for (const [id, { number, file, isDeleted }] of projects) {
      // Who keeps the bin opens what is in it; it is in no list.
      if (isDeleted && viewer.roles.includes('DIRECTOR')) continue;
      const { search, project, file: document } = await one(viewer, `query O($id: ID!, $file: ID!, $text: String!) { search(text: $text) { id } project(id: $id) { id files { id } } file(id: $file) { id } }`, { id, file, text: number });
      const isListed = numbers.has(number);
      expect({ number, found: search.some((hit: { id: string }) => hit.id === id), opened: project?.id ?? null, files: project?.files.length ?? 0, document: document?.id ?? null }).toEqual({ number, found: isListed, opened: isListed ? id : null, files: isListed ? 1 : 0, document: isListed ? file : null });
      seen += Number(isListed);
    }
  }
  // Neither all nor nothing.
  expect(seen).toBeGreaterThan(projects.size * 1.5);
  expect(seen).toBeLessThan(projects.size * viewers.length * 0.8);
});
