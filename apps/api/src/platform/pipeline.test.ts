import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import type { Actor } from '@yingzao/domain/permissions';
import { Database, jobsUrl } from './database';

let app: TestApp;
let director: Actor;
let outsider: Actor;

beforeAll(async () => {
  app = await startTestApp();
  director = await buildPerson(app, ['DIRECTOR']);
  outsider = await buildPerson(app, ['LEAD_DESIGNER']);
  await buildProject(app, await buildDepartment(app, 'SC'), await buildClient(app));
});
afterAll(() => app.close());

const seen = (viewer: Actor | null): Promise<number> => app.database.readAtOnce(viewer, (db) => db.rows(`SELECT 1 FROM project`)).then((rows) => rows.length);
const settings = `SELECT coalesce(current_setting('app.viewer_id', true), '') AS viewer, current_setting('transaction_read_only') AS "readOnly", current_setting('plan_cache_mode') AS plans`;

/** What a connection is like when nobody has told it who asks, for more uses than there are connections. */
const bare = async (): Promise<Set<string>> => new Set((await Promise.all(Array.from({ length: 30 }, () => app.database.source.query(settings) as Promise<object[]>))).map((rows) => JSON.stringify(rows[0])));
const untouched = JSON.stringify({ viewer: '', readOnly: 'off', plans: 'auto' });

describe('reads in one round trip', () => {
  it('know the viewer inside the transaction and forget them with it, on every connection', async () => {
    const inside = await Promise.all(Array.from({ length: 30 }, (_, i) => app.database.readAtOnce(i % 2 ? director : outsider, (db) => db.rows<{ viewer: string; readOnly: string }>(settings))));
    for (const [i, [row]] of inside.entries()) expect(row).toMatchObject({ viewer: (i % 2 ? director : outsider).employeeId, readOnly: 'on' });
    expect([...(await bare())]).toEqual([untouched]);
    expect(await Promise.all([director, outsider, null].map(seen))).toEqual([1, 0, 0]);
  });

  it('refuse to write, and leave nothing behind when they fail', async () => {
    await expect(app.database.readAtOnce(director, (db) => db.rows(`UPDATE project SET name = 'x' RETURNING id`))).rejects.toThrow(/read-only transaction/);
    for (let i = 0; i < 12; i++) await expect(app.database.readAtOnce(director, (db) => db.rows(`SELECT 1 / $1::int AS boom`, [0]))).rejects.toThrow(/division by zero/);
    expect([...(await bare())]).toEqual([untouched]);
    expect(await seen(director)).toBe(1);
    // What failed once is prepared again.
    expect(await app.database.readAtOnce(director, (db) => db.rows(`SELECT 1 / $1::int AS boom`, [1]))).toEqual([{ boom: 1 }]);
  });

  it('refuse somebody whose id is none', async () => {
    await expect(app.database.readAtOnce({ employeeId: `'; DROP` }, (db) => db.rows(`SELECT 1`))).rejects.toThrow('not a uuid');
  });

  it('fail together: one transaction has one end', async () => {
    const reads = app.database.readsTogether(director);
    const all = await Promise.allSettled([reads((db) => db.rows(`SELECT 1 AS a`)), reads((db) => db.rows(`SELECT 1 / 0`)), reads((db) => db.rows(`SELECT 2 AS b`))]);
    expect(all.map((r) => r.status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await reads((db) => db.rows(`SELECT 3 AS c`))).toEqual([{ c: 3 }]);
  });

  it('of one tick share a transaction and a connection; those of the next do not', async () => {
    const reads = app.database.readsTogether(director);
    const where = (): Promise<{ at: string; pid: number }[]> => reads((db) => db.rows(`SELECT transaction_timestamp()::text AS at, pg_backend_pid() AS pid`));
    const [a, b] = await Promise.all([where(), where()]);
    expect(a).toEqual(b);
    expect((await where())[0]!.at).not.toBe(a[0]!.at);
  });

  it('refuse a statement that comes after they were sent', async () => {
    const late = app.database.readAtOnce(director, async (db) => {
      await db.rows(`SELECT 1`);
      return db.rows(`SELECT 2`);
    });
    await expect(late).rejects.toThrow(/all its statements at once/);
  });

  it('read parameters and columns of every kind as pg does', async () => {
    const sql = `SELECT $1::text AS text, $2::int AS number, $3::text[] AS list, $4::boolean AS flag, $5::timestamptz AS moment, $6::date AS day, $7::text AS nothing, $8::bytea AS bytes, '{"a": 1}'::jsonb AS document, 12345678901234567890::numeric AS amount, 9007199254740993::bigint AS big, NULL AS none`;
    const params = [`'"\\;--项目`, 7, ['a', null, '"b,c'], true, new Date('2026-02-03T04:05:06.789Z'), '2026-02-03', null, Buffer.from([0, 1, 255])];
    const once = (): Promise<object[]> => app.database.readAtOnce(null, (db) => db.rows(sql, params));
    const pg = await app.database.read(null, (db) => db.rows<object>(sql, params));
    for (let i = 0; i < 3; i++) expect(await once()).toEqual(pg);
    expect(await app.database.readAtOnce(null, (db) => db.rows(`SELECT 1 WHERE false`))).toEqual([]);
    const moments = ['2026-02-03T04:05:06.789Z', '2026-02-03T04:05:06.000Z', '2026-02-03T04:05:06.120Z', '0001-01-01T00:00:00.000Z', '1969-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z'];
    const written = await app.database.readAtOnce(null, (db) => db.rows<{ at: Date }>(`SELECT m::timestamptz AS at FROM unnest($1::text[]) m`, [moments.map((m) => m.replace('+0', ''))]));
    expect(written.map((r) => r.at.toISOString())).toEqual(moments);
    // Microseconds are cut as everywhere, and what is no moment of a calendar stays what pg makes of it.
    expect(await app.database.readAtOnce(null, (db) => db.rows(`SELECT timestamptz '2026-02-03 04:05:06.789999Z' AS a, timestamptz 'infinity' AS b, timestamptz '0044-03-15 00:00:00Z BC' AS c`))).toEqual([{ a: new Date('2026-02-03T04:05:06.789Z'), b: Infinity, c: new Date('-000043-03-15T00:00:00.000Z') }]);
    await expect(app.database.readAtOnce(null, (db) => db.rows(`SELECT $1::text`, ['\0']))).rejects.toThrow(/invalid byte sequence/);
  });

  it('keep no more than a hundred statements prepared on a connection', async () => {
    for (let i = 0; i < 260; i++) expect(await app.database.readAtOnce(director, (db) => db.rows(`SELECT ${i} AS n`))).toEqual([{ n: i }]);
    for (let i = 259; i >= 0; i -= 13) expect(await app.database.readAtOnce(director, (db) => db.rows(`SELECT ${i} AS n`))).toEqual([{ n: i }]);
    const [row] = await app.database.readAtOnce(director, (db) => db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM pg_prepared_statements`));
    expect(row!.count).toBeLessThanOrEqual(101);
  });

  it('fail, and end nothing else, when a connection breaks without a word: the very first one of the program, too', async () => {
    const own = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 1, statementTimeoutMs: 30_000 });
    try {
      const read = (sql: string) => own.readAtOnce(null, (db) => db.rows<object>(sql));
      for (let i = 0; i < 2; i++) {
        const broken = expect(read(`SELECT pg_sleep(20)`)).rejects.toThrow(/terminated unexpectedly/);
        // The server's process is gone as by kill -9: no message comes before the end.
        const pool = (own.source.driver as unknown as { master: { _clients: { connection: { stream: { destroy(): void } } }[] } }).master;
        await new Promise((resolve) => setTimeout(resolve, 200));
        pool._clients[0]!.connection.stream.destroy();
        await broken;
        expect(await read(`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
      }
    } finally {
      await own.close();
    }
  });

  it('survive the end of their connection and a change of what they read', async () => {
    const dying = app.database.readAtOnce(director, (db) => db.rows(`SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(1)`));
    await expect(dying).rejects.toThrow();
    expect(await seen(director)).toBe(1);
    await app.owner.query(`CREATE TABLE shape (a int); INSERT INTO shape VALUES (1); GRANT SELECT ON shape TO yingzao_app`);
    const shape = (): Promise<object[]> => app.database.readAtOnce(director, (db) => db.rows<object>(`SELECT * FROM shape`));
    for (let i = 0; i < 12; i++) await shape();
    await app.owner.query(`ALTER TABLE shape ADD b text DEFAULT 'new'`);
    // A prepared statement does not survive a change of its columns; asking again prepares it anew.
    await Promise.allSettled(Array.from({ length: 12 }, shape));
    expect(await shape()).toEqual([{ a: 1, b: 'new' }]);
  });
});
