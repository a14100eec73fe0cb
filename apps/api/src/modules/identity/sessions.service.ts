import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import { pinyinOf } from '@yingzao/domain/search';
import type { Database, Db } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { SignInAttempts } from './attempts';
import type { SessionRow } from './identity.entity';
import { rememberedBy } from './devices';
import { decoyHash, hashPassword, passwordProblem, verifyPassword } from './passwords';

/** The person of a request. */
export interface Viewer extends Actor {
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
}

/** Where a request to sign in comes from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string | null;
  /** Token of the browser, if somebody signed in there before. */
  readonly device: string | null;
}

const idleHours = 2;
const absoluteHours = 12;
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const viewerSql = `
  SELECT s.id AS "sessionId", s.employee_id AS "employeeId", c.must_change AS "mustChangePassword", s.last_seen_at < now() - interval '1 minute' AS "isDull",
    ARRAY(SELECT role FROM employee_role r WHERE r.employee_id = s.employee_id ORDER BY role) AS roles
  FROM session s JOIN employee e ON e.id = s.employee_id JOIN credential c ON c.employee_id = e.id
  WHERE s.token_hash = $1 AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(hours => $2) AND e.status = 'ACTIVE'`;

/** A firm's name as people would type it: its first characters in pinyin, as whole words and as initials. */
const firmWords = (name: string): string[] => {
  const short = name.slice(0, 4);
  return [name, short, ...[name, short, name.slice(0, 2)].flatMap((part) => pinyinOf(part).split(' '))];
};

/** Opaque sessions in PostgreSQL: the cookie holds 256 random bits, the table their SHA-256. */
export class SessionsService {
  private readonly attempts: SignInAttempts;

  constructor(
    private readonly database: Database,
    private readonly secret: string,
  ) {
    this.attempts = new SignInAttempts(database, secret);
  }

  /** The viewer of a token; null when it is unknown, idle for two hours, twelve hours old, or the person has left. */
  async viewerOf(token: string): Promise<Viewer | null> {
    const [row] = await this.database.readAtOnce(null, (db) => db.rows<Viewer & { isDull: boolean; roles: Role[] }>(viewerSql, [hashOf(token), idleHours]), 'auto');
    if (!row) return null;
    if (row.isDull) await this.database.source.query(`UPDATE session SET last_seen_at = now() WHERE id = $1`, [row.sessionId]);
    return { sessionId: row.sessionId, employeeId: row.employeeId, roles: row.roles, mustChangePassword: row.mustChangePassword };
  }

  /**
   * Signs in with employee number or email. The limiter answers before the password is hashed; an unknown login takes as long as a wrong password.
   * @returns the new session's token and the browser's. @throws UserFault SIGN_IN_FAILED or TOO_MANY_ATTEMPTS.
   */
  async signIn(login: string, password: string, from: Origin, oldToken: string | null): Promise<{ token: string; device: string }> {
    const typed = login.trim().slice(0, 200);
    const [found] = (await this.database.source.query(
      `SELECT e.id, c.password_hash AS hash FROM employee e JOIN credential c ON c.employee_id = e.id
       WHERE (upper(e.number) = upper($1) OR lower(e.email) = lower($1)) AND e.status = 'ACTIVE' ORDER BY upper(e.number) = upper($1) DESC LIMIT 1`,
      [typed],
    )) as { id: string; hash: string }[];
    // The same person by number or by email is one account.
    const attempt = { account: found?.id ?? typed.toLowerCase(), address: from.address, device: from.device };
    const seconds = await this.attempts.begin(attempt);
    if (seconds > 0) throw new UserFault({ code: 'TOO_MANY_ATTEMPTS', path: ['login'], params: { seconds } });
    const correct = await verifyPassword(found?.hash ?? (await decoyHash()), password.slice(0, 200));
    if (!found || !correct) throw new UserFault({ code: 'SIGN_IN_FAILED', path: ['password'] });
    await this.attempts.succeeded(attempt);
    const token = await this.database.write(null, async (db) => {
      if (oldToken) await db.run(`DELETE FROM session WHERE token_hash = $1`, [hashOf(oldToken)]);
      await db.run(`DELETE FROM session WHERE expires_at < now()`);
      return this.open(db, found.id, from.userAgent);
    });
    return { token, device: rememberedBy(this.secret, from.device, found.id) };
  }

  private async open(db: Db, employeeId: string, userAgent: string | null): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await db.run(`INSERT INTO session (token_hash, employee_id, user_agent, expires_at) VALUES ($1, $2, $3, now() + make_interval(hours => $4))`, [hashOf(token), employeeId, userAgent?.slice(0, 300) ?? null, absoluteHours]);
    return token;
  }

  async signOut(sessionId: string): Promise<void> {
    await this.database.write(null, (db) => db.run(`DELETE FROM session WHERE id = $1`, [sessionId]));
  }

  /** One's own live sessions, newest first. */
  async list(viewer: Viewer): Promise<SessionRow[]> {
    return this.database.readAtOnce(viewer, (db) =>
      db.rows<SessionRow>(
        `SELECT id, employee_id AS "employeeId", user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt"
         FROM session WHERE employee_id = $1 AND expires_at > now() AND last_seen_at > now() - make_interval(hours => $2) ORDER BY created_at DESC`,
        [viewer.employeeId, idleHours],
      ),
    );
  }

  /** Ends one of one's own sessions, or all others. @throws UserFault NOT_FOUND for a session that is not one's own. */
  async revoke(viewer: Viewer, sessionId: string | null): Promise<void> {
    await this.database.write(viewer, async (db) => {
      if (sessionId === null) {
        await db.run(`DELETE FROM session WHERE employee_id = $1 AND id <> $2`, [viewer.employeeId, viewer.sessionId]);
        return;
      }
      const ended = await db.run(`DELETE FROM session WHERE employee_id = $1 AND id::text = $2`, [viewer.employeeId, sessionId]);
      if (ended === 0) throw new UserFault({ code: 'NOT_FOUND', path: ['sessionId'] });
    });
  }

  /**
   * Changes one's own password, ends all sessions and opens a new one.
   * @returns the new session's token. @throws UserFault naming `currentPassword` or `newPassword`.
   */
  async changePassword(viewer: Viewer, current: string, next: string, from: Origin): Promise<string> {
    const [me] = (await this.database.source.query(
      `SELECT c.password_hash AS hash, e.number, e.name, e.pinyin, e.phone, e.email, ARRAY(SELECT name FROM department WHERE kind = 'FIRM') AS firms
       FROM credential c JOIN employee e ON e.id = c.employee_id WHERE e.id = $1`,
      [viewer.employeeId],
    )) as { hash: string; number: string; name: string; pinyin: string; phone: string | null; email: string | null; firms: string[] }[];
    if (!me) throw new UserFault({ code: 'NOT_FOUND' });
    const attempt = { account: viewer.employeeId, address: from.address, device: from.device };
    const seconds = await this.attempts.begin(attempt);
    if (seconds > 0) throw new UserFault({ code: 'TOO_MANY_ATTEMPTS', path: ['currentPassword'], params: { seconds } });
    if (!(await verifyPassword(me.hash, current.slice(0, 200)))) throw new UserFault({ code: 'PASSWORD_WRONG', path: ['currentPassword'] });
    await this.attempts.succeeded(attempt);
    const facts = [me.number, me.name, ...me.pinyin.split(' '), me.phone ?? '', ...(me.email ?? '').split(/[@.]/), ...me.firms.flatMap(firmWords)];
    const problem = next === current ? ({ code: 'PASSWORD_SAME', path: ['newPassword'] } as const) : passwordProblem(next, facts);
    if (problem) throw new UserFault(problem);
    const hash = await hashPassword(next);
    return this.database.write(viewer, async (db) => {
      await db.run(`UPDATE credential SET password_hash = $2, must_change = false, changed_at = now() WHERE employee_id = $1`, [viewer.employeeId, hash]);
      await db.run(`DELETE FROM session WHERE employee_id = $1`, [viewer.employeeId]);
      return this.open(db, viewer.employeeId, from.userAgent);
    });
  }
}
