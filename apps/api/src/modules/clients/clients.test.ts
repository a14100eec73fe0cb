import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库管' });
  department = await buildDepartment(app, 'KH');
});
afterAll(() => app.close());

const facts = `id number name shortName group { name } clientType headquartersCityCode headquartersCity profile productLines grade keeper { name } remark version
  developedProjects { name city gfaM2 year designer } partnerDesignFirms { name }
  landAcquisitions { id soldOn city landAreaM2 far priceFen buyerName parcelNumber }
  contacts { id name department title phone email birthday influence isCurrent employments { client { name } endedOn } } viewerCanUpdate viewerCanDelete viewerCanRestore deletedAt`;
const create = `mutation C($input: CreateClientInput!) { createClient(input: $input) { errors { code path message } client { ${facts} } } }`;
const update = `mutation U($input: UpdateClientInput!) { updateClient(input: $input) { errors { code path } client { ${facts} } } }`;
const remove = `mutation D($input: DeleteClientInput!) { deleteClient(input: $input) { errors { code path } client { id version deletedAt viewerCanRestore viewerCanUpdate } } }`;
const restore = `mutation R($input: RestoreClientInput!) { restoreClient(input: $input) { errors { code path } client { id deletedAt } } }`;
const list = `query L($filter: ClientFilter, $orderBy: ClientOrder, $first: Int, $after: String) {
  clients(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { id name number projectCount } pageInfo { hasNextPage endCursor } totalCount } }`;

const names = (answer: { data: Record<string, any> | null }): string[] => answer.data!.clients.nodes.map((c: { name: string }) => c.name); // eslint-disable-line @typescript-eslint/no-explicit-any -- an answer
const make = async (fields: Record<string, unknown>): Promise<Record<string, any>> => { // eslint-disable-line @typescript-eslint/no-explicit-any -- an answer
  const answer = await app.ask(owner, create, { input: { fields: { clientType: 'DEV_PRIVATE', ...fields } } });
  expect(answer.errors).toBeUndefined();
  expect(answer.data!.createClient.errors).toEqual([]);
  return answer.data!.createClient.client;
};

describe('creating a client', () => {
  it('keeps every field, numbers it, and makes its group and partner firms by name', async () => {
    const client = await make({
      name: ' 云汀置业有限公司 ', shortName: '云汀', groupName: '云汀控股', clientType: 'DEV_MIXED', headquartersCityCode: '320500', profile: '邀标为主。', productLines: ['住宅', 'COMMERCIAL', '云府系', '住宅'], grade: 'A', keeperId: owner.employeeId, remark: '',
      contacts: [{ name: '林采', department: '设计部', title: '设计总监', phone: '+86 199-0000-7001', email: 'LIN@Yunting.example.com', birthday: '--02-29', influence: 'DECIDER' }],
      developedProjects: [{ name: '云汀·听澜', city: '苏州', gfaM2: '156000.5', year: 2024, designer: '浦汀建筑' }],
      landAcquisitions: [{ soldOn: '2026-08-01', cityCode: '320200', landAreaM2: '44000', far: '1.7', priceFen: '41000000000' }],
      partnerDesignFirms: ['浦汀建筑', '白砚设计'],
    });
    expect(client).toMatchObject({
      number: 'KH-001', name: '云汀置业有限公司', shortName: '云汀', group: { name: '云汀控股' }, clientType: 'DEV_MIXED', headquartersCityCode: '320500', headquartersCity: '苏州', productLines: ['RESIDENTIAL', 'COMMERCIAL', '云府系'], grade: 'A', keeper: { name: '库管' }, remark: null, version: 1,
      developedProjects: [{ name: '云汀·听澜', city: '苏州', gfaM2: '156000.50', year: 2024, designer: '浦汀建筑' }],
      landAcquisitions: [{ soldOn: '2026-08-01', city: '无锡', landAreaM2: '44000.00', far: '1.70', priceFen: '41000000000', buyerName: '云汀置业有限公司', parcelNumber: null }],
      contacts: [{ name: '林采', department: '设计部', phone: '19900007001', email: 'lin@yunting.example.com', birthday: '--02-29', influence: 'DECIDER', isCurrent: true }],
      viewerCanUpdate: true, viewerCanDelete: true, viewerCanRestore: false,
    });
    expect(client.partnerDesignFirms.map((f: { name: string }) => f.name).sort()).toEqual(['浦汀建筑', '白砚设计'].sort());
    expect((await make({ name: '云汀商管', groupName: '云汀控股' })).group).toEqual({ name: '云汀控股' });
    const groups = await app.ask(owner, `{ clientGroups { name } }`);
    expect(groups.data!.clientGroups.filter((g: { name: string }) => g.name === '云汀控股')).toHaveLength(1);
  });

  it('finds it by two characters, initials and number at once', async () => {
    const client = await make({ name: '栖霞岭文旅', shortName: '栖霞岭' });
    for (const text of ['霞岭', 'qxl', client.number as string]) {
      const found = await app.ask(owner, `query S($text: String!) { search(text: $text) { kind id title subtitle } }`, { text });
      expect(found.data!.search).toContainEqual({ kind: 'CLIENT', id: client.id, title: '栖霞岭文旅', subtitle: '栖霞岭' });
    }
  });

  it('takes its projects along when it is renamed: they are found by the new name and no longer by the old one', async () => {
    const client = await make({ name: '旧桥置地' });
    const made = await app.ask(owner, `mutation P($input: CreateProjectInput!) { createProject(input: $input) { errors { code } project { id } } }`, {
      input: { departmentId: department, fields: { name: '河湾一期', clientId: client.id, cityCode: '320500', source: 'TENDER', marketTrackerId: owner.employeeId } },
    });
    const id = made.data!.createProject.project.id as string;
    const found = async (text: string) => (await app.ask(owner, `query S($text: String!) { search(text: $text) { kind id } }`, { text })).data!.search.some((hit: { kind: string; id: string }) => hit.kind === 'PROJECT' && hit.id === id);
    expect(await found('旧桥置地')).toBe(true);
    const renamed = await app.ask(owner, update, { input: { id: client.id, expectedVersion: client.version, fields: { name: '新澜实业' } } });
    expect(renamed.data!.updateClient.errors).toEqual([]);
    expect([await found('新澜实业'), await found('旧桥置地'), await found('河湾一期')]).toEqual([true, false, true]);
  });

  it('names every wrong field with what to do, in the language of the viewer', async () => {
    const input = {
      fields: {
        name: ' ', headquartersCityCode: '999999', keeperId: department, shortName: '长'.repeat(51),
        contacts: [{ name: '好人' }, { name: '', phone: 'abc', email: 'x@', birthday: '1990-02-30' }, { id: department, name: '谁' }],
        developedProjects: [{ name: '', gfaM2: '-1', year: 1800 }],
        landAcquisitions: [{}, { soldOn: '2026-13-01', far: '31', priceFen: '1.5' }, { id: department, remark: '别人的' }],
      },
    };
    const bad = await app.ask(owner, create, { input });
    expect(bad.data!.createClient.client).toBeNull();
    expect(bad.data!.createClient.errors.map((e: { code: string; path: string[] }) => `${e.path.join('.')} ${e.code}`).sort()).toEqual(
      [
        'fields.name REQUIRED', 'fields.shortName TOO_LONG', 'fields.clientType REQUIRED', 'fields.headquartersCityCode CITY_UNKNOWN', 'fields.keeperId UNKNOWN_REFERENCE',
        'fields.contacts.1.name REQUIRED', 'fields.contacts.1.phone BAD_PHONE', 'fields.contacts.1.email BAD_EMAIL', 'fields.contacts.1.birthday BAD_BIRTHDAY', 'fields.contacts.2.id UNKNOWN_REFERENCE',
        'fields.developedProjects.0.name REQUIRED', 'fields.developedProjects.0.gfaM2 OUT_OF_RANGE', 'fields.developedProjects.0.year OUT_OF_RANGE',
        'fields.landAcquisitions.0.soldOn REQUIRED', 'fields.landAcquisitions.1.soldOn NOT_A_DATE', 'fields.landAcquisitions.1.far OUT_OF_RANGE', 'fields.landAcquisitions.1.priceFen NOT_A_NUMBER', 'fields.landAcquisitions.2.id UNKNOWN_REFERENCE',
      ].sort(),
    );
    const english = await app.ask(owner, create, { input: { fields: { clientType: 'GOV' } } }, 'en');
    expect(english.data!.createClient.errors).toEqual([{ code: 'REQUIRED', path: ['fields', 'name'], message: 'This field is required.' }]);
  });

  it('refuses a name that is taken, also when two come at once', async () => {
    const input = { fields: { name: '同名地产', clientType: 'DEV_PRIVATE' } };
    const answers = await Promise.all([1, 2, 3].map(() => app.ask(owner, create, { input })));
    expect(answers.filter((a) => a.data!.createClient.errors.length === 0)).toHaveLength(1);
    expect(answers.filter((a) => a.data!.createClient.errors[0]?.code === 'DUPLICATE_NAME' && a.data!.createClient.errors[0].path.join('.') === 'fields.name')).toHaveLength(2);
  });

  it('gives every one of many concurrent creates a number of its own', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => app.ask(owner, create, { input: { fields: { name: `并发客户${i}`, clientType: 'GOV' } } })));
    const numbers = answers.map((a) => a.data!.createClient.client.number as string);
    expect(new Set(numbers).size).toBe(20);
    expect(numbers.every((n) => /^KH-\d{3,}$/.test(n))).toBe(true);
  });

  it('happens once for a repeated request and refuses the key for another one', async () => {
    const input = { clientMutationId: 'client-once', fields: { name: '一次置业', clientType: 'GOV' } };
    const [a, b] = await Promise.all([app.ask(owner, create, { input }), app.ask(owner, create, { input })]);
    expect(a.data!.createClient.client.id).toBe(b.data!.createClient.client.id);
    const other = await app.ask(owner, create, { input: { ...input, fields: { ...input.fields, name: '另一家' } } });
    expect(other.data!.createClient.errors[0].code).toBe('KEY_REUSED');
  });
});

describe('changing a client', () => {
  it('leaves out what is not mentioned and empties what is null', async () => {
    const client = await make({ name: '部分修改', shortName: '部改', profile: '旧', productLines: ['OFFICE'], contacts: [{ name: '甲' }] });
    const saved = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { shortName: null, groupName: '新集团', overseasCity: '新加坡' } } });
    expect(saved.data!.updateClient).toMatchObject({ errors: [], client: { version: 2, shortName: null, group: { name: '新集团' }, headquartersCityCode: null, headquartersCity: '新加坡', profile: '旧', productLines: ['OFFICE'], contacts: [{ name: '甲' }] } });
    const untouched = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 2, fields: { clientType: null } } });
    expect(untouched.data!.updateClient.errors).toEqual([{ code: 'REQUIRED', path: ['fields', 'clientType'] }]);
  });

  it('answers a stale save with the stored version and changes nothing', async () => {
    const client = await make({ name: '陈旧保存', contacts: [{ name: '旧人' }] });
    await app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { name: '先到的名字', contacts: [] } } });
    const stale = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { name: '后到的名字', contacts: [{ id: client.contacts[0].id, name: '旧人' }] } } });
    expect(stale.data!.updateClient).toMatchObject({ errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }], client: { name: '先到的名字', version: 2 } });
  });

  it('lets one of many concurrent saves win', async () => {
    const client = await make({ name: '抢着保存' });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { remark: `第${i}个` } } })));
    expect(answers.filter((a) => a.data!.updateClient.errors.length === 0)).toHaveLength(1);
    expect(answers.filter((a) => a.data!.updateClient.errors[0]?.code === 'STALE_VERSION' && a.data!.updateClient.client.version === 2)).toHaveLength(11);
  });

  it('keeps the ids of people, ends the time of those who left, and takes them back', async () => {
    const client = await make({ name: '人来人往', contacts: [{ name: '王一', phone: '19900008001' }, { name: '赵二', title: '经理' }] });
    const [wang, zhao] = client.contacts;
    const left = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { contacts: [{ id: wang.id, name: '王一一', title: '总监' }] } } });
    expect(left.data!.updateClient.client.contacts).toMatchObject([{ id: wang.id, name: '王一一', title: '总监', phone: '19900008001', isCurrent: true }, { id: zhao.id, name: '赵二', title: '经理', isCurrent: false }]);
    const back = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 2, fields: { contacts: [{ id: zhao.id, name: '赵二', title: '总经理' }] } } });
    expect(back.data!.updateClient.client.contacts).toMatchObject([{ id: zhao.id, title: '总经理', isCurrent: true }, { id: wang.id, isCurrent: false }]);
    const { rows } = await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM employment WHERE client_id = $1`, [client.id]);
    expect(rows[0]!.n).toBe(3);
  });

  it('recognises a person of another client by name and phone, and refuses to list one twice', async () => {
    const before = await make({ name: '老东家', contacts: [{ name: '跳槽者', phone: '19900008100', email: 'old@example.com' }] });
    const after = await make({ name: '新东家', contacts: [{ name: '跳槽者', phone: '199 0000 8100', title: '设计总监' }] });
    expect(after.contacts[0]).toMatchObject({ id: before.contacts[0].id, email: 'old@example.com', title: '设计总监' });
    expect(after.contacts[0].employments.map((e: { client: { name: string } }) => e.client.name).sort()).toEqual(['新东家', '老东家'].sort());
    const twice = await app.ask(owner, update, { input: { id: after.id, expectedVersion: 1, fields: { contacts: [{ id: after.contacts[0].id, name: '跳槽者' }, { name: '跳槽者', phone: '19900008100' }] } } });
    expect(twice.data!.updateClient.errors).toEqual([{ code: 'CONTACT_REPEATED', path: ['fields', 'contacts', '1', 'name'] }]);
  });

  it('keeps land of a recorded sale when it leaves the list, and drops what was only noted', async () => {
    const client = await make({ name: '拿地客户', landAcquisitions: [{ soldOn: '2025-01-05', remark: '随手记' }] });
    await app.owner.query(`INSERT INTO parcel (client_id, parcel_number, sold_on, buyer_name) VALUES ($1, '苏地2026-1', '2026-01-05', '拿地客户')`, [client.id]);
    const read = await app.ask(owner, `query C($id: ID!) { client(id: $id) { landAcquisitions { id parcelNumber } } }`, { id: client.id });
    const [recorded, noted] = read.data!.client.landAcquisitions;
    const foreign = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { landAcquisitions: [{ id: recorded.id }, { id: recorded.id }] } } });
    expect(foreign.data!.updateClient.errors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['fields', 'landAcquisitions', '1', 'id'] }]);
    const kept = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { landAcquisitions: [{ id: recorded.id, far: '2.5' }] } } });
    expect(kept.data!.updateClient.client.landAcquisitions).toMatchObject([{ id: recorded.id, far: '2.50', parcelNumber: '苏地2026-1', soldOn: '2026-01-05' }]);
    await app.ask(owner, update, { input: { id: client.id, expectedVersion: 2, fields: { landAcquisitions: [] } } });
    const { rows } = await app.owner.query(`SELECT id, client_id FROM parcel WHERE id = ANY ($1)`, [[recorded.id, noted.id]]);
    expect(rows).toEqual([{ id: recorded.id, client_id: null }]);
  });

  it('stays possible when its keeper has left, who cannot be chosen anew', async () => {
    const keeper = await buildPerson(app, [], { name: '离职对接人' });
    const client = await make({ name: '留守客户', keeperId: keeper.employeeId });
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [keeper.employeeId]);
    const same = await app.ask(owner, update, { input: { id: client.id, expectedVersion: 1, fields: { keeperId: keeper.employeeId, remark: '改' } } });
    expect(same.data!.updateClient.errors).toEqual([]);
    const anew = await app.ask(owner, create, { input: { fields: { name: '另一留守', clientType: 'GOV', keeperId: keeper.employeeId } } });
    expect(anew.data!.createClient.errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['fields', 'keeperId'] }]);
  });
});

describe('deleting a client', () => {
  it('is refused while it has projects, else takes it from all lists until it is restored', async () => {
    const client = await make({ name: '可删客户' });
    const project = await buildProject(app, department, client.id as string);
    const used = await app.ask(owner, remove, { input: { id: client.id, expectedVersion: 1 } });
    expect(used.data!.deleteClient).toMatchObject({ errors: [{ code: 'CLIENT_IN_USE', path: ['id'] }], client: { id: client.id, version: 1, deletedAt: null } });
    await app.owner.query(`DELETE FROM project WHERE id = $1`, [project]);
    const stale = await app.ask(owner, remove, { input: { id: client.id, expectedVersion: 9 } });
    expect(stale.data!.deleteClient.errors[0].code).toBe('STALE_VERSION');
    const gone = await app.ask(owner, remove, { input: { id: client.id, expectedVersion: 1 } });
    expect(gone.data!.deleteClient).toMatchObject({ errors: [], client: { version: 2, viewerCanRestore: true, viewerCanUpdate: false } });
    expect(names(await app.ask(owner, list, { filter: { text: '可删客户' } }))).toEqual([]);
    expect(names(await app.ask(owner, list, { filter: { text: '可删客户', deleted: true } }))).toEqual(['可删客户']);
    expect((await app.ask(owner, `{ search(text: "可删客户") { id } }`)).data!.search).toEqual([]);
    expect((await app.ask(owner, update, { input: { id: client.id, expectedVersion: 2, fields: { remark: 'x' } } })).data!.updateClient.errors[0].code).toBe('NOT_FOUND');
    const back = await app.ask(owner, restore, { input: { id: client.id } });
    expect(back.data!.restoreClient).toEqual({ errors: [], client: { id: client.id, deletedAt: null } });
    expect((await app.ask(owner, restore, { input: { id: client.id } })).data!.restoreClient.errors).toEqual([{ code: 'NOT_DELETED', path: ['id'] }]);
  });

  it('frees the name, and restoring is refused once another client bears it', async () => {
    const first = await make({ name: '让名客户' });
    await app.ask(owner, remove, { input: { id: first.id, expectedVersion: 1 } });
    const second = await make({ name: '让名客户' });
    expect(second.number).not.toBe(first.number);
    const back = await app.ask(owner, restore, { input: { id: first.id } });
    expect(back.data!.restoreClient).toEqual({ errors: [{ code: 'DUPLICATE_NAME', path: ['fields', 'name'] }], client: null });
  });
});

describe('who sees and writes clients', () => {
  it('a member sees the clients of their projects and can change nothing; a stranger sees none', async () => {
    const member = await buildPerson(app, ['LEAD_DESIGNER']);
    const stranger = await buildPerson(app, ['PROJECT_MANAGER']);
    const seen = await make({ name: '可见客户', groupName: '可见集团', contacts: [{ name: '可见联系人' }], partnerDesignFirms: ['可见事务所'], landAcquisitions: [{ soldOn: '2026-05-05' }] });
    const hidden = await make({ name: '隐藏客户', groupName: '隐藏集团', contacts: [{ name: '隐藏联系人' }] });
    const mine = await buildProject(app, department, seen.id as string);
    await buildProject(app, department, seen.id as string);
    await designate(app, mine, member);

    const own = await app.ask(member, list);
    expect(own.data!.clients).toMatchObject({ nodes: [{ name: '可见客户', projectCount: 1 }], totalCount: 1 });
    expect((await app.ask(owner, list, { filter: { text: '可见客户' } })).data!.clients.nodes[0].projectCount).toBe(2);
    expect((await app.ask(stranger, list)).data!.clients).toMatchObject({ nodes: [], totalCount: 0 });
    for (const filter of [{ deleted: true }, { text: '隐藏' }, { groupIds: [hidden.id] }]) expect((await app.ask(member, list, { filter })).data!.clients.totalCount).toBe(0);

    const one = `query C($id: ID!) { client(id: $id) { ${facts} } }`;
    expect((await app.ask(member, one, { id: seen.id })).data!.client).toMatchObject({ name: '可见客户', group: { name: '可见集团' }, contacts: [{ name: '可见联系人' }], partnerDesignFirms: [{ name: '可见事务所' }], landAcquisitions: [{ soldOn: '2026-05-05' }], viewerCanUpdate: false, viewerCanDelete: false, viewerCanRestore: false });
    for (const id of [hidden.id, department, 'no-id']) expect((await app.ask(member, one, { id })).data!.client).toBeNull();
    expect((await app.ask(member, `{ clientGroups { name } }`)).data!.clientGroups).toEqual([{ name: '可见集团' }]);
    expect((await app.ask(stranger, `{ clientGroups { name } }`)).data!.clientGroups).toEqual([]);
    expect((await app.ask(stranger, `{ search(text: "可见客户") { id } }`)).data!.search).toEqual([]);

    const digest = async (): Promise<unknown> => (await app.owner.query(`SELECT md5(string_agg(c::text, '' ORDER BY c.id)) AS all FROM client c`)).rows[0];
    const state = await digest();
    for (const person of [member, stranger])
      for (const [document, input] of [[create, { fields: { name: '偷建', clientType: 'GOV' } }], [update, { id: seen.id, expectedVersion: 1, fields: { name: '偷改' } }], [remove, { id: seen.id, expectedVersion: 1 }], [restore, { id: seen.id }]] as const)
        expect((await app.ask(person, document, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    // The net: the same statement in the member's own name changes nothing.
    expect(await app.database.write(member, (db) => db.run(`UPDATE client SET name = '偷改' WHERE id = $1`, [seen.id]))).toBe(0);
    expect(await digest()).toEqual(state);

    await app.owner.query(`DELETE FROM project_member WHERE employee_id = $1`, [member.employeeId]);
    expect((await app.ask(member, list)).data!.clients.totalCount).toBe(0);
  });

  it('nobody without a session sees anything', async () => {
    expect((await app.ask(null, list)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('the list', () => {
  it('pages without gaps or repeats over equal sort values, in every order', async () => {
    const group = (await make({ name: '分页甲', groupName: '分页集团', shortName: '分页' })).group.name as string;
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.push(await buildClient(app, { name: `分页客户${i}` }));
    await app.owner.query(`UPDATE client SET updated_at = '2026-01-01T00:00:00.123Z', number = CASE WHEN name < '分页客户3' THEN name END WHERE id = ANY ($1)`, [ids]);
    expect(group).toBe('分页集团');
    for (const field of ['UPDATED_AT', 'NAME', 'NUMBER'])
      for (const direction of ['ASC', 'DESC']) {
        const walked: string[] = [];
        let after: string | null = null;
        do {
          const page = await app.ask(owner, list, { filter: { text: '分页客户' }, orderBy: { field, direction }, first: 2, after });
          walked.push(...page.data!.clients.nodes.map((c: { id: string }) => c.id));
          expect(page.data!.clients.totalCount).toBe(7);
          after = page.data!.clients.pageInfo.hasNextPage ? page.data!.clients.pageInfo.endCursor : null;
        } while (after);
        expect(walked).toHaveLength(7);
        expect(new Set(walked)).toEqual(new Set(ids));
      }
    expect((await app.ask(owner, list, { after: 'nonsense' })).errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });

  it('filters on every coded field and treats wildcards as plain text', async () => {
    const keeper = await buildPerson(app, [], { name: '筛选对接人' });
    const client = await make({ name: '百分之百%公司', groupName: '筛选集团', clientType: 'INSTITUTION', grade: 'KEY', headquartersCityCode: '440300', keeperId: keeper.employeeId, productLines: ['SENIOR', '自有系'] });
    await make({ name: '百分之五公司', clientType: 'INSTITUTION', grade: 'B' });
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM client_group WHERE name = '筛选集团'`);
    for (const filter of [{ text: '之百%公' }, { text: client.number }, { text: '筛选集团' }, { clientTypes: ['INSTITUTION'], grades: ['KEY'] }, { groupIds: [rows[0]!.id, 'no-id'] }, { keeperIds: [keeper.employeeId] }, { cityCodes: ['440300'] }, { productLines: ['自有系'] }, { productLines: ['SENIOR', 'HOTEL'] }])
      expect(names(await app.ask(owner, list, { filter }))).toEqual(['百分之百%公司']);
    expect(names(await app.ask(owner, list, { filter: { text: '_分之%' } }))).toEqual([]);
    expect(names(await app.ask(owner, list, { filter: { clientTypes: ['INSTITUTION'], text: '百分之' }, orderBy: { field: 'NAME', direction: 'ASC' } }))).toEqual(['百分之百%公司', '百分之五公司']);
  });

  it('orders names by pinyin', async () => {
    for (const name of ['拼音周家', '拼音安家', '拼音李家']) await make({ name });
    expect(names(await app.ask(owner, list, { filter: { text: '拼音' }, orderBy: { field: 'NAME', direction: 'ASC' } }))).toEqual(['拼音安家', '拼音李家', '拼音周家']);
  });
});
