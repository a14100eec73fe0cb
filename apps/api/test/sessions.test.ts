import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createHttpServer } from '../src/app/http';
import { hashPassword } from '../src/modules/identity/passwords';
import type { Viewer } from '../src/modules/identity/sessions.service';
import { readConfig } from '../src/platform/config';
import { createLogger } from '../src/platform/logger';
import { buildPerson, startTestApp } from './harness';
import type { TestApp } from './harness';

// Signing in as browsers do: over HTTP, by cookies, from addresses of their own.

const password = 'Granite-arcade-7';
let app: TestApp;
let hash: string;
let plain: Server;
let secure: Server;
const logins = new Map<string, string>();

beforeAll(async () => {
  app = await startTestApp();
  hash = await hashPassword(password);
  const page = mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-'));
  writeFileSync(path.join(page, 'index.html'), '<!doctype html>');
  const serve = async (settings: Record<string, string>): Promise<Server> => {
    const config = readConfig({ WEB_DIR: page, GRAPHQL_DOCUMENTS: 'any', TRUST_PROXY: 'true', ...settings }, process.cwd());
    const server = createHttpServer({ config, database: app.database, services: app.services, apollo: app.apollo, documents: {}, log: createLogger('silent') });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };
  plain = await serve({});
  secure = await serve({ PUBLIC_ORIGIN: 'https://office.example.com' });
});
afterAll(async () => {
  for (const server of [plain, secure]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  await app.close();
});

async function person(roles: Parameters<typeof buildPerson>[1] = []): Promise<Viewer> {
  const viewer = await buildPerson(app, roles);
  await app.owner.query(`UPDATE credential SET password_hash = $2 WHERE employee_id = $1`, [viewer.employeeId, hash]);
  logins.set(viewer.employeeId, (await app.owner.query<{ number: string }>(`SELECT number FROM employee WHERE id = $1`, [viewer.employeeId])).rows[0]!.number);
  return viewer;
}

/** A browser: keeps the cookies that it is given. */
class Browser {
  readonly cookies = new Map<string, string>();
  lastSet: readonly string[] = [];
  constructor(
    private readonly address: string,
    private readonly server: Server = plain,
  ) {}

  async ask(query: string, variables: object = {}): Promise<any> { // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at field by field
    const response = await fetch(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': this.address, cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ') },
      body: JSON.stringify({ query, variables }),
    });
    this.lastSet = response.headers.getSetCookie();
    for (const cookie of this.lastSet) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '') this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return response.json();
  }

  /** Codes of what went wrong; empty when signed in. */
  async signIn(viewer: Viewer, given = password): Promise<string[]> {
    const { data } = await this.ask(`mutation S($input: SignInInput!) { signIn(input: $input) { errors { code } } }`, { input: { login: logins.get(viewer.employeeId), password: given } });
    return data.signIn.errors.map((e: { code: string }) => e.code);
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.ask(`{ viewer { employee { id } } }`)).data.viewer !== null;
  }
}

describe('the cookie', () => {
  it('is for this host and https only where the public address says https, and never for scripts', async () => {
    const someone = await person();
    const [open, closed] = [new Browser('10.1.0.1'), new Browser('10.1.0.1', secure)];
    await open.signIn(someone);
    expect(open.lastSet.find((c) => c.startsWith('yz='))).toMatch(/^yz=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    await closed.signIn(someone);
    for (const name of ['__Host-yz', '__Host-yzd']) expect(closed.lastSet.find((c) => c.startsWith(`${name}=`))).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=\d+$/);
  });

  it('changes at every sign-in, and the one before opens nothing any more', async () => {
    const someone = await person();
    const browser = new Browser('10.1.0.2');
    await browser.signIn(someone);
    const first = browser.cookies.get('yz')!;
    await browser.signIn(someone);
    expect(browser.cookies.get('yz')).not.toBe(first);
    const thief = new Browser('10.1.0.3');
    thief.cookies.set('yz', first);
    expect([await browser.isSignedIn(), await thief.isSignedIn()]).toEqual([true, false]);
    expect((await app.owner.query(`SELECT 1 FROM session WHERE encode(token_hash, 'escape') LIKE '%' || $1 || '%'`, [first])).rowCount).toBe(0);
  });

  it('is worth nothing after two idle hours or twelve in all', async () => {
    const someone = await person();
    const browser = new Browser('10.1.0.4');
    await browser.signIn(someone);
    await app.owner.query(`UPDATE session SET last_seen_at = now() - interval '2 hours 1 minute' WHERE employee_id = $1`, [someone.employeeId]);
    expect(await browser.isSignedIn()).toBe(false);
    await app.owner.query(`UPDATE session SET last_seen_at = now(), expires_at = now() - interval '1 second' WHERE employee_id = $1`, [someone.employeeId]);
    expect(await browser.isSignedIn()).toBe(false);
  });
});

describe('sessions', () => {
  const list = `{ mySessions { id isCurrent } }`;
  const revoke = `mutation R($input: RevokeSessionInput!) { revokeSession(input: $input) { errors { code path } sessions { id } } }`;

  it('are listed and ended by the person: one, all others, and nobody else\'s', async () => {
    const [someone, other] = [await person(), await person()];
    const [here, there, third, theirs] = [new Browser('10.2.0.1'), new Browser('10.2.0.2'), new Browser('10.2.0.3'), new Browser('10.2.0.4')];
    for (const browser of [here, there, third]) await browser.signIn(someone);
    await theirs.signIn(other);
    const thirdId = (await third.ask(list)).data.mySessions.find((s: { isCurrent: boolean }) => s.isCurrent).id;
    expect((await here.ask(revoke, { input: { sessionId: thirdId } })).data.revokeSession.errors).toEqual([]);
    expect([await here.isSignedIn(), await there.isSignedIn(), await third.isSignedIn()]).toEqual([true, true, false]);
    const foreign = (await theirs.ask(list)).data.mySessions[0].id;
    expect((await here.ask(revoke, { input: { sessionId: foreign } })).data.revokeSession.errors).toEqual([{ code: 'NOT_FOUND', path: ['sessionId'] }]);
    expect((await here.ask(revoke, { input: {} })).data.revokeSession.sessions).toHaveLength(1);
    expect([await here.isSignedIn(), await there.isSignedIn(), await theirs.isSignedIn()]).toEqual([true, false, true]);
  });

  it('end at once when the person leaves, gets other roles or another password', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const update = `mutation U($input: UpdateEmployeeInput!) { updateEmployee(input: $input) { errors { code } } }`;
    const someone = await person();
    const browser = new Browser('10.2.1.1');
    let version = 1;
    for (const fields of [{ roles: ['LEGAL'] }, { status: 'DEPARTED' }]) {
      expect(await browser.signIn(someone)).toEqual([]);
      expect((await app.ask(admin, update, { input: { id: someone.employeeId, expectedVersion: version++, ...fields } })).data?.updateEmployee.errors).toEqual([]);
      expect(await browser.isSignedIn()).toBe(false);
    }
    expect(await browser.signIn(someone)).toEqual(['SIGN_IN_FAILED']);
    await app.ask(admin, update, { input: { id: someone.employeeId, expectedVersion: version, status: 'ACTIVE' } });
    expect(await browser.signIn(someone)).toEqual([]);
    await app.ask(admin, `mutation R($input: ResetPasswordInput!) { resetPassword(input: $input) { errors { code } } }`, { input: { employeeId: someone.employeeId } });
    expect(await browser.isSignedIn()).toBe(false);
  });

  it('of other devices end when the password is changed, and this one goes on under a new token', async () => {
    const someone = await person();
    const [here, there] = [new Browser('10.2.2.1'), new Browser('10.2.2.2')];
    await here.signIn(someone);
    await there.signIn(someone);
    const before = here.cookies.get('yz');
    const change = `mutation C($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code path } } }`;
    expect((await here.ask(change, { input: { currentPassword: password, newPassword: 'Shanghai2026!!' } })).data.changePassword.errors).toEqual([{ code: 'PASSWORD_TOO_COMMON', path: ['newPassword'] }]);
    expect((await here.ask(change, { input: { currentPassword: 'wrong', newPassword: 'Mortise-Tenon-8142' } })).data.changePassword.errors).toEqual([{ code: 'PASSWORD_WRONG', path: ['currentPassword'] }]);
    expect((await here.ask(change, { input: { currentPassword: password, newPassword: 'Mortise-Tenon-8142' } })).data.changePassword.errors).toEqual([]);
    expect([await here.isSignedIn(), await there.isSignedIn()]).toEqual([true, false]);
    expect(here.cookies.get('yz')).not.toBe(before);
    expect(await there.signIn(someone)).toEqual(['SIGN_IN_FAILED']);
    expect(await there.signIn(someone, 'Mortise-Tenon-8142')).toEqual([]);
  });
});

describe('an initial password', () => {
  it('opens the change of password and nothing else, neither GraphQL nor files', async () => {
    const someone = await person(['DIRECTOR', 'SYS_ADMIN']);
    await app.owner.query(`UPDATE credential SET must_change = true WHERE employee_id = $1`, [someone.employeeId]);
    const browser = new Browser('10.3.0.1');
    expect(await browser.signIn(someone)).toEqual([]);
    expect((await browser.ask(`{ viewer { mustChangePassword } }`)).data.viewer.mustChangePassword).toBe(true);
    for (const query of ['{ myHome { revision } }', '{ projects { totalCount } }', '{ employees { totalCount } }', '{ departments { id } }', '{ search(text: "x") { id } }', 'mutation { publishAnnouncement(input: {title: "x", body: "x"}) { errors { code } } }', 'mutation { resetPassword(input: {employeeId: "x"}) { errors { code } } }']) {
      const { errors } = await browser.ask(query);
      expect([query, errors?.[0].extensions.code]).toEqual([query, 'PASSWORD_CHANGE_REQUIRED']);
    }
    const file = await fetch(`http://127.0.0.1:${(plain.address() as AddressInfo).port}/api/imports`, { method: 'POST', headers: { cookie: `yz=${browser.cookies.get('yz')}`, 'x-yingzao-upload': '1' }, body: 'x' });
    expect([file.status, ((await file.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);
    await browser.ask(`mutation C($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }`, { input: { currentPassword: password, newPassword: 'Mortise-Tenon-8142' } });
    expect((await browser.ask('{ myHome { revision } }')).errors).toBeUndefined();
  });
});

describe('guessing', () => {
  it('of one account from many addresses does not keep its owner out of a browser of theirs', async () => {
    const someone = await person();
    const own = new Browser('10.4.0.1');
    expect(await own.signIn(someone)).toEqual([]);
    const results: string[] = [];
    for (let i = 0; i < 30; i++) results.push(...(await new Browser(`203.0.113.${i}`).signIn(someone, `guess-${i}`)));
    expect(results.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    expect(await new Browser('203.0.113.200').signIn(someone)).toEqual(['TOO_MANY_ATTEMPTS']);
    own.cookies.delete('yz');
    expect(await own.signIn(someone)).toEqual([]);
  });

  it('from the address of the firm does not lock the firm out', async () => {
    const firm = '198.51.100.1';
    const colleagues = await Promise.all(Array.from({ length: 3 }, () => person()));
    const desks = colleagues.map(() => new Browser(firm));
    for (const [i, one] of colleagues.entries()) expect(await desks[i]!.signIn(one)).toEqual([]);
    const results: string[] = [];
    for (let i = 0; i < 70; i++) {
      const { data } = await new Browser(firm).ask(`mutation S($input: SignInInput!) { signIn(input: $input) { errors { code } } }`, { input: { login: `nobody-${i}`, password: 'x' } });
      results.push(data.signIn.errors[0].code);
    }
    expect(results.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    for (const [i, one] of colleagues.entries()) {
      desks[i]!.cookies.delete('yz');
      expect(await desks[i]!.signIn(one)).toEqual([]);
    }
  });

  it('all at once is counted one by one, by number and by email alike', async () => {
    const someone = await person();
    await app.owner.query(`UPDATE employee SET email = 'burst@firm.test' WHERE id = $1`, [someone.employeeId]);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        new Browser('10.4.2.1').ask(`mutation S($input: SignInInput!) { signIn(input: $input) { errors { code } } }`, { input: { login: i % 2 === 0 ? 'burst@firm.test' : logins.get(someone.employeeId), password: `guess-${i}` } }),
      ),
    );
    const codes = answers.map((a) => a.data.signIn.errors[0].code as string);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(6);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS').length).toBeGreaterThanOrEqual(34);
  });

  it('in a browser that is known slows down there too, and a stolen token helps with nobody else', async () => {
    const [someone, other] = [await person(), await person()];
    const browser = new Browser('10.4.3.1');
    await browser.signIn(someone);
    const results: string[] = [];
    for (let i = 0; i < 9; i++) results.push(...(await browser.signIn(someone, `guess-${i}`)));
    expect(results.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(6);
    const theirs: string[] = [];
    for (let i = 0; i < 9; i++) theirs.push(...(await browser.signIn(other, `guess-${i}`)));
    expect(theirs.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(6);
  });
});
