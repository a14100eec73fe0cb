import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['DIRECTOR']);
});
afterAll(() => app.close());

const list = `query L($filter: ParcelFilter, $first: Int, $after: String) {
  parcels(filter: $filter, first: $first, after: $after) { nodes { id soldOn city parcelNumber landAreaM2 far priceFen premiumRate client { name } } pageInfo { hasNextPage endCursor } totalCount } }`;

/** Land as an import writes it. */
async function buildParcel(row: Record<string, unknown>): Promise<string> {
  const columns = Object.keys(row);
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO parcel (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`, Object.values(row));
  return rows[0]!.id;
}

describe('land', () => {
  it('is listed by sale, the newest first and the undated last, page by page', async () => {
    const client = await buildClient(app, { name: '买地人' });
    const expected: string[] = [];
    for (const soldOn of ['2026-03-01', '2026-01-01', '2026-01-01', '2026-01-01', null]) expected.push(await buildParcel({ sold_on: soldOn, client_id: client, city: '分页市', price_fen: '139883600000' }));
    const walked: { id: string; soldOn: string | null; client: { name: string }; priceFen: string }[] = [];
    let after: string | null = null;
    do {
      const page = await app.ask(owner, list, { filter: { text: '分页市' }, first: 2, after });
      expect(page.errors).toBeUndefined();
      expect(page.data!.parcels.totalCount).toBe(5);
      walked.push(...page.data!.parcels.nodes);
      after = page.data!.parcels.pageInfo.hasNextPage ? page.data!.parcels.pageInfo.endCursor : null;
    } while (after);
    expect(walked.map((l) => l.soldOn)).toEqual(['2026-03-01', '2026-01-01', '2026-01-01', '2026-01-01', null]);
    expect(new Set(walked.map((l) => l.id))).toEqual(new Set(expected));
    expect(walked[0]).toMatchObject({ client: { name: '买地人' }, priceFen: '139883600000' });
  });

  it('is filtered by client, city, day and text; a day that is none is named', async () => {
    const client = await buildClient(app);
    const id = await buildParcel({ sold_on: '2024-06-30', client_id: client, city: '常州', city_code: '320400', parcel_number: '常地100%', location: '湖滨路' });
    await buildParcel({ sold_on: '2024-07-01', city: '常州', city_code: '320400' });
    for (const filter of [{ clientIds: [client] }, { cityCodes: ['320400'], soldOn: { to: '2024-06-30' } }, { text: '地100%' }, { text: '湖滨' }])
      expect((await app.ask(owner, list, { filter })).data!.parcels).toMatchObject({ nodes: [{ id }], totalCount: 1 });
    const bad = await app.ask(owner, list, { filter: { soldOn: { from: '2024-02-30' } } });
    expect(bad.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_A_DATE', errors: [{ path: ['filter', 'soldOn', 'from'] }] });
  });

  it('is seen by a member for the clients of their projects, and by a stranger not at all', async () => {
    const member = await buildPerson(app, ['MEMBER_VIEWER']);
    const stranger = await buildPerson(app, ['LEGAL']);
    const client = await buildClient(app, { name: '成员的客户' });
    const department = await buildDepartment(app, 'PD');
    await designate(app, await buildProject(app, department, client), member);
    const id = await buildParcel({ sold_on: '2025-05-05', client_id: client, parcel_number: '可见1' });
    await buildParcel({ sold_on: '2025-05-05', client_id: await buildClient(app), parcel_number: '隐藏1' });
    await buildParcel({ sold_on: '2025-05-05', parcel_number: '无主1' });
    expect((await app.ask(member, list)).data!.parcels).toMatchObject({ nodes: [{ id, client: { name: '成员的客户' } }], totalCount: 1 });
    expect((await app.ask(stranger, list)).data!.parcels).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await app.ask(member, list, { filter: { text: '隐藏' } })).data!.parcels.totalCount).toBe(0);
  });
});
