import { emptyContent, emptyItem } from '@yingzao/domain/quotes';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { QuoteChains1764333000000 } from '../../../migrations/1764333000000-quote-chains';
import type { Viewer } from '../identity/sessions.service';

// Quotes in the same engine as contracts: order, ends, who sees what, and a director of independent mind.

let app: TestApp;
let department: string;
let keeper: Viewer;
let manager: Viewer;
let director: Viewer;
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'QQ');
  keeper = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '起草人' });
  manager = await buildPerson(app, ['MARKET_MANAGER'], { name: '市场经理' });
  director = await buildPerson(app, ['DIRECTOR'], { name: '董事' });
  projectId = await buildProject(app, department, await buildClient(app, { name: '临江置地' }), { name: '临江一里', gfa_m2: '1000', product_line: 'OFFICE' });
  await app.owner.query(`ALTER TABLE quote_rule DISABLE TRIGGER USER; INSERT INTO quote_rule (since, floors, greatest_discount) VALUES ('2020-01-01', '{"OFFICE":"40"}', 5); ALTER TABLE quote_rule ENABLE TRIGGER USER`);
});
afterAll(() => app.close());

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of the API, as they come */
const run = async (viewer: Viewer, document: string, variables: object): Promise<any> => {
  const { data, errors } = await app.ask(viewer, document, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0];
};
const chainFields = `id round state beginning snapshot subject { kind id number name amountFen projectName clientName } contract { id } quote { id title } rounds { round } ledger { intact } steps { id section state approver { id } }`;
const submitDocument = `mutation S($input: SubmitQuoteInput!) { submitQuote(input: $input) { errors { code path message } chain { ${chainFields} } } }`;
const chainDocument = `query C($id: ID!) { approvalChain(id: $id) { ${chainFields} } }`;
const quoteDocument = `query Q($id: ID!) { quote(id: $id) { id version revisions { id status viewerCanSubmit approvalChains { id state } proposedApproval { templateId templateName steps { section people { id name } } } moves { fromStatus toStatus reason by { id } } } } }`;

interface Draft {
  readonly id: string;
  readonly revisionId: string;
  readonly version: number;
}
const content = { ...emptyContent, items: [{ ...emptyItem('a'), name: '建筑', quantity: '1000', rate: '35', discipline: 'ARCHITECTURE' as const }], discount: { kind: 'CASH' as const, percent: '10', amountFen: null }, terms: { ...emptyContent.terms, scope: '方案' } };
async function draft(by: Viewer = keeper): Promise<Draft> {
  const made = await app.services.quotes.create(by, { projectId, title: '低价报价', terms: { feeBasis: 'PER_SQM', amountFen: null, rate: null, note: null, validUntil: null }, content, isDraft: true });
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM quote_revision WHERE quote_id = $1`, [made.result!.id]);
  return { id: made.result!.id, revisionId: rows[0]!.id, version: 1 };
}
const stepsFor = (...people: Viewer[]): object[] => people.map(({ employeeId }) => ({ section: 'COMMERCIAL', approverId: employeeId }));
const submit = (quote: Draft, steps: object[] = stepsFor(manager, director), more: object = {}, by = keeper): Promise<any> => run(by, submitDocument, { input: { revisionId: quote.revisionId, expectedVersion: quote.version, steps, ...more } });
const decide = (viewer: Viewer, stepId: string, conclusion: 'AGREE' | 'DISAGREE' = 'AGREE') => app.services.approvals.decide(viewer, { stepId, conclusion, opinion: '看过' });
const stored = async (quote: Draft): Promise<Draft & { status: string }> => {
  const { rows } = await app.owner.query<{ version: number; status: string }>(`SELECT q.version, r.status FROM quote q JOIN quote_revision r ON r.id = $2 WHERE q.id = $1`, [quote.id, quote.revisionId]);
  return { ...quote, ...rows[0]! };
};
const move = async (quote: Draft, to: 'SENT' | 'APPROVED' | 'DRAFT' | 'IN_REVIEW', by = keeper) => (await app.services.quoteMoves.move(by, { revisionId: quote.revisionId, expectedVersion: (await stored(quote)).version, to, reason: '改' })).problems.map((p) => p.code);

it('needs its chain before it is sent, goes through it in order, and is approved by its last signature', async () => {
  const quote = await draft();
  expect(await move(quote, 'SENT')).toEqual(['QUOTE_NEEDS_APPROVAL', 'QUOTE_NEEDS_APPROVAL']);
  for (const to of ['IN_REVIEW', 'APPROVED'] as const) expect(await move(quote, to, director)).toEqual(['QUOTE_MOVE']);
  const { proposedApproval, viewerCanSubmit } = (await run(keeper, quoteDocument, { id: quote.id })).revisions[0];
  expect([viewerCanSubmit, proposedApproval.steps.map((s: any) => [s.section, s.people[0].name])]).toEqual([true, [['COMMERCIAL', '市场经理'], ['COMMERCIAL', '董事']]]);

  const { errors, chain } = await submit(quote);
  expect(errors).toEqual([]);
  expect(chain).toMatchObject({ state: 'ACTIVE', contract: null, quote: { id: quote.id }, subject: { kind: 'QUOTE', id: quote.revisionId, name: '低价报价', amountFen: '3150000', projectName: '临江一里', clientName: '临江置地' } });
  expect(chain.snapshot).toMatchObject({ quote: { discountPercent: '10', scope: '方案', author: '起草人' }, items: [{ name: '建筑', amountFen: '3500000' }], reasons: [{ rule: 'FLOOR', limit: '40', is: '31.5' }, { rule: 'DISCOUNT', limit: '5', is: '10' }] });
  const [first, second] = chain.steps;
  expect((await decide(director, second.id)).problems).toMatchObject([{ code: 'NOT_YOUR_TURN' }]);
  // Whatever else is tried meanwhile, by hand or by raw SQL.
  for (const to of ['SENT', 'APPROVED', 'DRAFT'] as const) expect(await move(quote, to, director)).toEqual(['QUOTE_MOVE']);
  expect((await submit(await stored(quote))).errors).toMatchObject([{ code: 'CHAIN_OPEN', path: ['revisionId'] }]);
  const raw = (sql: string): Promise<unknown> => app.database.write(director, (db) => db.run(sql, [quote.revisionId]));
  await expect(raw(`UPDATE quote_revision SET status = 'APPROVED' WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
  await expect(raw(`UPDATE quote_revision SET status = 'DRAFT' WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
  expect((await app.services.quotes.saveDraft(keeper, { revisionId: quote.revisionId, expectedVersion: (await stored(quote)).version, title: '改名', terms: { feeBasis: 'PER_SQM' } as never, content })).problems).toMatchObject([{ code: 'QUOTE_NOT_DRAFT' }]);

  expect((await decide(manager, first.id)).problems).toEqual([]);
  expect((await decide(director, second.id)).problems).toEqual([]);
  expect((await stored(quote)).status).toBe('APPROVED');
  const { revisions } = await run(keeper, quoteDocument, { id: quote.id });
  expect(revisions[0].moves.map((m: any) => [m.fromStatus, m.toStatus, m.by.id])).toEqual([['IN_REVIEW', 'APPROVED', director.employeeId], ['DRAFT', 'IN_REVIEW', keeper.employeeId]]);
  expect((await run(keeper, chainDocument, { id: chain.id })).ledger).toEqual({ intact: true });
  expect(await move(quote, 'SENT')).toEqual([]);
});

it('is a draft again when it is rejected, returned or withdrawn; edited and submitted again it has a second round', async () => {
  for (const end of ['DISAGREE', 'RETURN_SUBMITTER', 'WITHDRAW'] as const) {
    const quote = await draft();
    const { chain } = await submit(quote);
    const ended = end === 'DISAGREE' ? await decide(manager, chain.steps[0].id, 'DISAGREE') : await app.services.approvals.act(end === 'WITHDRAW' ? keeper : manager, { chainId: chain.id, action: end, reason: '再议' });
    expect([end, ended.problems, (await stored(quote)).status]).toEqual([end, [], 'DRAFT']);
  }
  const quote = await draft();
  const { chain } = await submit(quote);
  await app.services.approvals.act(manager, { chainId: chain.id, action: 'RETURN_SUBMITTER', reason: '再议' });
  const again = await submit(await stored(quote), [], { continues: true });
  expect(again).toMatchObject({ errors: [], chain: { round: 2, beginning: 'CONTINUED', rounds: [{ round: 2 }, { round: 1 }] } });
  // The project changed meanwhile: whoever submitted begins over its new facts.
  expect((await app.services.approvals.act(keeper, { chainId: again.chain.id, action: 'AMEND', reason: '面积变了' })).problems).toMatchObject([{ code: 'CONTENT_UNCHANGED' }]);
  await app.owner.query(`UPDATE project SET gfa_m2 = 1001 WHERE id = $1`, [projectId]);
  const amended = await app.services.approvals.act(keeper, { chainId: again.chain.id, action: 'AMEND', reason: '面积变了' });
  expect([amended.problems, (await stored(quote)).status]).toEqual([[], 'IN_REVIEW']);
});

it('asks for a director who neither wrote nor submitted it, at submission and at the end', async () => {
  const quote = await draft(director);
  const another = await buildPerson(app, ['DIRECTOR'], { name: '另一董事' });
  expect((await submit(quote, stepsFor(manager, director))).errors).toMatchObject([{ code: 'QUOTE_REVIEWER', path: ['steps'] }]);
  expect((await submit(quote, stepsFor(manager, another), {}, another)).errors).toMatchObject([{ code: 'QUOTE_REVIEWER' }]);
  const proposal = (await run(keeper, quoteDocument, { id: quote.id })).revisions[0].proposedApproval;
  expect(proposal.steps.at(-1).people).toEqual([{ id: another.employeeId, name: '另一董事' }]);

  const { chain, errors } = await submit(quote, stepsFor(another, manager));
  expect(errors).toEqual([]);
  // The director passes their place on to somebody who is none: then the last signature does not end it.
  expect((await app.services.approvals.act(another, { chainId: chain.id, action: 'TRANSFER', employeeIds: [keeper.employeeId], reason: '转' })).problems).toEqual([]);
  await decide(keeper, chain.steps[0].id);
  expect((await decide(manager, chain.steps[1].id)).problems).toMatchObject([{ code: 'QUOTE_REVIEWER', path: ['stepId'] }]);
  expect((await stored(quote)).status).toBe('IN_REVIEW');
  expect((await app.services.approvals.act(manager, { chainId: chain.id, action: 'ADD_AFTER', employeeIds: [another.employeeId], reason: '请董事签' })).problems).toEqual([]);
  await decide(manager, chain.steps[1].id);
  expect((await decide(another, chain.steps[1].id)).problems).toEqual([]);
  expect((await stored(quote)).status).toBe('APPROVED');
});

it('shows the round to its approvers and to members of the project, and the quote to no approver for that', async () => {
  const [approver, member, stranger] = [await buildPerson(app, ['LEGAL']), await buildPerson(app, []), await buildPerson(app, ['LEGAL'])];
  await designate(app, projectId, member);
  const quote = await draft();
  const { chain } = await submit(quote, stepsFor(approver, director));
  expect(await run(approver, chainDocument, { id: chain.id })).toMatchObject({ id: chain.id, quote: null, subject: { name: '低价报价', projectName: '临江一里' }, snapshot: { project: { name: '临江一里' } } });
  expect(await run(approver, quoteDocument, { id: quote.id })).toBeNull();
  expect(await run(member, chainDocument, { id: chain.id })).toMatchObject({ id: chain.id, quote: { id: quote.id } });
  expect((await run(member, quoteDocument, { id: quote.id })).revisions[0]).toMatchObject({ approvalChains: [{ id: chain.id }], proposedApproval: null, viewerCanSubmit: false });
  expect(await run(stranger, chainDocument, { id: chain.id })).toBeNull();
  const listed = `query L($filter: ApprovalChainFilter) { approvalChains(filter: $filter) { totalCount nodes { id subject { kind } } } }`;
  for (const [who, count] of [[approver, 1], [stranger, 0]] as const) expect((await run(who, listed, { filter: { kinds: ['QUOTE'] } })).totalCount).toBe(count);
  expect((await run(member, listed, { filter: { kinds: ['QUOTE'], states: ['ACTIVE'] } })).nodes).toContainEqual({ id: chain.id, subject: { kind: 'QUOTE' } });
  expect((await run(approver, listed, { filter: { kinds: ['CONTRACT'] } })).totalCount).toBe(0);
  const prompts = await run(approver, `query P { workPrompts(first: 5) { nodes { kind title path } } }`, {});
  expect(prompts.nodes).toContainEqual(expect.objectContaining({ kind: 'APPROVAL_TURN', title: expect.stringContaining('临江一里的报价：低价报价'), path: `/approvals/${chain.id}` }));
});

it('takes one decision a seat and one round a version, however many come at once', async () => {
  const quotes = await Promise.all(Array.from({ length: 4 }, () => draft()));
  const begun = await Promise.all(quotes.flatMap((quote) => [1, 2, 3].map(() => submit(quote))));
  expect(begun.filter((b) => b.chain !== null && b.errors.length === 0)).toHaveLength(4);
  const chains = begun.filter((b) => b.errors.length === 0).map((b) => b.chain);
  const taken: string[] = [];
  for (let wave = 0; wave < 2; wave++)
    await Promise.all(chains.flatMap(({ steps }) => [manager, director].flatMap((who) => [0, 1, 0, 1].map(async (i) => ((await decide(who, steps[i].id)).result ? taken.push(`${steps[i].id}`) : 0)))));
  expect([taken.length, new Set(taken).size]).toEqual([8, 8]);
  for (const quote of quotes) expect((await stored(quote)).status).toBe('APPROVED');
  for (const { id } of chains) expect((await run(keeper, chainDocument, { id })).ledger).toEqual({ intact: true });
});

it('takes versions that were in review by hand back to the desk when it comes to a database', async () => {
  const quote = await draft();
  await app.owner.query(`UPDATE quote_revision SET status = 'IN_REVIEW' WHERE id = $1`, [quote.revisionId]);
  await app.owner.query(`INSERT INTO work_prompt (employee_id, kind, nature, subject_id, dedupe_key, number, arrived_number) VALUES ($1, 'QUOTE_TO_REVIEW', 'TODO', $2, 'old', 9001, 9001)`, [director.employeeId, quote.id]);
  let sql = '';
  await new QuoteChains1764333000000().up({ query: (text: string) => ((sql = text), Promise.resolve()) } as never);
  await app.owner.query(sql.slice(sql.indexOf('WITH held AS')));
  expect(await stored(quote)).toMatchObject({ status: 'DRAFT', version: 2 });
  const { rows } = await app.owner.query(`SELECT from_status, to_status, by_id FROM quote_move WHERE revision_id = $1`, [quote.revisionId]);
  expect(rows).toEqual([{ from_status: 'IN_REVIEW', to_status: 'DRAFT', by_id: null }]);
  expect((await app.owner.query(`SELECT 1 FROM work_prompt WHERE kind = 'QUOTE_TO_REVIEW'`)).rows).toEqual([]);
  expect((await submit(await stored(quote))).errors).toEqual([]);
});
