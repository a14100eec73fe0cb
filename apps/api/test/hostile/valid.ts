import { groupsOf, standardPlaces } from '@yingzao/domain/geography';
import { usualOrder } from '@yingzao/domain/approvals';
import { addDays } from '@yingzao/domain/measures';
import { trackingStage } from '@yingzao/domain/catalogues';
import { defaultLayout } from '@yingzao/domain/dashboard';
import { emptyContent, emptyItem } from '@yingzao/domain/quotes';
import { trackingRow, workbookOf } from '../../src/modules/imports/testWorkbooks';
import { hashPassword } from '../../src/modules/identity/passwords';
import type { Viewer } from '../../src/modules/identity/sessions.service';
import { formulaInput, governmentRule, tomorrow } from '../permission/ratings';
import { buildApprovedContract, buildClient, buildDepartment, buildDocument, buildPerson, buildProject } from '../harness';
import type { TestApp } from '../harness';

type Input = Record<string, unknown>;
/** A valid input for a mutation, on things of its own, so that only what is put into it can be wrong. */
export type Valid = Readonly<Record<string, (viewer: Viewer) => Promise<Input>>>;

const sections = ['COMMERCIAL', 'TECHNICAL', 'LEGAL', 'DESIGN_MGMT', 'FINANCE', 'LEAD_DESIGNER'];
export const password = 'Lintel-Purlin-4711';

/** One valid input for every mutation with an input; a new one needs an entry here. `boss` arranges what only full rights may. */
export async function validInputs(app: TestApp, boss: Viewer): Promise<Valid> {
  let n = 0;
  const id = async (sql: string, params: unknown[] = []): Promise<string> => (await app.owner.query<{ id: string }>(sql, params)).rows[0]!.id;
  const department = await buildDepartment(app, 'HX', '敌意部');
  const staff = await buildPerson(app, []);
  const clientId = await buildClient(app, { name: '敌意地产' });
  const contactId = await id(`INSERT INTO contact (name) VALUES ('柳成') RETURNING id`);
  await app.owner.query(`INSERT INTO employment (contact_id, client_id) VALUES ($1, $2)`, [contactId, clientId]);
  const hash = await hashPassword(password);
  const project = (over: Record<string, unknown> = {}): Promise<string> => buildProject(app, department, clientId, { name: `敌意项目${++n}`, ...over });
  const contract = async (status = 'DRAFT'): Promise<string> =>
    id(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, created_by) VALUES ($1, $2, '合同', 'DESIGN', $3, 100, $4) RETURNING id`, [`HX-${++n}`, await project(), status, staff.employeeId]);
  const feeNode = async (): Promise<string> => {
    const contractId = await contract('APPROVED');
    await app.owner.query(`UPDATE contract SET status = 'SIGNED', signed_on = '2025-01-05' WHERE id = $1`, [contractId]);
    return id(`INSERT INTO contract_fee_node (contract_id, seq, kind, name, amount_fen, due_rule, due_days) VALUES ($1, 1, 'ADVANCE', '定金', 100, 'AFTER_EVENT', 7) RETURNING id`, [contractId]);
  };
  const document = async (deletedAt: Date | null = null): Promise<string> =>
    id(
      `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number, deleted_at) VALUES ($1, 'OTHER', 'a.pdf', 1, $2) RETURNING id)
       INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('0', 64), 1, 'PDF', 'a.pdf' FROM f RETURNING file_id AS id`,
      [await project(), deletedAt],
    );
  const revision = async (table: 'home' | 'appearance' | 'prompt_setting', viewer: Viewer): Promise<number> => (await app.owner.query<{ revision: number }>(`SELECT revision FROM ${table} WHERE employee_id = $1`, [viewer.employeeId])).rows[0]?.revision ?? 0;
  const chancesVersion = async (since: string): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM stage_probability WHERE since = $1`, [since])).rows[0]?.version ?? 0;
  const bandVersion = async (since: string): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM band_set WHERE since = $1`, [since])).rows[0]?.version ?? 0;
  const ruleVersion = async (): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM quote_rule WHERE since = '2099-01-01'`)).rows[0]?.version ?? 0;
  const quoteContent = { ...emptyContent, items: [{ ...emptyItem('a'), name: '建筑', quantity: '10', rate: '2' }], stages: [{ key: 's', stage: null, name: '定金', percent: '100' }] };
  /** A quote with one version in this status. */
  const version = async (status: 'DRAFT' | 'SENT'): Promise<{ id: string }> => {
    const made = await app.services.quotes.create(boss, { projectId: await project(), title: '报价', terms: { feeBasis: 'LUMP_SUM', amountFen: '100' }, content: quoteContent, isDraft: status === 'DRAFT' });
    return { id: await id(`SELECT id FROM quote_revision WHERE quote_id = $1`, [made.result!.id]) };
  };
  const gateVersion = async (to: string): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM status_gate WHERE to_status = $1`, [to])).rows[0]?.version ?? 0;
  const upload = async (viewer: Viewer): Promise<Input> => {
    const market = !viewer.roles.includes('SYS_ADMIN');
    const workbook = await workbookOf(market ? [trackingRow({ 项目编号: `HX-9${String(++n).padStart(4, '0')}`, 项目名称: `敌意导入${n}` })] : [{ 工号: `HX9${++n}`, 姓名: '敌意', 职务: '建筑师' }]);
    const importId = await app.services.imports.upload(viewer, 'a.xlsx', workbook, market ? 'TRACKING' : 'EMPLOYEES');
    return { id: importId, expectedVersion: (await app.services.imports.find(viewer, importId))!.version };
  };
  const without = ({ expectedVersion: _, ...rest }: Input): Input => rest;
  const clientFieldId = await id(`INSERT INTO custom_field (record, type, name, position) VALUES ('CLIENT', 'TEXT', '敌意客户字段', 0) RETURNING id`);
  const clientFields = (): Input => ({
    customFields: [{ fieldId: clientFieldId, text: '敌意' }], name: `敌意客户${++n}`, clientType: 'DEV_PRIVATE', parentId: clientId, level: 'REGIONAL',
    contacts: [{ name: `联系人${n}` }], developedProjects: [{ name: '已建' }], landAcquisitions: [{ location: '东城' }], partnerDesignFirms: [`合作${n}`], productLines: ['RESIDENTIAL'],
  });
  const customField = (name: string): Promise<string> => id(`INSERT INTO custom_field (record, type, name, position) VALUES ('PROJECT', 'TEXT', $1, 0) RETURNING id`, [name]);
  const customFieldId = await customField('敌意字段');
  const customFields = [{ fieldId: customFieldId, text: '敌意' }];
  const dropFresh = (): Promise<unknown> => app.owner.query(`DELETE FROM custom_field_choice; DELETE FROM custom_field WHERE id NOT IN ('${customFieldId}', '${clientFieldId}')`);
  const choices = [{ name: '甲', nameEn: 'A' }];
  const projectFields = (): Input => ({ customFields, name: `敌意新建${++n}`, clientId, cityCode: '320500', source: 'TENDER', marketTrackerId: staff.employeeId, contacts: [{ contactId, role: 'DESIGN' }] });
  const eventFields = (): Input => ({ title: `敌意日程${++n}`, allDay: false, startsAt: '2031-05-05T01:00:00Z', endsAt: '2031-05-05T02:00:00Z', timeZone: 'Asia/Shanghai' });
  const event = async (viewer: Viewer, inviteeIds: string[] = []): Promise<{ id: string; changeId: string }> => {
    const made = await app.services.calendar.create(viewer, { fields: { ...eventFields(), inviteeIds } as never });
    return { id: made.result!.id!, changeId: made.result!.changeId! };
  };
  const activityFields = (): Input => ({
    channel: 'EXPO_FORUM', title: `敌意活动${++n}`, ownerId: boss.employeeId, startsOn: '2031-01-01', endsOn: '2031-02-01', plan: '计划', nextStep: '拜访', nextStepOn: '2031-01-05', clientIds: [clientId], resultClientIds: [clientId], links: [{ title: '手册', url: 'https://example.org' }],
  });
  const activity = async (): Promise<string> => (await app.services.development.create(boss, { fields: activityFields() as never })).result!.id;
  const cost = (status: 'SUBMITTED' | 'APPROVED'): Promise<string> =>
    id(
      `INSERT INTO development_cost (client_id, channel, cost_kind, spent_on, amount_fen, status, submitted_by, decided_by, decided_at) VALUES ($1, 'TARGETED', 'GIFT', '2025-01-01', 100, $2, $3, $4, $5) RETURNING id`,
      [clientId, status, staff.employeeId, ...(status === 'SUBMITTED' ? [null, null] : [boss.employeeId, new Date()])],
    );
  /** A design project that the viewer leads. */
  const design = async (viewer: Viewer): Promise<string> => {
    const designId = await id(`INSERT INTO design_project (number, project_id, name, client_name, project_type) VALUES ($1, $2, '设计', '客户', 'ARCHITECTURE') RETURNING id`, [`DP-X-${++n}`, await project()]);
    await app.owner.query(`INSERT INTO design_member (design_project_id, employee_id, member_role, since) VALUES ($1, $2, 'PROJECT_MANAGER', '2025-01-01')`, [designId, viewer.employeeId]);
    await app.owner.query(`INSERT INTO design_phase (design_project_id, stage) VALUES ($1, 'CONCEPT')`, [designId]);
    return designId;
  };
  const prompt = (viewer: Viewer): Promise<string> =>
    id(
      `WITH counted AS (INSERT INTO prompt_counter AS c (employee_id, last) VALUES ($1, 1) ON CONFLICT (employee_id) DO UPDATE SET last = c.last + 1 RETURNING last)
       INSERT INTO work_prompt (employee_id, kind, nature, subject_id, dedupe_key, number, arrived_number) SELECT $1, 'PROJECT_WON', 'MESSAGE', uuidv7(), uuidv7()::text, last, last FROM counted RETURNING id`,
      [viewer.employeeId],
    );
  const lead = (): Promise<string> => id(`INSERT INTO lead_report (reporter_id, name, source, urgency, due_at) VALUES ($1, '敌意线索', 'STAFF', 'LATER', now()) RETURNING id`, [staff.employeeId]);
  const view = (viewer: Viewer): Promise<string> => id(`INSERT INTO saved_view (owner_id, kind, name, search) VALUES ($1, 'PROJECTS', '视图', '') RETURNING id`, [viewer.employeeId]);
  const board = (viewer: Viewer): Promise<string> => id(`INSERT INTO statistics_board (owner_id, title, charts) VALUES ($1, '图表板', '[]') RETURNING id`, [viewer.employeeId]);
  const segment = (viewer: Viewer): Promise<string> => id(`INSERT INTO client_segment (owner_id, name, rule) VALUES ($1, '分群', '{"all":[]}') RETURNING id`, [viewer.employeeId]);
  const touch = async (viewer: Viewer): Promise<string> => {
    const projectId = await project();
    await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [projectId, viewer.employeeId]);
    return id(`INSERT INTO touch (project_id, client_id, kind, touched_on, author_id) VALUES ($1, $2, 'VISIT', '2025-01-05', $3) RETURNING id`, [projectId, clientId, viewer.employeeId]);
  };
  const handover = async (receiver: Viewer, state: 'UNASSIGNED' | 'OFFERED' | 'ACCEPTED'): Promise<{ id: string; itemId: string }> => {
    const leaver = await buildPerson(app, []);
    const kept = await buildClient(app, { name: `敌意移交客户${++n}` });
    await app.owner.query(`UPDATE client SET keeper_id = $2 WHERE id = $1`, [kept, leaver.employeeId]);
    const handoverId = await id(`INSERT INTO handover (leaver_id, reason, opened_by) VALUES ($1, '离职', $2) RETURNING id`, [leaver.employeeId, boss.employeeId]);
    const [to, answered] = [state === 'UNASSIGNED' ? null : receiver.employeeId, state === 'ACCEPTED' ? new Date() : null];
    return { id: handoverId, itemId: await id(`INSERT INTO handover_item (handover_id, kind, subject_id, title, receiver_id, state, answered_at) VALUES ($1, 'CLIENT', $2, '客户', $3, $4, $5) RETURNING id`, [handoverId, kept, to, state, answered]) };
  };
  const followUp = async (owner: Viewer): Promise<string> => {
    const projectId = await project();
    await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [projectId, owner.employeeId]);
    return id(`INSERT INTO cadence_task (project_id, anchor, subject_id, anchor_on, window_from, window_to, opens_on, closes_on, owner_id) VALUES ($1, 'BID', $1, '2031-05-05', -7, -1, '2031-04-28', '2031-05-04', $2) RETURNING id`, [projectId, owner.employeeId]);
  };
  const unit = (): Promise<string> => id(`INSERT INTO department (kind, name) VALUES ('DEPARTMENT', $1) RETURNING id`, [`空部门${++n}`]);
  const terms = { feeBasis: 'LUMP_SUM', amountFen: '100' };

  return {
    signIn: async () => ({ login: `nobody-${++n}`, password: 'wrong' }),
    changePassword: async (viewer) => {
      await app.owner.query(`UPDATE credential SET password_hash = $2 WHERE employee_id = $1`, [viewer.employeeId, hash]);
      await app.owner.query(`DELETE FROM sign_in_attempt`);
      return { currentPassword: password, newPassword: 'Mortise-Tenon-8142' };
    },
    revokeSession: async (viewer) => ({ sessionId: await id(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES (sha256(uuidv7()::text::bytea), $1, now() + interval '1 hour') RETURNING id`, [viewer.employeeId]) }),
    createEmployee: async () => ({ number: `HX${++n}`, name: '新人', departmentId: department }),
    updateEmployee: async () => ({ id: (await buildPerson(app, [])).employeeId, expectedVersion: 1, name: '改名' }),
    resetPassword: async () => ({ employeeId: staff.employeeId }),
    createDepartment: async () => ({ kind: 'DEPARTMENT', name: `新部门${++n}` }),
    updateDepartment: async () => {
      const own = ++n;
      return { id: await id(`INSERT INTO department (kind, name) VALUES ('DEPARTMENT', $1) RETURNING id`, [`旧部门${own}`]), expectedVersion: 1, name: `改部门${own}` };
    },
    deleteDepartment: async () => ({ id: await unit(), expectedVersion: 1 }),

    createClient: async () => ({ fields: clientFields() }),
    updateClient: async () => ({ id: await buildClient(app, { name: `改客户${++n}` }), expectedVersion: 1, fields: clientFields() }),
    deleteClient: async () => ({ id: await buildClient(app, { name: `删客户${++n}` }), expectedVersion: 1 }),
    restoreClient: async () => {
      const gone = await buildClient(app, { name: `回客户${++n}` });
      await app.owner.query(`UPDATE client SET deleted_at = now() WHERE id = $1`, [gone]);
      return { id: gone };
    },
    mergeClients: async () => ({ survivorId: await buildClient(app, { name: `存客户${++n}` }), mergedId: await buildClient(app, { name: `并客户${++n}` }), expectedSurvivorVersion: 1, expectedMergedVersion: 1 }),
    undoClientMerge: async () => {
      const [survivorId, mergedId] = [await buildClient(app, { name: `存客户${++n}` }), await buildClient(app, { name: `并客户${++n}` })];
      return { id: (await app.services.clientMerges.merge(boss, { survivorId, mergedId, expectedSurvivorVersion: 1, expectedMergedVersion: 1 })).result!.mergeId };
    },
    keepClientsApart: async () => ({ clientId: await buildClient(app, { name: `似客户${++n}` }), otherId: await buildClient(app, { name: `似客户${++n}` }) }),

    createProject: async () => ({ departmentId: department, fields: projectFields() }),
    updateProject: async () => ({ id: await project(), expectedVersion: 1, fields: projectFields() }),
    bulkUpdateProjects: async () => ({ items: [{ id: await project(), expectedVersion: 1, fields: projectFields() }], isPreview: false }),
    saveStatusGate: async () => ({ to: 'ABANDONED', expectedVersion: await gateVersion('ABANDONED'), fields: ['GFA'], documents: ['BRIEF'] }),
    createCustomField: async () => {
      await dropFresh();
      return { record: 'PROJECT', definition: { type: 'CHOICE', name: `敌意${++n}`, choices } };
    },
    updateCustomField: async () => {
      await dropFresh();
      return { id: await customField(`敌意${++n}`), expectedVersion: 1, definition: { type: 'CHOICE', name: `敌意改${n}`, choices }, isRetired: false };
    },
    orderCustomFields: async () => ({ record: 'PROJECT', ids: [customFieldId] }),
    saveStageProbabilities: async () => ({ since: '2099-01-01', expectedVersion: await chancesVersion('2099-01-01'), percents: trackingStage.codes.map((stage, at) => ({ stage, percent: at * 10 })) }),
    savePlaceList: async () => ({ kind: 'REGION', year: 2001, expectedVersion: (await app.owner.query<{ version: number }>(`SELECT version FROM place_list WHERE kind = 'REGION' AND year = 2001`)).rows[0]?.version ?? 0, groups: groupsOf('REGION', standardPlaces.REGION[0]!.byCode) }),
    saveBandSet: async () => ({ since: '2099-01-01', expectedVersion: await bandVersion('2099-01-01'), bounds: { far: ['2.5'], landArea: ['10000'], gfa: ['20000'], fee: ['50000000'] } }),
    changeProjectStatus: async () => ({ id: await project(), expectedVersion: 1, to: 'LOST', reason: '价格', loss: { reason: 'PRICE', competitor: '对手设计' } }),
    saveProjectReview: async () => ({ projectId: await project({ status: 'LOST' }), expectedVersion: 0, reason: 'PRICE', competitor: '对手设计', ourFeeFen: '200', theirFeeFen: '100', lessons: '经验' }),
    deleteProject: async () => ({ id: await project(), expectedVersion: 1 }),
    restoreProject: async () => ({ id: await project({ deleted_at: new Date() }) }),
    designateMember: async () => ({ projectId: await project(), employeeId: staff.employeeId }),
    removeMember: async () => {
      const projectId = await project();
      await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [projectId, staff.employeeId]);
      return { projectId, employeeId: staff.employeeId };
    },
    addWorkLogEntry: async () => ({ projectId: await project(), doneOn: '2025-01-05', text: '拜访' }),
    addWorkPlanItem: async () => ({ projectId: await project(), dueOn: '2031-01-05', text: '汇报', ownerId: staff.employeeId }),
    completeWorkPlanItem: async () => ({ id: await id(`INSERT INTO work_plan (project_id, due_on, text, owner_id) VALUES ($1, '2031-01-01', '汇报', $2) RETURNING id`, [await project(), staff.employeeId]) }),
    exportClients: async () => ({ filter: { text: '没有这样的客户', customFields: [{ fieldId: clientFieldId }] }, orderBy: { field: 'NAME', direction: 'ASC' }, format: 'CSV', columns: ['NAME', 'RATING'] }),
    moveContact: async () => {
      const [fromClientId, toClientId] = [await buildClient(app, { name: `旧东家${++n}` }), await buildClient(app, { name: `新东家${++n}` })];
      const mover = await id(`INSERT INTO contact (name) VALUES ('林迁') RETURNING id`);
      await app.owner.query(`INSERT INTO employment (contact_id, client_id) VALUES ($1, $2)`, [mover, fromClientId]);
      return { contactId: mover, fromClientId, toClientId, leftOn: '2025-01-05', joinedOn: '2025-02-05', department: '设计部', title: '总监', influence: 'DECIDER' };
    },
    exportProjects: async () => ({ filter: { text: '没有这样的项目', customFields: [{ fieldId: customFieldId }], trackedBy: { on: 'ANY_DAY' } }, orderBy: { field: 'NAME', direction: 'ASC' }, format: 'CSV' }),

    recordTouch: async (viewer) => {
      const projectId = await project();
      await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [projectId, viewer.employeeId]);
      return { projectId, kind: 'VISIT', touchedOn: '2025-01-05', contactId, text: '拜访' };
    },
    updateTouch: async (viewer) => ({ id: await touch(viewer), expectedVersion: 1, kind: 'PHONE', touchedOn: '2025-01-05', contactId, text: '电话' }),
    withdrawTouch: async (viewer) => ({ id: await touch(viewer), expectedVersion: 1 }),
    addProgressNote: async (viewer) => {
      const projectId = await project();
      await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [projectId, viewer.employeeId]);
      return { projectId, text: '甲方确认了任务书' };
    },

    reportLead: async (viewer) => {
      // So many a day are taken.
      await app.owner.query(`UPDATE lead_report SET reported_at = now() - interval '2 days' WHERE reporter_id = $1`, [viewer.employeeId]);
      return { name: `敌意线索${++n}`, clientName: '客户', city: '苏州', source: 'STAFF', known: '听说', urgency: 'LATER' };
    },
    assignLeadReport: async () => ({ id: await lead(), expectedVersion: 1, verifierId: boss.employeeId }),
    verifyLeadReport: async () => ({ id: await lead(), departmentId: department, client: { name: `敌意报备客户${String(++n).padStart(4, '0')}`, clientType: 'DEV_PRIVATE' }, fields: { ...projectFields(), clientId: null } }),
    mergeLeadReport: async () => ({ id: await lead(), projectId: await project() }),
    rejectLeadReport: async () => ({ id: await lead(), reason: '不做' }),

    saveRatingFormula: async () => ({ expectedVersion: (await app.owner.query<{ version: number }>(`SELECT coalesce(max(version), 0) AS version FROM rating_formula`)).rows[0]!.version, formula: formulaInput }),
    overrideRating: async () => ({ clientId: await buildClient(app, { name: `评级客户${++n}` }), expectedVersion: 1, grade: 'A', reason: '战略', until: tomorrow }),
    endRatingOverride: async () => {
      const rated = await buildClient(app, { name: `评级客户${++n}` });
      await app.owner.query(`INSERT INTO client_rating (client_id, grade, computed, score, set_grade, set_reason, set_until, set_at) VALUES ($1, 'A', 'D', 0, 'A', '战略', '2099-01-01', now())`, [rated]);
      return { clientId: rated, expectedVersion: 1 };
    },
    createClientSegment: async (viewer) => {
      await app.owner.query(`DELETE FROM client_segment WHERE owner_id = $1`, [viewer.employeeId]);
      return { name: `分群${++n}`, rule: governmentRule, isShared: true };
    },
    updateClientSegment: async (viewer) => ({ id: await segment(viewer), expectedVersion: 1, name: '改名', rule: governmentRule, isShared: false }),
    deleteClientSegment: async (viewer) => ({ id: await segment(viewer), expectedVersion: 1 }),
    saveCadenceTemplate: async () => ({ anchor: 'BID', expectedVersion: (await app.owner.query<{ version: number }>(`SELECT version FROM cadence_template WHERE anchor = 'BID'`)).rows[0]!.version, windows: [{ from: -9, to: -2 }] }),
    setProjectAnchorDate: async () => ({ projectId: await project(), anchor: 'BID', day: '2031-05-05' }),
    closeCadenceTask: async (viewer) => ({ id: await followUp(viewer), expectedVersion: 1, contactability: 'REACHED', outcome: 'FAILED', reason: '预算取消' }),
    reassignCadenceTask: async (viewer) => ({ id: await followUp(viewer), expectedVersion: 1, ownerId: boss.employeeId }),
    startHandover: async (viewer) => {
      const leaver = await buildPerson(app, []);
      await app.owner.query(`UPDATE client SET keeper_id = $2 WHERE id = $1`, [await buildClient(app, { name: `敌意移交客户${++n}` }), leaver.employeeId]);
      return { leaverId: leaver.employeeId, reason: '离职', receiverId: viewer.employeeId };
    },
    recountHandover: async (viewer) => ({ id: (await handover(viewer, 'UNASSIGNED')).id }),
    assignHandoverItems: async (viewer) => {
      const made = await handover(viewer, 'UNASSIGNED');
      return { id: made.id, expectedVersion: 1, itemIds: [made.itemId], receiverId: viewer.employeeId };
    },
    answerHandoverItems: async (viewer) => {
      const made = await handover(viewer, 'OFFERED');
      return { id: made.id, itemIds: [made.itemId], accepts: false, note: '不接' };
    },
    signHandover: async (viewer) => ({ id: (await handover(viewer, 'ACCEPTED')).id, reason: '代签' }),
    cancelHandover: async (viewer) => ({ id: (await handover(viewer, 'UNASSIGNED')).id, expectedVersion: 1 }),
    createSavedView: async (viewer) => {
      // So many a person are kept.
      await app.owner.query(`DELETE FROM saved_view WHERE owner_id = $1`, [viewer.employeeId]);
      return { kind: 'PROJECTS', name: `视图${++n}`, search: 'statuses=WON', isShared: false };
    },
    updateSavedView: async (viewer) => ({ id: await view(viewer), expectedVersion: 1, name: '改名', search: 'statuses=LOST' }),
    deleteSavedView: async (viewer) => ({ id: await view(viewer), expectedVersion: 1 }),
    saveStatisticsBoard: async (viewer) => {
      // So many a person are kept.
      await app.owner.query(`DELETE FROM statistics_board WHERE owner_id = $1`, [viewer.employeeId]);
      const chart = { key: 'a', title: '图', dimension: 'REGION', within: 'STATUS', measure: 'COUNT', form: 'stacked', filter: { statuses: ['WON'], customFields: [{ fieldId: boss.employeeId, isSet: true }], trackedBy: { on: 'ANY_DAY' } }, x: 0, y: 0, w: 6, h: 6 };
      return { id: await board(viewer), expectedVersion: 1, title: '经营', charts: [chart], isPublic: false, personIds: [viewer.employeeId], departmentIds: [], schedule: 'MONTHLY' };
    },
    deleteStatisticsBoard: async (viewer) => ({ id: await board(viewer), expectedVersion: 1 }),
    orderSavedViews: async (viewer) => ({ ids: [await view(viewer)] }),

    createQuote: async () => ({ projectId: await project(), title: '报价', terms, content: quoteContent, isDraft: false }),
    reviseQuote: async () => {
      const projectId = await project();
      const made = await app.services.quotes.create(boss, { projectId, title: '报价', terms: terms as never });
      return { quoteId: made.result!.id, expectedRevision: 1, terms, content: quoteContent, isDraft: false };
    },
    saveQuoteDraft: async () => ({ revisionId: (await version('DRAFT')).id, expectedVersion: 1, title: '报价', terms, content: quoteContent }),
    moveQuote: async () => ({ revisionId: (await version('DRAFT')).id, expectedVersion: 1, to: 'SENT', reason: '发出' }),
    shareQuote: async () => ({ revisionId: (await version('SENT')).id, recipient: '甲方', validDays: 7 }),
    revokeQuoteShare: async () => ({ id: (await app.services.quoteShares.share(boss, { revisionId: (await version('SENT')).id, recipient: '甲方', validDays: 7 })).result!.id }),
    contractFromQuote: async () => ({ revisionId: (await version('SENT')).id, expectedVersion: 1, name: '合同', contractType: 'DESIGN' }),
    saveApprovalTemplate: async (viewer) => ({
      expectedVersion: 0, name: '模板', kind: 'CONTRACT', contractTypes: ['DESIGN'], productLines: ['OFFICE'], clientTypes: ['GOV'], fromFen: '100', toFen: '200', isEnabled: false,
      steps: [...usualOrder.map((section) => ({ section, mode: 'SINGLE', who: [{ kind: 'ROLE', role: 'DIRECTOR' }] })), { section: 'LEGAL', mode: 'N_OF_M', needed: 1, who: [{ kind: 'EMPLOYEE', employeeId: viewer.employeeId }] }],
      copies: [{ kind: 'MANAGER', departmentId: department }, { kind: 'TRACKER', office: 'DESIGN' }],
    }),
    saveQuoteRule: async () => ({ since: '2099-01-01', expectedVersion: await ruleVersion(), floors: [{ productLine: 'OFFICE', yuanPerM2: '30' }], greatestDiscount: '10' }),
    saveQuoteTemplate: async () => ({ departmentId: department, expectedVersion: (await app.owner.query<{ version: number }>(`SELECT version FROM quote_template`)).rows[0]?.version ?? 0, heading: '抬头', closing: '结尾', footer: '页脚' }),
    createContract: async () => ({ projectId: await project(), name: '合同', contractType: 'DESIGN', amountFen: '100', terms: '付款', area: { rate: '35.5', basisM2: '100.5' } }),
    saveContractDates: async () => ({ id: await contract(), expectedVersion: 1, validUntil: '2030-01-05', filingDueOn: '2029-01-05', filedOn: '2025-01-05', guaranteeUntil: '2030-01-05', guaranteeReleasedOn: '2025-01-05' }),
    signContract: async () => {
      const projectId = await project({ product_line: 'OFFICE' });
      return { id: await buildApprovedContract(app, projectId), expectedVersion: 1, signedOn: '2025-01-05', signedFileVersionId: await buildDocument(app, projectId) };
    },
    saveDesignProject: async (viewer) => ({
      id: await design(viewer), expectedVersion: 1, name: '敌意设计', projectType: 'INTERIOR', productLine: 'OFFICE', designScope: '全部', gfaM2: '100.50', note: '备注', plannedFrom: '2025-01-05', plannedTo: '2026-01-05', actualFrom: '2025-01-05', actualTo: '2026-01-05',
      phases: [{ stage: 'CONCEPT', plannedFrom: '2025-01-05', plannedTo: '2025-02-05', actualFrom: '2025-01-05', actualTo: '2025-02-05', done: true }], services: [{ service: 'BIM', party: 'OUTSOURCED', firm: '敌意外包' }],
      costLines: [{ costKind: 'TRAVEL', plannedFen: '100', actualFen: '100', note: '差旅' }], members: [{ employeeId: viewer.employeeId, memberRole: 'PROJECT_MANAGER', since: '2025-01-05', until: '2099-01-05' }, { employeeId: staff.employeeId, memberRole: 'DESIGNER', since: '2025-01-05' }],
    }),
    logManHours: async (viewer) => ({ designProjectId: await design(viewer), day: addDays('2020-01-06', ++n % 1500), stage: 'CONCEPT', minutes: 60, note: '总图' }),
    updateContract: async () => {
      const contractId = await contract();
      const { rows: [own] } = await app.owner.query<{ file: string }>(`WITH p AS (SELECT project_id FROM contract WHERE id = $1), f AS (INSERT INTO stored_file (project_id, category, name, current_number) SELECT project_id, 'CONTRACT', 'a.pdf', 1 FROM p RETURNING id) INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('0', 64), 1, 'PDF', 'a.pdf' FROM f RETURNING file_id AS file`, [contractId]);
      return {
        id: contractId, expectedVersion: 1, name: '合同', contractType: 'DESIGN', amountFen: '10000', terms: '付款', area: { rate: '35.5', basisM2: '100.5' }, parties: [{ clientId, role: 'PARTY_A' }], documentIds: [own!.file],
        feeNodes: [{ kind: 'ADVANCE', stage: 'CONCEPT', name: '定金', sharePercent: '40', dueRule: 'ON_DATE', dueDate: '2031-01-01' }, { kind: 'FINAL', name: '尾款', amountFen: '6000', dueRule: 'AFTER_SIGNING', dueDays: 7 }],
      };
    },
    noteContract: async () => ({ id: await contract(), expectedVersion: 1, archiveNumber: 'DA-1', expectedSigningOn: '2031-01-05', remark: '备注' }),
    recordInvoice: async () => ({ feeNodeId: await feeNode(), number: 'FP-1', issuedOn: '2025-02-05', amountFen: '10', note: '开票' }),
    recordReceipt: async () => ({ feeNodeId: await feeNode(), receivedOn: '2025-02-05', amountFen: '10', note: '收款' }),
    markFeeNode: async () => ({ id: await feeNode(), expectedVersion: 1, marking: 'REACHED', eventOn: '2025-02-05' }),
    exportReceivables: async () => ({ filter: { text: '没有这样的节点' }, orderBy: { field: 'AMOUNT', direction: 'ASC' }, format: 'CSV' }),
    submitContract: async () => ({ contractId: await contract(), expectedVersion: 1, steps: sections.map((section) => ({ section, approverId: staff.employeeId })) }),
    submitQuote: async () => ({ revisionId: (await version('DRAFT')).id, expectedVersion: 1, steps: [{ section: 'COMMERCIAL', approverId: (await buildPerson(app, ['DIRECTOR'])).employeeId }] }),
    decideApprovalStep: async (viewer) => {
      const contractId = await contract();
      const steps = sections.map((section) => ({ section, approverId: viewer.employeeId }));
      const made = await app.services.approvals.submit(boss, { contractId, expectedVersion: 1, steps: steps as never }, 'zh');
      return { stepId: await id(`SELECT id FROM approval_step WHERE chain_id = $1 AND state = 'ACTIVE'`, [made.result!.id]), conclusion: 'AGREE', opinion: '同意' };
    },
    actOnApproval: async (viewer) => {
      const contractId = await contract();
      const made = await app.services.approvals.submit(boss, { contractId, expectedVersion: 1, steps: sections.map((section) => ({ section, approverId: viewer.employeeId })) as never }, 'zh');
      return { chainId: made.result!.id, action: 'TRANSFER', employeeIds: [staff.employeeId], reason: '转交' };
    },
    saveApprovalDelegation: async () => ({ toId: (await buildPerson(app, [])).employeeId, fromDay: '2031-01-01', toDay: '2031-02-01', reason: '出差' }),
    endApprovalDelegation: async (viewer) => ({
      id: await id(`INSERT INTO approval_delegation (from_id, to_id, from_day, to_day) VALUES ($1, $2, '2031-01-01', '2031-02-01') RETURNING id`, [viewer.employeeId, (await buildPerson(app, [])).employeeId]),
      expectedVersion: 1,
    }),

    updateFile: async () => ({ id: await document(), expectedVersion: 1, name: '任务书.pdf', category: 'BRIEF' }),
    deleteFile: async () => ({ id: await document(), expectedVersion: 1 }),
    restoreFile: async () => ({ id: await document(new Date()) }),

    saveHome: async (viewer) => ({ expectedRevision: await revision('home', viewer), layout: defaultLayout([]) }),
    restoreHomeVersion: async (viewer) => {
      const expectedRevision = await revision('home', viewer);
      await app.owner.query(`INSERT INTO home_version (employee_id, revision, layout) VALUES ($1, 1, $2) ON CONFLICT (employee_id, revision) DO NOTHING`, [viewer.employeeId, JSON.stringify(defaultLayout([]))]);
      return { expectedRevision, revision: 1 };
    },
    resetHome: async (viewer) => ({ expectedRevision: await revision('home', viewer) }),
    shareBirthday: async () => ({ isShown: true }),
    saveAppearance: async (viewer) => ({ expectedRevision: await revision('appearance', viewer), document: {} }),
    shareHome: async (viewer) => {
      await app.owner.query(`DELETE FROM home_card`);
      return { name: `卡片${++n}`, pageIds: [(await app.services.dashboards.home(viewer)).layout.pages[0]!.id] };
    },
    deleteHomeCard: async (viewer) => ({ id: await id(`INSERT INTO home_card (code, owner_id, name, layout) VALUES (substr(md5(uuidv7()::text), 1, 16), $1, '卡片', '{}') RETURNING id`, [viewer.employeeId]) }),
    publishHomeTemplate: async () => ({ expectedRevision: 0, departmentId: await unit(), layout: defaultLayout([]) }),
    withdrawHomeTemplate: async () => ({ id: await id(`INSERT INTO home_template (department_id, published_by) VALUES ($1, $2) RETURNING id`, [await unit(), boss.employeeId]), expectedRevision: 1 }),
    publishAnnouncement: async () => ({ title: '通知', body: '内容' }),

    createDevelopmentActivity: async () => ({ fields: activityFields() }),
    updateDevelopmentActivity: async () => ({ id: await activity(), expectedVersion: 1, fields: activityFields() }),
    finishDevelopmentStep: async () => ({ id: await activity(), expectedVersion: 1, done: '拜访', nextStep: '回访', nextStepOn: '2031-02-05' }),
    reopenDevelopmentActivity: async () => {
      const closed = await activity();
      await app.owner.query(`UPDATE development_activity SET status = 'CLOSED', closed_reason = '完', closed_at = now(), next_step = NULL, next_step_on = NULL WHERE id = $1`, [closed]);
      return { id: closed, expectedVersion: 1, nextStep: '回访', nextStepOn: '2031-02-05' };
    },
    addDevelopmentLogEntry: async () => ({ id: await activity(), doneOn: '2025-01-05', text: '拜访' }),
    submitDevelopmentCost: async () => ({ clientId, channel: 'TARGETED', costKind: 'TRAVEL', spentOn: '2025-01-05', amountFen: '12345', note: '差旅' }),
    reverseDevelopmentCost: async () => ({ id: await cost('APPROVED'), reason: '重复' }),
    decideDevelopmentCost: async () => ({ id: await cost('SUBMITTED'), decision: 'REJECTED', note: '缺发票' }),
    exportDevelopmentCosts: async () => ({ filter: { text: '没有这样的费用' }, orderBy: { field: 'AMOUNT', direction: 'ASC' }, format: 'CSV' }),

    createCalendarEvent: async () => ({ fields: eventFields() }),
    updateCalendarEvent: async (viewer) => ({ id: (await event(viewer)).id, expectedVersion: 1, fields: { title: '改' } }),
    deleteCalendarEvent: async (viewer) => ({ id: (await event(viewer)).id, expectedVersion: 1 }),
    answerInvitation: async (viewer) => ({ id: (await event(staff, [viewer.employeeId])).id, answer: 'TENTATIVE' }),
    undoCalendarChange: async (viewer) => ({ changeId: (await event(viewer)).changeId }),
    changeWorkPrompts: async (viewer) => ({ ids: [await prompt(viewer)], change: 'READ' }),
    readAllWorkPrompts: async () => ({ upTo: 1 }),
    snoozeWorkPrompts: async (viewer) => ({ ids: [await prompt(viewer)], choice: 'HOUR' }),
    saveWorkPromptSettings: async (viewer) => ({ expectedRevision: await revision('prompt_setting', viewer), zone: 'UTC', digestAt: '08:00', choices: [] }),

    adjustImport: async (viewer) => ({ ...(await upload(viewer)), updates: false, columns: [{ index: 0, field: null }], cells: [{ sheetRow: 2, field: viewer.roles.includes('SYS_ADMIN') ? 'title' : 'remark', text: 'x' }], clients: [{ name: '某客户' }] }),
    runImport: upload,
    discardImport: async (viewer) => without(await upload(viewer)),
    undoImport: async (viewer) => {
      const made = without(await upload(viewer));
      await app.owner.query(`UPDATE import_job SET state = 'DONE', finished_at = now(), summary = summary || '{"undoable": true}' WHERE id = $1`, [made.id]);
      return made;
    },
    restoreImport: async (viewer) => {
      const made = without(await upload(viewer));
      await app.owner.query(`UPDATE import_job SET state = 'DISCARDED' WHERE id = $1`, [made.id]);
      return made;
    },
  };
}
