import fc from 'fast-check';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { guarded, movables } from './clientMergeParts';

let app: TestApp;
let owner: Viewer;
let finance: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库管' });
  finance = await buildPerson(app, ['FINANCE']);
  department = await buildDepartment(app, 'HB');
});
afterAll(() => app.close());

const mergeFields = `errors { code path message } client { id name aliases version grade remark } merge { id moved { part count } filledFields undoneAt } staying { part count labels }`;
const mergeText = `mutation M($input: MergeClientsInput!) { mergeClients(input: $input) { ${mergeFields} } }`;
const undoText = `mutation U($input: UndoClientMergeInput!) { undoClientMerge(input: $input) { ${mergeFields} } }`;
const versionOf = async (id: string): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM client WHERE id = $1`, [id])).rows[0]!.version;
const merge = async (survivorId: string, mergedId: string, viewer: Viewer = owner) =>
  (await app.ask(viewer, mergeText, { input: { survivorId, mergedId, expectedSurvivorVersion: await versionOf(survivorId), expectedMergedVersion: await versionOf(mergedId) } })).data!.mergeClients;
const undo = async (id: string) => (await app.ask(owner, undoText, { input: { id } })).data!.undoClientMerge;
const idOf = async (sql: string, params: unknown[]): Promise<string> => (await app.owner.query<{ id: string }>(sql, params)).rows[0]!.id;

const tables: readonly { table: string; column?: string }[] = [...movables, ...guarded];

/** Rows of everything that may hang on these clients, and the clients themselves without what tells only that they were written. */
async function everything(ids: readonly string[]): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const { table, column = 'client_id' } of tables)
    found[table] = (await app.owner.query(`SELECT to_jsonb(t)::text AS row FROM ${table} t WHERE ${column} = ANY ($1) ORDER BY 1`, [ids])).rows;
  found.both = (await app.owner.query(`SELECT (to_jsonb(c) - 'version' - 'updated_at' - 'updated_by')::text AS row FROM client c WHERE id = ANY ($1) ORDER BY 1`, [ids])).rows;
  return found;
}

let n = 0;
/** Something on a client; some of it may stand on another client too. */
type Thing = 'below' | 'project' | 'person' | 'land' | 'developed' | 'firm' | 'activity' | 'result' | 'cost' | 'reversed' | 'touch' | 'file' | 'custom';
const things: readonly Thing[] = ['below', 'project', 'person', 'land', 'developed', 'firm', 'activity', 'result', 'cost', 'reversed', 'touch', 'file', 'custom'];
async function give(clientId: string, thing: Thing, common: { firm: string; activity: string; field: string }): Promise<string> {
  const serial = ++n;
  const cost = (amount: number, more: { reverses?: string } = {}): Promise<string> =>
    idOf(`INSERT INTO development_cost (client_id, channel, cost_kind, spent_on, amount_fen, submitted_by, reverses_id) VALUES ($1, 'TARGETED', 'GIFT', '2026-01-05', $2, $3, $4) RETURNING id`, [clientId, amount, owner.employeeId, more.reverses ?? null]);
  switch (thing) {
    case 'project': return buildProject(app, department, clientId, { name: `并项${serial}` });
    case 'below': return idOf(`INSERT INTO client (name, client_type, parent_id) VALUES ($2, 'CORPORATE', $1) RETURNING id`, [clientId, `下级${serial}`]);
    case 'person': return idOf(`WITH k AS (INSERT INTO contact (name) VALUES ($2) RETURNING id) INSERT INTO employment (contact_id, client_id, title) SELECT id, $1, '总监' FROM k RETURNING id`, [clientId, `人${serial}`]);
    case 'land': return idOf(`INSERT INTO parcel (client_id, location, land_area_m2) VALUES ($1, $2, 1.50) RETURNING id`, [clientId, `地${serial}`]);
    case 'developed': return idOf(`INSERT INTO developed_project (client_id, name) VALUES ($1, $2) RETURNING id`, [clientId, `已建${serial}`]);
    case 'firm': return idOf(`INSERT INTO client_partner_firm (client_id, firm_id) VALUES ($1, $2) ON CONFLICT (client_id, firm_id) DO UPDATE SET firm_id = excluded.firm_id RETURNING firm_id AS id`, [clientId, common.firm]);
    case 'activity': return idOf(`INSERT INTO development_activity_client (activity_id, client_id) VALUES ($2, $1) ON CONFLICT (activity_id, client_id) DO UPDATE SET client_id = excluded.client_id RETURNING activity_id AS id`, [clientId, common.activity]);
    case 'result': return idOf(`INSERT INTO development_result (activity_id, client_id) VALUES ($2, $1) ON CONFLICT (activity_id, client_id) DO UPDATE SET client_id = excluded.client_id RETURNING activity_id AS id`, [clientId, common.activity]);
    case 'cost': return cost(serial);
    case 'reversed': {
      const id = await cost(serial);
      await app.owner.query(`UPDATE development_cost SET status = 'APPROVED', decided_by = $2, decided_at = now() WHERE id = $1`, [id, finance.employeeId]);
      await cost(-serial, { reverses: id });
      return id;
    }
    case 'touch': return idOf(`INSERT INTO touch (client_id, kind, touched_on, author_id) VALUES ($1, 'VISIT', '2026-01-05', $2) RETURNING id`, [clientId, finance.employeeId]);
    case 'custom':
      await app.owner.query(`INSERT INTO client_custom_value (client_id, field_id, type, text) VALUES ($1, $2, 'TEXT', $3) ON CONFLICT DO NOTHING`, [clientId, common.field, `值${serial}`]);
      return common.field;
    case 'file': return idOf(
      `WITH f AS (INSERT INTO stored_file (client_id, category, name, current_number) VALUES ($1, 'OTHER', $2, 1) RETURNING id)
       INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('0', 64), 1, 'PDF', 'a.pdf' FROM f RETURNING file_id AS id`,
      [clientId, `卷${serial}.pdf`],
    );
  }
}
const commonThings = async () => ({
  field: await idOf(`INSERT INTO custom_field (record, type, name, position) VALUES ('CLIENT', 'TEXT', $1, 0) RETURNING id`, [`字段${++n}`]),
  firm: await idOf(`INSERT INTO partner_design_firm (name) VALUES ($1) RETURNING id`, [`同行${++n}`]),
  activity: await idOf(`INSERT INTO development_activity (channel, title, owner_id, starts_on, next_step, next_step_on) VALUES ('TARGETED', $1, $2, '2026-01-01', '拜访', '2026-02-01') RETURNING id`, [`活动${++n}`, owner.employeeId]),
});

it('knows every table that points at clients', async () => {
  const { rows } = await app.owner.query<{ place: string }>(
    `SELECT c.conrelid::regclass || '.' || a.attname AS place FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) WHERE c.contype = 'f' AND c.confrelid = 'client'::regclass`,
  );
  const itsOwn = ['client.merged_into_id', 'client_merge.survivor_id', 'client_merge.merged_id', 'client_distinction.first_id', 'client_distinction.second_id'];
  expect(rows.map((r) => r.place).sort()).toEqual([...movables.map((m) => `${m.table}.${m.column ?? 'client_id'}`), ...guarded.map((g) => `${g.table}.client_id`), ...itsOwn].sort());
});

it('a merge moves everything, and its undoing restores every row as it was', async () => {
  const gift = fc.array(fc.constantFrom(...things), { maxLength: 8 });
  const fact = fc.record({ grade: fc.constantFrom(null, 'A', 'B'), remark: fc.constantFrom(null, '甲', '乙'), product_lines: fc.constantFrom([], ['OFFICE'], ['HOTEL', '云府系']), headquarters_city: fc.constantFrom(null, '苏州'), short_name: fc.constantFrom(null, '简') });
  await fc.assert(
    fc.asyncProperty(gift, gift, fact, fact, async (ours, theirs, ourFacts, theirFacts) => {
      const common = await commonThings();
      const [survivor, merged] = [await buildClient(app, { name: `存续${++n}` }), await buildClient(app, { name: `并入${++n}` })];
      for (const [id, given, facts] of [[survivor, ours, ourFacts], [merged, theirs, theirFacts]] as const) {
        for (const thing of given) await give(id, thing, common);
        await app.owner.query(`UPDATE client SET grade = $2, remark = $3, product_lines = $4, headquarters_city = $5, short_name = $6 WHERE id = $1`, [id, facts.grade, facts.remark, facts.product_lines, facts.headquarters_city, facts.short_name]);
      }
      const before = await everything([survivor, merged]);
      const done = await merge(survivor, merged);
      expect(done.errors).toEqual([]);
      // Nothing is left with the one that went, and nothing is lost.
      for (const { table, column = 'client_id' } of tables) expect((await app.owner.query(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [merged])).rowCount).toBe(0);
      const counted = (done.merge.moved as { count: number }[]).reduce((all, m) => all + m.count, 0);
      const had = await app.owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM jsonb_array_elements($1::jsonb)`, [JSON.stringify(Object.entries(before).filter(([table]) => table !== 'both').flatMap(([, rows]) => rows.filter((r) => new RegExp(`"(client|parent)_id": "${merged}"`).test((r as { row: string }).row))))]);
      expect(counted).toBe(had.rows[0]!.count);
      const { grade, remark } = done.client as Record<string, unknown>;
      expect({ grade, remark }).toEqual({ grade: ourFacts.grade ?? theirFacts.grade, remark: ourFacts.remark ?? theirFacts.remark });

      const back = await undo(done.merge.id as string);
      expect([back.errors, back.staying]).toEqual([[], []]);
      expect(await everything([survivor, merged])).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 120_000);

it('says what was changed since and leaves it there', async () => {
  const common = await commonThings();
  const [survivor, merged, third] = [await buildClient(app, { name: `存续${++n}` }), await buildClient(app, { name: `并入${++n}` }), await buildClient(app, { name: `第三${++n}` })];
  await app.owner.query(`UPDATE client SET grade = 'A', remark = '旧' WHERE id = $1`, [merged]);
  const [kept, gone] = [await give(merged, 'project', common), await give(merged, 'project', common)];
  const booked = await give(merged, 'cost', common);
  await give(merged, 'developed', common);
  const done = await merge(survivor, merged);
  await app.owner.query(`UPDATE project SET client_id = $2 WHERE id = $1`, [gone, third]);
  await app.owner.query(`DELETE FROM developed_project WHERE client_id = $1`, [survivor]);
  await app.owner.query(`UPDATE client SET grade = 'B' WHERE id = $1`, [survivor]);
  // A cost that was booked and taken back while both were one goes home with its reversal.
  await app.owner.query(`UPDATE development_cost SET status = 'APPROVED', decided_by = $2, decided_at = now() WHERE id = $1`, [booked, finance.employeeId]);
  const reversal = await app.ask(owner, `mutation R($input: ReverseDevelopmentCostInput!) { reverseDevelopmentCost(input: $input) { errors { code } } }`, { input: { id: booked, reason: '重复' } });
  expect(reversal.data!.reverseDevelopmentCost.errors).toEqual([]);

  const back = await undo(done.merge.id as string);
  expect(back.errors).toEqual([]);
  const { rows: names } = await app.owner.query<{ label: string }>(`SELECT number || ' ' || name AS label FROM project WHERE id = $1`, [gone]);
  expect(back.staying).toEqual([
    { part: 'PROJECTS', count: 1, labels: [names[0]!.label] },
    { part: 'DEVELOPED', count: 1, labels: [] },
    { part: 'FACTS', count: 1, labels: ['grade'] },
  ]);
  const holder = async (id: string): Promise<string> => idOf(`SELECT client_id AS id FROM project WHERE id = $1`, [id]);
  expect([await holder(kept), await holder(gone)]).toEqual([merged, third]);
  expect((await app.owner.query(`SELECT 1 FROM development_cost WHERE client_id = $1`, [merged])).rowCount).toBe(2);
  expect((await app.owner.query(`SELECT grade, remark FROM client WHERE id = $1`, [survivor])).rows).toEqual([{ grade: 'B', remark: null }]);
  expect((await undo(done.merge.id as string)).errors).toMatchObject([{ code: 'ALREADY_DONE' }]);
});

it('leads from the old link, number and name to the survivor, for members too', async () => {
  const serial = ++n;
  const [a, b, c] = [await buildClient(app, { name: `青岚旧名${serial}` }), await buildClient(app, { name: `青岚置业${serial}` }), await buildClient(app, { name: `青岚集团${serial}` })];
  await app.owner.query(`UPDATE client SET number = $2 WHERE id = $1`, [a, `QL-${serial}`]);
  const project = await give(a, 'project', await commonThings());
  const member = await buildPerson(app, []);
  await designate(app, project, member);
  const first = await merge(b, a);
  const second = await merge(c, b);
  for (const viewer of [owner, member]) {
    const answer = await app.ask(viewer, `query A($id: ID!, $text: String!, $name: String!) { client(id: $id) { id projectCount aliases } search(text: $text) { id } byName: search(text: $name) { id kind } clients(filter: { text: $text }) { nodes { id } } }`, { id: a, text: `QL-${serial}`, name: `青岚旧名${serial}` });
    expect(answer.errors).toBeUndefined();
    expect(answer.data!.client).toMatchObject({ id: c, projectCount: 1, aliases: [`青岚置业${serial}`, `青岚旧名${serial}`, `QL-${serial}`] });
    expect(answer.data!.search).toContainEqual({ id: c });
    expect(answer.data!.byName).toContainEqual({ id: c, kind: 'CLIENT' });
    expect(answer.data!.clients.nodes).toEqual([{ id: c }]);
  }
  const stranger = await buildPerson(app, []);
  expect((await app.ask(stranger, `query A($id: ID!) { client(id: $id) { id } }`, { id: a })).data!.client).toBeNull();
  // The bin does not hold it, and it comes back only by undoing, the last merge first.
  const bin = await app.ask(owner, `{ clients(filter: { deleted: true }) { nodes { id } } }`);
  expect(bin.data!.clients.nodes.map((x: { id: string }) => x.id)).not.toContain(a);
  const restored = await app.ask(owner, `mutation R($input: RestoreClientInput!) { restoreClient(input: $input) { errors { code } } }`, { input: { id: a } });
  expect(restored.data!.restoreClient.errors).toEqual([{ code: 'CLIENT_MERGED' }]);
  expect((await undo(first.merge.id as string)).errors).toMatchObject([{ code: 'MERGED_ONWARD' }]);
  expect((await undo(second.merge.id as string)).errors).toEqual([]);
  expect((await undo(first.merge.id as string)).errors).toEqual([]);
  expect((await app.ask(member, `query A($id: ID!) { client(id: $id) { id } }`, { id: a })).data!.client).toEqual({ id: a });
});

it('is refused with a word about why', async () => {
  const [a, b] = [await buildClient(app, { name: `并甲${++n}` }), await buildClient(app, { name: `并乙${++n}` })];
  expect((await merge(a, a)).errors).toMatchObject([{ code: 'CLIENT_ITSELF', path: ['mergedId'] }]);
  const stale = await app.ask(owner, mergeText, { input: { survivorId: a, mergedId: b, expectedSurvivorVersion: 1, expectedMergedVersion: 7 } });
  expect(stale.data!.mergeClients).toMatchObject({ errors: [{ code: 'STALE_VERSION' }], client: { id: b }, merge: null });
  const member = await buildPerson(app, []);
  expect((await app.ask(member, mergeText, { input: { survivorId: a, mergedId: b, expectedSurvivorVersion: 1, expectedMergedVersion: 1 } })).errors![0]!.extensions!.code).toBe('FORBIDDEN');
  const name = (await app.owner.query<{ name: string }>(`SELECT name FROM client WHERE id = $1`, [b])).rows[0]!.name;
  const done = await merge(a, b);
  await buildClient(app, { name });
  expect((await undo(done.merge.id as string)).errors).toMatchObject([{ code: 'DUPLICATE_NAME', path: ['id'] }]);
  // Whoever is faster wins; the other is told.
  const [x, y] = [await buildClient(app, { name: `并丙${++n}` }), await buildClient(app, { name: `并丁${++n}` })];
  const both = await Promise.all([merge(x, y), merge(y, x)]);
  expect(both.map((answer) => (answer.errors as unknown[]).length).sort()).toEqual([0, 1]);
});

it('offers near-duplicates until they are merged or told apart', async () => {
  const serial = ++n;
  const [a, b, c] = [await buildClient(app, { name: `澜汐${serial}置业有限公司` }), await buildClient(app, { name: `澜汐${serial}置业（集团）有限责任公司` }), await buildClient(app, { name: `澜汐${serial}置业有限公司苏州分公司` })];
  const text = `query D($id: ID) { clientDuplicates(clientId: $id, first: 200) { client { id } other { id } likeness score } }`;
  const of = async (id: string | null): Promise<string[]> => (await app.ask(owner, text, { id })).data!.clientDuplicates.filter((d: { client: { id: string } }) => [a, b, c].includes(d.client.id)).map((d: { other: { id: string }; likeness: string }) => `${d.likeness} ${d.other.id}`);
  expect(await of(a)).toEqual([`SAME_NAME ${b}`, `BRANCH ${c}`]);
  expect((await of(null)).length).toBe(3);
  const apart = await app.ask(owner, `mutation K($input: KeepClientsApartInput!) { keepClientsApart(input: $input) { errors { code } client { id } } }`, { input: { clientId: c, otherId: a } });
  expect(apart.data!.keepClientsApart).toEqual({ errors: [], client: { id: c } });
  expect(await of(a)).toEqual([`SAME_NAME ${b}`]);
  await app.owner.query(`UPDATE client SET parent_id = $2 WHERE id = $1`, [b, a]);
  expect(await of(a)).toEqual([]);
  await app.owner.query(`UPDATE client SET parent_id = NULL WHERE id = $1`, [b]);
  await merge(a, b);
  expect(await of(a)).toEqual([]);
  expect((await app.ask(owner, text, { id: 'none' })).data!.clientDuplicates).toEqual([]);
});

it('finds a name again that is written with a stroke, a dot or in brackets', async () => {
  const [a, b] = [await buildClient(app, { name: '望湖-华东·澜庭（置业）有限公司' }), await buildClient(app, { name: '望湖华东澜庭置业有限责任公司' })];
  for (const [id, other] of [[a, b], [b, a]]) {
    const { data } = await app.ask(owner, `query D($id: ID) { clientDuplicates(clientId: $id) { other { id } likeness } }`, { id });
    expect(data!.clientDuplicates).toContainEqual({ other: { id: other }, likeness: 'SAME_NAME' });
  }
});
