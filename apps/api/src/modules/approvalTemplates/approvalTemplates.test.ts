import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let department: string;
let manager: Viewer;
let legal: Viewer;
let finance: Viewer[];
let designer: Viewer;
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'QT');
  manager = await buildPerson(app, ['MARKET_MANAGER'], { name: '呈送人', departmentId: department });
  legal = await buildPerson(app, ['LEGAL'], { name: '法务' });
  finance = [await buildPerson(app, ['FINANCE'], { name: '财务一' }), await buildPerson(app, ['FINANCE'], { name: '财务二' })];
  designer = await buildPerson(app, ['LEAD_DESIGNER'], { name: '主设' });
  for (const role of ['DIRECTOR', 'TECHNICAL', 'DESIGN_MGMT'] as const) await buildPerson(app, [role]);
  projectId = await buildProject(app, department, await buildClient(app), { name: '模板项目', product_line: 'OFFICE', design_tracker_id: designer.employeeId });
});
afterAll(() => app.close());

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of the API, as they come */
const run = async (viewer: Viewer, document: string, variables: object): Promise<any> => {
  const { data, errors } = await app.ask(viewer, document, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0];
};
const saveDocument = `mutation S($input: SaveApprovalTemplateInput!) { saveApprovalTemplate(input: $input) { errors { code path message } template { id templateId version name isEnabled fromFen steps { section mode needed who { kind role employee { id } departmentId department { id } office } } versions { version name } savedBy { id } } } }`;
const proposalDocument = `query P($id: ID!) { contract(id: $id) { proposedApproval { templateId templateName templateVersion steps { section mode needed standsIn people { name } } copies { name } } } }`;
const submitDocument = `mutation S($input: SubmitContractInput!) { submitContract(input: $input) { errors { code path message } chain { id templateName templateVersion steps { section mode needed seats { person { name } } } } } }`;

const byRole: Record<string, string> = { COMMERCIAL: 'MARKET_MANAGER', TECHNICAL: 'TECHNICAL', LEGAL: 'LEGAL', DESIGN_MGMT: 'DESIGN_MGMT', FINANCE: 'FINANCE' };
const six = (changes: Record<string, object> = {}): object[] =>
  usualOrder.map((section) => ({ section, mode: 'SINGLE', who: [section === 'LEAD_DESIGNER' ? { kind: 'TRACKER', office: 'DESIGN' } : { kind: 'ROLE', role: byRole[section] }], ...changes[section] }));
const template = (more: object = {}): object => ({ expectedVersion: 0, name: '合同', kind: 'CONTRACT', contractTypes: [], productLines: [], clientTypes: [], steps: six(), copies: [], isEnabled: true, ...more });
const save = (input: object, viewer = manager): Promise<any> => run(viewer, saveDocument, { input });
const contract = async (amountFen = '100', contractType: 'DESIGN' | 'CONSULTING' = 'DESIGN'): Promise<string> => (await app.services.contracts.create(manager, { projectId, name: '合同', contractType, amountFen })).result!.id;
const proposed = async (id: string, viewer = manager): Promise<any> => (await run(viewer, proposalDocument, { id })).proposedApproval;
const inputOf = (proposal: any, id: string, more: object = {}): object => ({ contractId: id, expectedVersion: 1, steps: usualOrder.map((section) => ({ section })), templateId: proposal.templateId, ...more });

it('proposes the usual list where no template is for it: by office, with the project’s designer, and whoever stands in', async () => {
  const proposal = await proposed(await contract());
  expect(proposal).toMatchObject({ templateId: null, templateName: null });
  expect(proposal.steps.map((s: any) => [s.section, s.people[0]?.name, s.standsIn])).toEqual([
    ['COMMERCIAL', '呈送人', false], ['LEAD_DESIGNER', '主设', false], ['DESIGN_MGMT', expect.any(String), false], ['TECHNICAL', expect.any(String), false], ['LEGAL', '法务', false], ['FINANCE', '财务一', false],
  ]);
  const submitted = await run(manager, submitDocument, { input: inputOf(proposal, await contract()) });
  expect(submitted).toMatchObject({ errors: [], chain: { templateName: null, templateVersion: null } });
});

it('proposes by the most specific template in use; a running round keeps the version that it began with', async () => {
  const all = (await save(template({ name: '全部' }))).template;
  const large = (await save(template({ name: '大额', fromFen: '5000', steps: six({ FINANCE: { mode: 'COUNTERSIGN', who: [{ kind: 'ROLE', role: 'FINANCE' }] } }), copies: [{ kind: 'EMPLOYEE', employeeId: legal.employeeId }] }))).template;
  expect(large).toMatchObject({ version: 1, savedBy: { id: manager.employeeId }, fromFen: '5000' });
  expect((await proposed(await contract('4999'))).templateName).toBe('全部');
  const id = await contract('5000');
  const proposal = await proposed(id);
  expect(proposal).toMatchObject({ templateId: large.id, templateName: '大额', templateVersion: 1, copies: [{ name: '法务' }] });
  expect(proposal.steps.at(-1)).toEqual({ section: 'FINANCE', mode: 'COUNTERSIGN', needed: 2, standsIn: false, people: [{ name: '财务一' }, { name: '财务二' }] });
  const submitted = await run(manager, submitDocument, { input: inputOf(proposal, id, { steps: proposal.steps.map((s: any) => ({ section: s.section, ...(s.section === 'FINANCE' ? { approverIds: finance.map((f) => f.employeeId), mode: s.mode } : {}) })) }) });
  expect(submitted).toMatchObject({ errors: [], chain: { templateName: '大额', templateVersion: 1 } });

  const next = await save(template({ templateId: large.templateId, expectedVersion: 1, name: '大额（新）', fromFen: '5000', isEnabled: false }));
  expect(next).toMatchObject({ errors: [], template: { version: 2, isEnabled: false, versions: [{ version: 2, name: '大额（新）' }, { version: 1, name: '大额' }] } });
  expect((await run(manager, `query C($id: ID!) { approvalChain(id: $id) { templateName templateVersion steps { mode } } }`, { id: submitted.chain.id }))).toMatchObject({ templateName: '大额', templateVersion: 1 });
  // Out of use, it proposes nothing any more.
  expect((await proposed(await contract('5000'))).templateId).toBe(all.id);
  expect((await run(manager, `{ approvalTemplates { name version isEnabled } }`, {})).map((t: any) => t.name)).toEqual(['全部', '大额（新）']);
});

it('lets whoever stands in by rule take the place of somebody who left, and tells so', async () => {
  const leaver = await buildPerson(app, ['TECHNICAL'], { name: '总师', departmentId: department });
  const mine = { steps: six({ TECHNICAL: { who: [{ kind: 'EMPLOYEE', employeeId: leaver.employeeId }] }, LEGAL: { who: [] } }), contractTypes: ['CONSULTING'] };
  const saved = await save(template({ name: '咨询', ...mine }));
  expect(saved.errors).toEqual([]);
  const id = await contract('100', 'CONSULTING');
  expect((await proposed(id)).steps.find((s: any) => s.section === 'TECHNICAL')).toMatchObject({ standsIn: false, people: [{ name: '总师' }] });
  const other = await buildPerson(app, ['TECHNICAL']);
  await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = ANY ($1)`, [[leaver.employeeId, other.employeeId]]);
  const proposal = await proposed(id);
  const of = (section: string) => proposal.steps.find((s: any) => s.section === section);
  expect(of('TECHNICAL')).toMatchObject({ standsIn: true, people: [expect.anything()] });
  expect(of('LEGAL')).toMatchObject({ standsIn: true, people: [expect.anything()] });
  // It can still be renamed and taken out of use; somebody new must be in office.
  const next = { templateId: saved.template.templateId, name: '咨询（新）', ...mine };
  expect(await save(template({ ...next, expectedVersion: 1 }))).toMatchObject({ errors: [], template: { name: '咨询（新）' } });
  const added = { ...next, expectedVersion: 2, copies: [{ kind: 'EMPLOYEE', employeeId: other.employeeId }] };
  for (const isEnabled of [true, false]) expect((await save(template({ ...added, isEnabled }))).errors).toMatchObject([{ code: 'APPROVER_DEPARTED', path: ['copies', '0'] }]);
  expect((await save(template({ ...next, expectedVersion: 2, isEnabled: false }))).errors).toEqual([]);
});

it('keeps a department that is gone in its place, and says which it was', async () => {
  const gone = await buildDepartment(app, 'QG');
  const mine = { name: '部门', contractTypes: ['FRAMEWORK'], steps: six({ LEGAL: { who: [{ kind: 'MANAGER', departmentId: gone }] } }) };
  const saved = (await save(template(mine))).template;
  await app.owner.query('DELETE FROM department WHERE id = $1', [gone]);
  const next = await save(template({ ...mine, templateId: saved.templateId, expectedVersion: 1, isEnabled: false }));
  expect(next.errors).toEqual([]);
  expect(next.template.steps.find((s: any) => s.section === 'LEGAL').who).toEqual([{ kind: 'MANAGER', role: null, employee: null, departmentId: gone, department: null, office: null }]);
});

it('is saved by one person at a time, and as what it is for', async () => {
  const { template: one } = await save(template({ name: '并发' }));
  const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => save(template({ templateId: one.templateId, expectedVersion: 1, name: `并发${i}` }))));
  expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
  expect(answers.filter((a) => a.errors.length > 0).every((a) => a.errors[0].code === 'STALE_VERSION' && a.template.templateId === one.templateId)).toBe(true);
  expect((await save(template({ templateId: one.templateId, expectedVersion: 7 }))).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect((await save(template({ templateId: one.templateId, expectedVersion: 2, kind: 'QUOTE' }))).errors).toMatchObject([{ code: 'TEMPLATE_KIND', path: ['kind'] }]);
  expect((await save(template({ templateId: '019aa000-0000-7000-8000-00000000dead' }))).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['templateId'] }]);
  expect((await save(template({ templateId: one.templateId, expectedVersion: 2, name: '并发', isEnabled: false }))).errors).toEqual([]);
});

it('refuses what could not be submitted, each thing at its place', async () => {
  const bad = await save(template({ name: ' ', fromFen: '-1' }));
  expect(bad.errors.map((e: any) => [e.code, ...e.path])).toEqual([['OUT_OF_RANGE', 'fromFen'], ['REQUIRED', 'name']]);
  const steps = [{ section: 'LEGAL', mode: 'SINGLE', who: [{ kind: 'ROLE' }, { kind: 'ROLE', role: 'LEGAL' }, { kind: 'ROLE', role: 'FINANCE' }] }, { section: 'FINANCE', mode: 'N_OF_M', who: [] }];
  const worse = await save(template({ fromFen: '10', toFen: '10', steps }));
  expect(worse.errors.map((e: any) => [e.code, ...e.path])).toEqual([['REQUIRED', 'steps', '0', 'who', '0'], ['BAND_EMPTY', 'toFen'], ['TEMPLATE_SECTIONS', 'steps'], ['MODE_WRONG', 'steps', '0', 'mode'], ['NEEDED_WRONG', 'steps', '1', 'needed']]);
  expect(worse.errors[2].message).toBe('合同须有六项意见，模板还缺：商务条款、技术条款、设计管理、主设。请补上这些步骤。');
  const unknown = '019aa000-0000-7000-8000-00000000dead';
  const strangers = await save(template({ copies: [{ kind: 'EMPLOYEE', employeeId: unknown }, { kind: 'MANAGER', departmentId: unknown }] }));
  expect(strangers.errors.map((e: any) => [e.code, ...e.path])).toEqual([['UNKNOWN_REFERENCE', 'copies', '0'], ['UNKNOWN_REFERENCE', 'copies', '1']]);
  expect((await run(manager, submitDocument, { input: inputOf({ templateId: unknown }, await contract()) })).errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['templateId'] }]);
});

it('is read by everybody and saved by full rights; its versions and the template of a round stay, also by raw SQL', async () => {
  expect((await app.ask(legal, saveDocument, { input: template() })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await run(legal, `{ approvalTemplates { name } }`, {})).length).toBeGreaterThan(0);
  await expect(app.owner.query(`UPDATE approval_template SET name = 'x'`)).rejects.toThrow();
  await expect(app.owner.query(`DELETE FROM approval_template`)).rejects.toThrow();
  await expect(app.database.write(legal, (db) => db.run(`INSERT INTO approval_template (version, name, kind, contract_types, product_lines, client_types, content, is_enabled, saved_by) VALUES (1, 'x', 'CONTRACT', '{}', '{}', '{}', '{}', true, $1)`, [legal.employeeId]))).rejects.toThrow(/row-level security/);
  await expect(app.database.write(manager, (db) => db.run(`INSERT INTO approval_template (version, name, kind, contract_types, product_lines, client_types, content, is_enabled, saved_by) VALUES (5, 'x', 'CONTRACT', '{}', '{}', '{}', '{}', true, $1)`, [manager.employeeId]))).rejects.toThrow(/next version/);
  await expect(app.owner.query(`UPDATE approval_chain SET template_id = NULL WHERE template_id IS NOT NULL`)).rejects.toThrow(/keeps its template/);
});
