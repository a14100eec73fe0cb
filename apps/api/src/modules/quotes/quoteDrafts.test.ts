import { emptyContent, emptyItem } from '@yingzao/domain/quotes';
import type { QuoteContent, QuoteItem } from '@yingzao/domain/quotes';
import { Database, jobsUrl } from '../../platform/database';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { QuoteNight } from './quoteNight';

let app: TestApp;
let asJobs: Database;
let department: string;
let owner: Viewer;
let manager: Viewer;
let director: Viewer;
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 2, statementTimeoutMs: 30_000 });
  department = await buildDepartment(app, 'QD');
  owner = await buildPerson(app, ['MARKET_DB_OWNER']);
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  director = await buildPerson(app, ['DIRECTOR']);
  projectId = await buildProject(app, department, await buildClient(app, { name: '临江置地' }), { name: '临江一里', gfa_m2: '1000', product_line: 'OFFICE' });
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});
afterEach(() => app.owner.query(`ALTER TABLE quote_rule DISABLE TRIGGER USER; DELETE FROM quote_rule; ALTER TABLE quote_rule ENABLE TRIGGER USER`));

const fields = `errors { code path message } quote { id title version currentRevision { id revision status } unsentRevision { id revision status amountFen content figures } revisions { id revision status isCurrent amountFen sentBy { id } moves { fromStatus toStatus reason by { id } } } }`;
const documents = {
  createQuote: `mutation A($input: CreateQuoteInput!) { createQuote(input: $input) { ${fields} } }`,
  reviseQuote: `mutation B($input: ReviseQuoteInput!) { reviseQuote(input: $input) { ${fields} } }`,
  saveQuoteDraft: `mutation C($input: SaveQuoteDraftInput!) { saveQuoteDraft(input: $input) { ${fields} } }`,
  moveQuote: `mutation D($input: MoveQuoteInput!) { moveQuote(input: $input) { ${fields} } }`,
  shareQuote: `mutation E($input: ShareQuoteInput!) { shareQuote(input: $input) { errors { code path } path share { id recipient viewCount } } }`,
  revokeQuoteShare: `mutation F($input: RevokeQuoteShareInput!) { revokeQuoteShare(input: $input) { errors { code path } share { revokedAt viewCount } } }`,
  contractFromQuote: `mutation G($input: ContractFromQuoteInput!) { contractFromQuote(input: $input) { errors { code path } contract { id status amountFen areaRate areaBasisM2 terms feeNodes { kind stage sharePercent amountFen } parties { role } quoteRevision { id status } } } }`,
  saveQuoteRule: `mutation H($input: SaveQuoteRuleInput!) { saveQuoteRule(input: $input) { errors { code path } rules { since floors { productLine yuanPerM2 } greatestDiscount version } } }`,
  saveQuoteTemplate: `mutation I($input: SaveQuoteTemplateInput!) { saveQuoteTemplate(input: $input) { errors { code path } templates { department { id } heading version } } }`,
} as const;
/* Answers are read by name. */
/* eslint-disable @typescript-eslint/no-explicit-any */
const call = async (who: Viewer, name: keyof typeof documents, input: object): Promise<any> => {
  const { data, errors } = await app.ask(who, documents[name], { input });
  return errors ? { errors: errors.map((e) => ({ code: e.extensions?.code })) } : data![name];
};
const item = (over: Partial<QuoteItem> = {}): QuoteItem => ({ ...emptyItem('a'), name: '建筑', quantity: '1000', rate: '35', ...over });
const content = (over: Partial<QuoteContent> = {}): QuoteContent => ({
  ...emptyContent, items: [item()],
  stages: [{ key: 's', stage: null, name: '定金', percent: '33.3333' }, { key: 't', stage: 'COMPLETION', name: '竣工', percent: '66.6667' }], terms: { ...emptyContent.terms, payment: '分两期' }, ...over,
});
const terms = { feeBasis: 'PER_SQM', note: '含税', validUntil: '2099-12-31' };

async function draft(over: Partial<QuoteContent> = {}, who = owner): Promise<any> {
  const made = await call(who, 'createQuote', { projectId, title: '全过程', terms, content: content(over), isDraft: true });
  expect(made.errors).toEqual([]);
  return made.quote;
}
const move = (who: Viewer, quote: { version: number; unsentRevision?: { id: string } | null; currentRevision: { id: string } }, to: string, reason?: string, revisionId = quote.unsentRevision?.id ?? quote.currentRevision.id): Promise<any> =>
  call(who, 'moveQuote', { revisionId, expectedVersion: quote.version, to, reason });
async function sent(over: Partial<QuoteContent> = {}): Promise<any> {
  const moved = await move(owner, await draft(over), 'SENT');
  expect(moved.errors).toEqual([]);
  return moved.quote;
}

describe('a draft', () => {
  it('is written as a whole, counted by the server, and closed to writing once it leaves the desk', async () => {
    const quote = await draft();
    expect(quote.currentRevision).toMatchObject({ status: 'DRAFT', revision: 1 });
    expect(quote.unsentRevision).toMatchObject({ amountFen: '3500000', figures: { subtotalFen: '3500000', stages: [{ amountFen: '1166666' }, { amountFen: '2333334' }] } });
    const saved = await call(owner, 'saveQuoteDraft', { revisionId: quote.unsentRevision.id, expectedVersion: 1, title: '改名', terms, content: content({ items: [item({ rate: null })] }) });
    expect(saved).toMatchObject({ errors: [], quote: { title: '改名', version: 2, unsentRevision: { amountFen: '0' } } });
    expect(await call(owner, 'saveQuoteDraft', { revisionId: quote.unsentRevision.id, expectedVersion: 1, title: '旧', terms, content: content() })).toMatchObject({ errors: [{ code: 'STALE_VERSION' }], quote: { title: '改名' } });
    expect((await move(owner, saved.quote, 'SENT')).errors).toMatchObject([{ code: 'QUOTE_INCOMPLETE', path: ['to'], message: expect.stringContaining('1 处') }]);
    const again = await call(owner, 'saveQuoteDraft', { revisionId: quote.unsentRevision.id, expectedVersion: 2, title: '改名', terms, content: content() });
    const gone = await move(owner, again.quote, 'SENT');
    expect(gone).toMatchObject({ errors: [], quote: { unsentRevision: null, revisions: [{ status: 'SENT', isCurrent: true, sentBy: { id: owner.employeeId }, moves: [{ fromStatus: 'DRAFT', toStatus: 'SENT', by: { id: owner.employeeId } }] }] } });
    expect((await call(owner, 'saveQuoteDraft', { revisionId: quote.unsentRevision.id, expectedVersion: 4, title: '晚', terms, content: content() })).errors).toMatchObject([{ code: 'QUOTE_NOT_DRAFT' }]);
    for (const change of [`content = '{}'`, `figures = '{}'`, `amount_fen = 1`, `valid_until = '2030-01-01'`, `status = 'DRAFT'`, `sent_at = now()`])
      await expect(app.database.write(owner, (db) => db.run(`UPDATE quote_revision SET ${change} WHERE id = $1`, [quote.unsentRevision.id]))).rejects.toMatchObject({ code: '23001' });
  });

  it('stands beside what the client has, and takes its place when it is sent; a second one waits', async () => {
    const quote = await sent();
    const begun = await call(owner, 'reviseQuote', { quoteId: quote.id, expectedRevision: 1, terms, content: content({ items: [item({ rate: '30' })] }), isDraft: true });
    expect(begun).toMatchObject({ errors: [], quote: { currentRevision: { revision: 1, status: 'SENT' }, unsentRevision: { revision: 2, status: 'DRAFT' } } });
    expect((await call(owner, 'reviseQuote', { quoteId: quote.id, expectedRevision: 1, terms, content: content(), isDraft: true })).errors).toMatchObject([{ code: 'QUOTE_DRAFT_EXISTS' }]);
    const done = await move(owner, begun.quote, 'SENT');
    expect(done.quote.revisions.map((r: any) => [r.revision, r.status, r.isCurrent])).toEqual([[2, 'SENT', true], [1, 'SUPERSEDED', false]]);
    const third = await call(owner, 'reviseQuote', { quoteId: quote.id, expectedRevision: 2, terms, content: content(), isDraft: true });
    const dropped = await move(owner, third.quote, 'SUPERSEDED');
    expect(dropped).toMatchObject({ errors: [], quote: { currentRevision: { revision: 2, status: 'SENT' }, unsentRevision: null } });
  });

  it('counts in no sum of what was quoted until it is sent', async () => {
    const other = await buildProject(app, department, await buildClient(app), { name: '只有草稿' });
    await call(owner, 'createQuote', { projectId: other, title: '草', terms, content: content(), isDraft: true });
    const { data } = await app.ask(owner, `query P($id: ID!) { project(id: $id) { currentQuote { id } quotes { id } } }`, { id: other });
    expect(data!.project).toMatchObject({ currentQuote: null, quotes: [{ id: expect.any(String) }] });
  });
});

describe('an approval', () => {
  it('is asked for by rule, and not given by hand', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const rules = await call(owner, 'saveQuoteRule', { since: '2099-01-01', expectedVersion: 0, floors: [{ productLine: 'OFFICE', yuanPerM2: '40' }], greatestDiscount: '5' });
    expect(rules).toMatchObject({ errors: [], rules: [{ since: '2099-01-01', greatestDiscount: '5.0000', floors: [{ productLine: 'OFFICE', yuanPerM2: '40' }] }] });
    await app.owner.query(`ALTER TABLE quote_rule DISABLE TRIGGER USER; UPDATE quote_rule SET since = '${today}'::date - 1; ALTER TABLE quote_rule ENABLE TRIGGER USER`);
    const quote = await draft({ discount: { kind: 'CASH', percent: '10', amountFen: null } }, director);
    expect((await move(director, quote, 'SENT')).errors).toMatchObject([
      { code: 'QUOTE_NEEDS_APPROVAL', path: ['to'], message: expect.stringContaining('31.5 < 40') },
      { code: 'QUOTE_NEEDS_APPROVAL', path: ['to'], message: expect.stringContaining('10% > 5%') },
    ]);
    expect((await call(owner, 'createQuote', { projectId, title: '直接', terms: { feeBasis: 'LUMP_SUM', amountFen: '3900000' } })).errors).toMatchObject([{ code: 'QUOTE_NEEDS_APPROVAL' }]);
    // How it is approved: approvals.quotes.test.ts.
    for (const to of ['IN_REVIEW', 'APPROVED']) expect((await move(manager, quote, to)).errors).toMatchObject([{ code: 'QUOTE_MOVE' }]);
  });
});

describe('the calendar', () => {
  it('ends offers the day after their validity, which stay followed up by nobody', async () => {
    const [late, valid] = [await sent(), await sent()];
    await app.owner.query(`ALTER TABLE quote_revision DISABLE TRIGGER USER; UPDATE quote_revision SET valid_until = '2026-05-04' WHERE quote_id = '${late.id}'; UPDATE quote_revision SET valid_until = '2026-05-05' WHERE quote_id = '${valid.id}'; ALTER TABLE quote_revision ENABLE TRIGGER USER`);
    await new QuoteNight(asJobs, () => new Date('2026-05-05T04:00:00Z')).expire();
    const { rows } = await app.owner.query(`SELECT status, (SELECT count(*)::int FROM quote_move m WHERE m.revision_id = r.id AND m.by_id IS NULL) AS moves FROM quote_revision r WHERE quote_id = ANY ($1) ORDER BY valid_until`, [[late.id, valid.id]]);
    expect(rows).toEqual([{ status: 'EXPIRED', moves: 1 }, { status: 'SENT', moves: 0 }]);
    expect((await move(owner, { ...late, version: late.version + 1 }, 'ACCEPTED')).errors).toMatchObject([{ code: 'QUOTE_MOVE' }]);
  });
});

describe('a link', () => {
  it('opens the version without a session, counts looks, and is taken back', async () => {
    const quote = await sent({ terms: { ...emptyContent.terms, scope: '<script>alert(1)</script>' } });
    await call(owner, 'saveQuoteTemplate', { departmentId: department, expectedVersion: 0, heading: '岫川上海\n静安区', closing: '开户行：某银行', footer: '页脚' });
    const revisionId = quote.currentRevision.id;
    const made = await call(owner, 'shareQuote', { clientMutationId: 'share-1', revisionId, recipient: '临江置地 陈总', validDays: 7 });
    expect(made).toMatchObject({ errors: [], path: expect.stringMatching(/^\/q\/[\w-]{43}$/), share: { recipient: '临江置地 陈总', viewCount: 0 } });
    expect((await call(owner, 'shareQuote', { clientMutationId: 'share-1', revisionId, recipient: '临江置地 陈总', validDays: 7 }))).toMatchObject({ path: null, share: { id: made.share.id } });
    const token = made.path.slice(3) as string;
    const page = (await app.services.quoteShares.open(token, 'zh', 'n'))!;
    for (const text of ['岫川上海', '开户行：某银行', '临江置地 陈总 专用', '35,000.00', '11,666.66', '23,333.34', '&lt;script&gt;alert(1)']) expect(page).toContain(text);
    expect(page).not.toContain('<script');
    expect(await app.services.quoteShares.open(`${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`, 'zh', 'n')).toBeNull();
    const kept = await app.owner.query(`SELECT view_count, octet_length(token_hash) AS size FROM quote_share WHERE id = $1`, [made.share.id]);
    expect(kept.rows).toEqual([{ view_count: 1, size: 32 }]);
    expect(await call(owner, 'revokeQuoteShare', { id: made.share.id })).toMatchObject({ errors: [], share: { viewCount: 1, revokedAt: expect.any(String) } });
    expect(await app.services.quoteShares.open(token, 'zh', 'n')).toBeNull();
    const late = await call(owner, 'shareQuote', { revisionId, recipient: '甲', validDays: 1 });
    await app.owner.query(`ALTER TABLE quote_share DISABLE TRIGGER USER; UPDATE quote_share SET expires_at = now() WHERE id = '${late.share.id}'; ALTER TABLE quote_share ENABLE TRIGGER USER`);
    expect(await app.services.quoteShares.open(late.path.slice(3), 'zh', 'n')).toBeNull();
    expect((await call(owner, 'shareQuote', { revisionId: (await draft()).currentRevision.id, recipient: '甲', validDays: 91 })).errors).toEqual([{ code: 'OUT_OF_RANGE', path: ['validDays'] }, { code: 'QUOTE_NOT_SENT', path: ['revisionId'] }]);
  });

  it('and a printed version are nobody else’s', async () => {
    const quote = await sent();
    const [member, stranger] = [await buildPerson(app, ['MEMBER_VIEWER']), await buildPerson(app, ['LEGAL'])];
    await designate(app, projectId, member);
    expect(await app.services.quoteShares.print(member, quote.currentRevision.id, 'en', 'n')).toContain('Design fee quotation');
    expect(await app.services.quoteShares.print(stranger, quote.currentRevision.id, 'en', 'n')).toBeNull();
    for (const who of [member, stranger]) {
      for (const [name, input] of [['shareQuote', { revisionId: quote.currentRevision.id, recipient: '甲', validDays: 1 }], ['moveQuote', { revisionId: quote.currentRevision.id, expectedVersion: quote.version, to: 'ACCEPTED' }]] as const) expect((await call(who, name, input)).errors).toEqual([{ code: 'FORBIDDEN' }]);
      expect((await app.database.read(who, (db) => db.rows(`SELECT 1 FROM quote_share`))).length + (await app.database.read(who, (db) => db.rows(`SELECT 1 FROM quote_rule`))).length).toBe(0);
    }
    const seen = await app.ask(member, `query Q($id: ID!) { quote(id: $id) { revisions { content shares { id } } } }`, { id: quote.id });
    expect(seen.data!.quote.revisions[0]).toMatchObject({ content: expect.any(Object), shares: null });
  });
});

describe('a contract', () => {
  it('by area takes the rate, and the area that the total was made for', async () => {
    const projectId = await buildProject(app, department, await buildClient(app), { gfa_m2: '103210.57' });
    const { result } = await app.services.quotes.create(owner, { projectId, title: '按面积', terms: { feeBasis: 'PER_SQM', rate: '35.5', amountFen: '366000000' } });
    const { rows } = await app.owner.query<{ id: string; version: number }>(`SELECT r.id, q.version FROM quote_revision r JOIN quote q ON q.id = r.quote_id WHERE q.id = $1`, [result!.id]);
    const made = await call(owner, 'contractFromQuote', { revisionId: rows[0]!.id, expectedVersion: rows[0]!.version, name: '按面积', contractType: 'DESIGN' });
    expect(made).toMatchObject({ errors: [], contract: { amountFen: '366000000', areaRate: '35.5000', areaBasisM2: '103210.57' } });
  });

  it('comes of an offer once, with its total, its terms and its split; the quote is accepted', async () => {
    const quote = await sent();
    const input = { revisionId: quote.currentRevision.id, expectedVersion: quote.version, name: '临江一里设计合同', contractType: 'DESIGN' };
    const made = await call(owner, 'contractFromQuote', input);
    expect(made).toMatchObject({
      errors: [],
      contract: { status: 'DRAFT', amountFen: '3500000', terms: '付款\n分两期\n\n含税', quoteRevision: { id: quote.currentRevision.id, status: 'ACCEPTED' }, parties: [{ role: 'PARTY_A' }],
        feeNodes: [{ kind: 'ADVANCE', sharePercent: '33.3333', amountFen: '1166666' }, { kind: 'FINAL', stage: 'COMPLETION', amountFen: '2333334' }] },
    });
    expect((await call(owner, 'contractFromQuote', { ...input, expectedVersion: quote.version + 1 })).errors).toEqual([{ code: 'QUOTE_HAS_CONTRACT', path: ['revisionId'] }]);
    const unsent = await draft();
    expect((await call(owner, 'contractFromQuote', { ...input, revisionId: unsent.currentRevision.id, expectedVersion: 1 })).errors).toEqual([{ code: 'QUOTE_NOT_OFFERED', path: ['revisionId'] }]);
  });
});
