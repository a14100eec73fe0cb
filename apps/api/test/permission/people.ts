import { randomUUID } from 'node:crypto';
import type { Role } from '@yingzao/domain/catalogues';
import type { Viewer } from '../../src/modules/identity/sessions.service';
import type { Arrange } from './arrange';
import { isFull } from './expectations';
import { givePrompts } from './prompts';
import { allRoles, cardCodeOf, deletedProject, homeWith, live } from './world';
import { governmentRule } from './ratings';
import type { World } from './world';
import { plantBoard, plantPack } from './statisticsBoardWorld';

/** Somebody who asks, and what they are to the world, written down by hand: nothing here is read from the product's permission code. */
export interface Person {
  readonly label: string;
  readonly id: string | null;
  /** Roles in effect now. */
  readonly roles: readonly Role[];
  /** As their session says; null: nobody, or a session that is dead. */
  readonly viewer: Viewer | null;
  /** Of their cookie. */
  readonly token: string | null;
  /** Must change an initial password first, so may do nothing else. */
  readonly isHeldBack: boolean;
  /** Live projects they are designated for or track. */
  readonly projects: ReadonlySet<number>;
  /** Contracts, rounds and the steps whose turn is theirs, by taking part in approval. */
  readonly contracts: ReadonlySet<string>;
  readonly chains: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
}

type Hire = (name: string, roles: readonly Role[], mustChange?: boolean) => ReturnType<Arrange['hire']>;

/** Everybody: nobody, each role as stranger, as member and as approver, trackers, and people who lost what they had. */
export async function employ(world: World, hire: Hire, random: () => number): Promise<Person[]> {
  const { app, arrange, projects } = world;
  const query = (sql: string, params: unknown[]): Promise<unknown> => app.owner.query(sql, params);
  const people: Person[] = [{ label: 'nobody', id: null, roles: [], viewer: null, token: null, isHeldBack: false, projects: new Set(), contracts: new Set(), chains: new Set(), turns: new Set() }];

  const add = async (label: string, roles: readonly Role[], more: Partial<Person> = {}, before: (id: string) => Promise<void> = async () => undefined, mustChange = false): Promise<Person> => {
    const { id, token } = await hire(label, roles, mustChange);
    await before(id);
    const viewer = await app.services.sessions.viewerOf(token);
    const person: Person = { label, id, roles, viewer, token, isHeldBack: mustChange, projects: new Set(), contracts: new Set(), chains: new Set(), turns: new Set(), ...more };
    people.push(person);
    return person;
  };
  const designate = async (id: string, ks: Iterable<number>, origin = 'DESIGNATED'): Promise<void> => {
    for (const k of ks) await query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, $3)`, [projects[k]!.id, id, origin]);
  };
  /** One to seven of the eight projects. */
  const subset = (): Set<number> => new Set([...live].sort(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 7)));
  /** Puts the person in the place of a step's approver. */
  const approve = async (id: string, stepId: string): Promise<void> => {
    await arrange.pastTriggers(`UPDATE approval_step SET approver_id = $2 WHERE id = $1`, [stepId, id]);
    await arrange.pastTriggers(`UPDATE approval_seat SET employee_id = $2, signer_id = CASE WHEN signer_id IS NOT NULL THEN $2::uuid END WHERE step_id = $1 AND role = 'MAIN'`, [stepId, id]);
  };
  /** Rounds of a project that somebody on its second sees: earlier opinions stay visible. */
  const rounds = (p: World['projects'][number]): Set<string> => new Set([p.chainId, p.closedChainId]);

  for (const role of allRoles) await add(`${role}, stranger`, [role]);
  await add('without a role', []);

  for (const role of allRoles) {
    const mine = subset();
    await add(`${role}, member of ${[...mine].join(' ')}`, [role], { projects: mine }, async (id) => {
      await designate(id, [...mine, deletedProject]);
      // Their own next steps, one of them in a project they must not see.
      for (const k of [...live].filter((k) => mine.has(k) || k === (mine.has(0) ? 1 : 0) || random() < 0.2))
        await arrange.insert('work_plan', { projects: [k] }, { project_id: projects[k]!.id, due_on: '2031-05-05', owner_id: id, done_at: null });
    });
  }
  for (const [i, role] of allRoles.entries()) {
    const p = projects[i % 8]!;
    const step = p.stepIds[i < 8 ? 1 : 2 + (i % 4)]!;
    await add(`${role}, approver ${i < 8 ? 'whose turn it is' : 'later in order'} in ${p.k}`, [role], { contracts: new Set([p.contractId]), chains: rounds(p), turns: new Set(i < 8 ? [step] : []) }, (id) => approve(id, step));
  }

  const track = async (id: string, k: number, kind: 'market' | 'design'): Promise<void> => {
    await query(`UPDATE project SET ${kind}_tracker_id = $2 WHERE id = $1`, [projects[k]!.id, id]);
    await designate(id, [k], `${kind.toUpperCase()}_TRACKER`);
  };
  await add('market tracker of 1 4', ['MARKET_STAFF'], { projects: new Set([1, 4]) }, async (id) => {
    await track(id, 1, 'market');
    await track(id, 4, 'market');
  });
  await add('design tracker of 2', ['LEAD_DESIGNER'], { projects: new Set([2]) }, (id) => track(id, 2, 'design'));
  await add('two roles, member of 3', ['LEGAL', 'FINANCE'], { projects: new Set([3]) }, (id) => designate(id, [3]));
  await add('approver of the closed round in 6 only', ['LEGAL'], { contracts: new Set([projects[6]!.contractId]), chains: new Set([projects[6]!.closedChainId]) }, async (id) => {
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM approval_step WHERE chain_id = $1 AND seq = 1`, [projects[6]!.closedChainId]);
    await approve(id, rows[0]!.id);
  });
  await add('submitter in 5', ['MARKET_STAFF'], { contracts: new Set([projects[5]!.contractId]), chains: rounds(projects[5]!) }, (id) =>
    arrange.pastTriggers(`UPDATE approval_chain SET submitter_id = $2 WHERE id = $1`, [projects[5]!.chainId, id]));
  await add('member of 0 and decided approver in 7', ['FINANCE'], { projects: new Set([0]), contracts: new Set([projects[7]!.contractId]), chains: rounds(projects[7]!) }, async (id) => {
    await designate(id, [0]);
    await approve(id, projects[7]!.stepIds[0]!);
  });
  await add('director with an initial password', ['DIRECTOR'], { isHeldBack: true }, (id) => designate(id, [0]), true);
  await add('tracker by name only, without membership', ['MARKET_STAFF'], {}, async (id) => {
    await query(`UPDATE project SET market_tracker_id = $2 WHERE id = $1`, [projects[3]!.id, id]);
  });
  people.push(...(await loseRights(world, hire, designate)));
  await ownThings(world, people);
  await ownSchedules(world, people);
  await ownLeads(world, people);
  await ownTouches(world, people);
  return people;
}

/** People who had something and lost it through the product itself: their next request has nothing. */
async function loseRights(world: World, hire: Hire, designate: (id: string, ks: Iterable<number>) => Promise<void>): Promise<Person[]> {
  const { app, arrange, projects, boss, admin } = world;
  const nothing = { isHeldBack: false, projects: new Set<number>(), contracts: new Set<string>(), chains: new Set<string>(), turns: new Set<string>() };
  const done = async (viewer: Viewer, document: string, input: object): Promise<void> => {
    const { data, errors } = await app.ask(viewer, document, { input });
    const problems = errors ?? Object.values(data ?? {}).flatMap((p) => (p as { errors: unknown[] }).errors);
    if (problems.length > 0) throw new Error(`world: ${document.slice(0, 60)} failed: ${JSON.stringify(problems)}`);
  };
  const update = `mutation U($input: UpdateEmployeeInput!) { updateEmployee(input: $input) { errors { code } } }`;

  const removed = await hire('removed', ['LEAD_DESIGNER']);
  for (const name of ['designateMember', 'removeMember']) {
    const type = name === 'designateMember' ? 'DesignateMemberInput' : 'RemoveMemberInput';
    await done(boss, `mutation M($input: ${type}!) { ${name}(input: $input) { errors { code } } }`, { projectId: projects[3]!.id, employeeId: removed.id });
  }
  const formerTracker = await hire('former tracker', ['MARKET_STAFF']);
  for (const marketTrackerId of [formerTracker.id, world.staff[0]!]) {
    const { rows } = await app.owner.query<{ version: number }>(`SELECT version FROM project WHERE id = $1`, [projects[0]!.id]);
    await done(boss, `mutation M($input: UpdateProjectInput!) { updateProject(input: $input) { errors { code } } }`, { id: projects[0]!.id, expectedVersion: rows[0]!.version, fields: { marketTrackerId } });
  }
  const demoted = await hire('demoted', ['MARKET_MANAGER']);
  await done(admin, update, { id: demoted.id, expectedVersion: 1, roles: [] });
  const departed = await hire('departed', ['DIRECTOR']);
  await designate(departed.id, [2, 5]);
  await done(admin, update, { id: departed.id, expectedVersion: 1, status: 'DEPARTED' });

  const { sessions } = app.services;
  // A lost role ends the sessions; whoever signs in again has the roles of today.
  const [demotedAgain, departedAgain] = [await arrange.signIn(demoted.id), await arrange.signIn(departed.id)];
  const asked = async (label: string, id: string, roles: readonly Role[], token: string): Promise<Person> => ({ ...nothing, label, id, roles, token, viewer: await sessions.viewerOf(token) });
  return [
    await asked('designated and removed again', removed.id, ['LEAD_DESIGNER'], removed.token),
    await asked('tracker until replaced', formerTracker.id, ['MARKET_STAFF'], formerTracker.token),
    await asked('manager until demoted, old session', demoted.id, [], demoted.token),
    await asked('manager until demoted, signed in again', demoted.id, [], demotedAgain.token),
    await asked('departed director, old session', departed.id, [], departed.token),
    await asked('departed director, a session left behind', departed.id, [], departedAgain.token),
  ];
}

/** Everybody's own home, looks, import and so on, with texts that nobody else may meet. */
async function ownThings(world: World, people: readonly Person[]): Promise<void> {
  const { arrange, projects, workbooks, imports, spareDepartmentId } = world;
  const done = new Set<string>();
  for (const { id, roles } of people) {
    if (id === null || done.has(id)) continue;
    done.add(id);
    const own = { projects: [], person: id };
    const insert = (table: string, row: Record<string, unknown>): Promise<string> => arrange.insert(table, own, { employee_id: id, ...row });
    await insert('home', { revision: 1, layout: homeWith(arrange.canaries.plant('home', 'layout', own)) });
    await insert('home_version', { revision: 1 });
    await arrange.insert('home_card', own, { owner_id: id, code: cardCodeOf(id), layout: homeWith(arrange.canaries.plant('home_card', 'layout', own)) });
    await arrange.insert('client_segment', own, { owner_id: id, is_shared: false, rule: governmentRule });
    await plantPack(arrange, await plantBoard(arrange, id, own, { person_ids: [id], department_ids: [spareDepartmentId] }), id, own);
    await arrange.insert('saved_view', own, { owner_id: id, kind: 'PROJECTS', is_shared: false });
    await insert('appearance', { revision: 1 });
    await insert('download', { kind: 'PROJECTS', token_hash: Buffer.from(`${id}-download`), params: { filter: {} }, expires_at: new Date(Date.now() + 3_600_000) });
    await insert('export_log', { kind: 'PROJECTS', row_count: 1 });
    await arrange.insert('mutation_receipt', own, { actor_id: id, request_hash: Buffer.from('x') });
    // A workbook of the kind they may run, and, to be refused, one that they may not.
    const kinds = roles.includes('SYS_ADMIN') ? (['EMPLOYEES', 'CLIENTS'] as const) : (['CLIENTS', 'EMPLOYEES'] as const);
    for (const kind of kinds) {
      const plant = (what: string): string => arrange.canaries.plant('import_job', what, own);
      const importId = await arrange.insert('import_job', own, {
        kind, state: 'PREVIEW', content: workbooks[kind], error: null, created_by: id,
        // The client chosen by hand may be one that the person no longer sees.
        overrides: { clients: [{ name: plant('overrides_client'), clientId: projects[0]!.clientId }], cells: [{ sheetRow: 3, field: 'name', text: plant('overrides_cell') }] },
        summary: { columns: [{ index: 0, header: plant('summary_header'), field: 'name' }], counts: { good: 1, warning: 0, rejected: 1 }, codeCounts: [{ code: 'NAME_MISSING', outcome: 'REJECTED', count: 1 }], unmatchedClients: [plant('summary_client')], missingFields: ['name'], otherSheets: [plant('summary_sheet')], results: [{ thing: 'CLIENT', count: 1 }] },
      });
      const value = (what: string): string => arrange.canaries.plant('import_row', what, own);
      const rows = [{ sheet_row: 2, outcome: 'GOOD', issues: [], client: { kind: 'CREATED', name: value('client') } }, { sheet_row: 3, outcome: 'REJECTED', issues: [{ code: 'NAME_MISSING', field: 'name', column: 0, text: '' }], client: null }];
      for (const row of rows) await arrange.insert('import_row', own, { import_id: importId, field_values: { name: value('field_values') }, cells: [value('cells')], target: null, edit: null, ...row });
      imports.push({ id: importId, person: id, kind, isDiscarded: false });
      const discarded = await arrange.insert('import_job', own, { kind, state: 'DISCARDED', content: workbooks[kind], overrides: {}, error: null, created_by: id, summary: { columns: [], counts: { good: 0, warning: 0, rejected: 0 }, codeCounts: [], unmatchedClients: [], missingFields: [] } });
      imports.push({ id: discarded, person: id, kind, isDiscarded: true });
      // One that was run, with a row that changed a known record, and that can be taken back.
      const done = await arrange.insert('import_job', own, {
        kind, state: 'DONE', content: workbooks[kind], overrides: {}, error: null, created_by: id, finished_at: new Date(),
        summary: { columns: [], counts: { good: 1, warning: 0, rejected: 0 }, codeCounts: [], unmatchedClients: [], missingFields: [], results: [], undoable: true, known: { changed: 1, unchanged: 0 }, undone: { results: [{ thing: 'CLIENT', count: 1 }], restored: 1, kept: [plant('summary_kept')], keptCount: 1 } },
      });
      const edit = { changes: [{ field: 'remark', from: value('edit_from'), to: value('edit_to') }], workLog: [], workPlan: [], version: 1, place: { cityCode: null, overseasCity: null, districtCode: null } };
      await arrange.insert('import_row', own, { import_id: done, sheet_row: 2, outcome: 'GOOD', issues: [], field_values: {}, cells: [value('cells')], client: null, target: null, edit });
      await arrange.insert('import_record', own, { import_id: done, thing: 'CLIENT', record_id: randomUUID() });
      await insert('import_mapping', { kind, columns: [], clients: [] });
      imports.push({ id: done, person: id, kind, isDiscarded: false, isDone: true });
    }
    await givePrompts(world, id);
  }
}

/** Everybody's schedule: a weekly series with one changed occurrence, to which the next person is invited; the address of a feed; a change to undo. */
async function ownSchedules({ arrange, events, changes }: World, people: readonly Person[]): Promise<void> {
  const ids = [...new Set(people.flatMap((p) => p.id ?? []))];
  for (const [i, id] of ids.entries()) {
    const invited = ids[(i + 1) % ids.length]!;
    const facts = { projects: [], person: id, invited: [invited] };
    const times = { all_day: false, starts_at: '2031-05-05T01:00:00Z', ends_at: '2031-05-05T02:00:00Z', time_zone: 'Asia/Shanghai', excluded: [], added: [], reminders: [15], span_from: '2031-05-05T01:00:00Z' };
    const seriesId = await arrange.insert('calendar_event', facts, { owner_id: id, ...times, rule: 'FREQ=WEEKLY;BYDAY=MO', last_start: null, occurrence_key: null });
    await arrange.insert('calendar_event', facts, { owner_id: id, ...times, all_day: true, starts_at: null, ends_at: null, starts_on: '2031-05-12', ends_on: '2031-05-12', span_to: '2031-05-14T00:00:00Z', rule: null, last_start: null, series_id: seriesId, occurrence_key: '2031-05-12T09:00:00' });
    const isWaiting = i % 2 === 0;
    await arrange.insert('calendar_invitee', facts, { event_id: seriesId, employee_id: invited, answer: isWaiting ? 'WAITING' : 'ACCEPTED', answered_at: isWaiting ? null : new Date() });
    events.push({ id: seriesId, person: id, invited, isWaiting });
    const own = { projects: [], person: id };
    await arrange.insert('calendar_feed', own, { employee_id: id, token_hash: Buffer.from(`${id}-feed`), last_read_at: new Date() });
    changes.push({ id: await arrange.insert('calendar_change', own, { employee_id: id, kind: 'CREATE', before: { events: [], invitees: [], note: arrange.canaries.plant('calendar_change', 'before', own) }, after: {} }), person: id });
  }
}

/** Everybody's lead report with a photo, and of some another that was turned down or merged into a project that its reporter may see or not. */
async function ownLeads({ arrange, leads, projects, boss, departmentId }: World, people: readonly Person[]): Promise<void> {
  const ids = [...new Set(people.flatMap((p) => p.id ?? []))];
  for (const [i, id] of ids.entries()) {
    const own = { projects: [], person: id };
    const given = { reporter_id: id, city_code: i % 2 ? '320500' : null, source: 'STAFF', urgency: 'WEEK', reason: null, known_department_id: i % 2 ? departmentId : null, due_at: new Date(Date.now() + (i % 2 ? 86_400_000 : -86_400_000)) };
    const leadId = await arrange.insert('lead_report', own, { ...given, state: 'NEW', verifier_id: i % 3 ? null : boss.employeeId });
    // Of the newest, which lists show with everything below.
    if (i >= ids.length - 6) await arrange.insert('lead_photo', own, { owner_id: id, lead_id: leadId, position: 1, type: 'image/jpeg', content: Buffer.from([0xff, 0xd8, 0xff]) });
    leads.push({ id: leadId, person: id });
    const decided = { decided_at: new Date(), responded_at: new Date(), decided_by: boss.employeeId };
    if (i % 8 === 0) await arrange.insert('lead_report', own, { ...given, ...decided, state: 'REJECTED', reason: arrange.canaries.plant('lead_report', 'reason', own) });
    if (i % 8 === 1) await arrange.insert('lead_report', own, { ...given, ...decided, state: 'MERGED', project_id: projects[i % 7]!.id });
  }
}

/** A touch of today of everybody who sees a project, for the first of them; of those with full rights one of a client alone beside it. */
async function ownTouches({ arrange, touches, projects, spareClientId }: World, people: readonly Person[]): Promise<void> {
  const today = new Date();
  const done = new Set<string>();
  for (const person of people) {
    if (person.id === null || done.has(person.id)) continue;
    done.add(person.id);
    const given = { contact_id: null, kind: 'WECHAT', touched_on: '2025-06-01', author_id: person.id, created_at: today, withdrawn_at: null };
    const [k] = isFull(person) ? [1] : person.projects;
    if (k === undefined) continue;
    touches.push({ id: await arrange.insert('touch', { projects: [k] }, { ...given, project_id: projects[k]!.id, client_id: projects[k]!.clientId }), person: person.id, k });
    if (isFull(person)) touches.push({ id: await arrange.insert('touch', { projects: [] }, { ...given, project_id: null, client_id: spareClientId }), person: person.id, k: null });
  }
}
