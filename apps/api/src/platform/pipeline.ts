import pg from 'pg';
import type { FieldDef, PoolClient, Submittable } from 'pg';
import utils from 'pg/lib/utils.js';

/** A statement and where its rows go. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
  resolve(rows: unknown[]): void;
  reject(error: Error): void;
}

type Row = Record<string, unknown>;

/** How a row of a prepared statement is read; known after its first description. */
interface Shape {
  readonly empty: Row;
  readonly names: readonly string[];
  readonly parsers: readonly ((text: string) => unknown)[];
}
interface Prepared {
  readonly name: string;
  shape: Shape | null;
}

/** The part of pg's connection that speaks the extended protocol. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** Prepared statements a connection keeps; the one unused for longest goes first. */
const maxPrepared = 100;

/** What a connection has prepared, by the text of the statement. */
const preparedOf = new WeakMap<object, { readonly statements: Map<string, Prepared>; count: number }>();

/**
 * Statements in one round trip: every message is sent before the first answer is read, with one Sync at the end. PostgreSQL runs them in one
 * implicit transaction, which ends with the Sync: committed, or rolled back as a whole when any of them fails.
 */
class Pipeline implements Submittable {
  private readonly prepared: Prepared[] = [];
  private readonly rows: Row[][];
  private readonly values: readonly (string | Buffer | null)[][];
  private at = 0;

  constructor(
    private readonly statements: readonly Pick<Statement, 'sql' | 'params'>[],
    private readonly done: (error: Error | null, rows: readonly Row[][]) => void,
  ) {
    this.rows = statements.map(() => []);
    this.values = statements.map(({ params }) => params.map((value) => utils.prepareValue(value)));
  }

  submit(connection: unknown): void {
    const wire = connection as Wire;
    let known = preparedOf.get(wire);
    if (!known) preparedOf.set(wire, (known = { statements: new Map(), count: 0 }));
    wire.stream.cork();
    for (const [i, { sql }] of this.statements.entries()) {
      let statement = known.statements.get(sql);
      if (statement) known.statements.delete(sql);
      else {
        statement = { name: `s${++known.count}`, shape: null };
        wire.parse({ name: statement.name, text: sql });
      }
      known.statements.set(sql, statement);
      this.prepared.push(statement);
      wire.bind({ statement: statement.name, values: this.values[i]! });
      if (!statement.shape) wire.describe({ type: 'P', name: '' });
      wire.execute({});
    }
    for (const [sql, { name }] of known.statements) {
      if (known.statements.size <= maxPrepared) break;
      known.statements.delete(sql);
      wire.close({ type: 'S', name });
    }
    wire.sync();
    wire.stream.uncork();
  }

  handleRowDescription({ fields }: { fields: readonly FieldDef[] }): void {
    this.prepared[this.at]!.shape = {
      empty: Object.fromEntries(fields.map((f) => [f.name, null])),
      names: fields.map((f) => f.name),
      parsers: fields.map((f) => pg.types.getTypeParser(f.dataTypeID, 'text') as (text: string) => unknown),
    };
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const { empty, names, parsers } = this.prepared[this.at]!.shape!;
    const row = { ...empty };
    for (let i = 0; i < names.length; i++) {
      const text = fields[i]!;
      if (text !== null) row[names[i]!] = parsers[i]!(text);
    }
    this.rows[this.at]!.push(row);
  }

  handleCommandComplete(): void {
    this.at++;
  }

  handleReadyForQuery(): void {
    this.done(null, this.rows);
  }

  handleError(error: Error): void {
    this.done(error, []);
  }
}

/**
 * Runs the statements in one transaction and one round trip, after `first`, whose rows nobody wants.
 * @throws the error of the first statement that fails; the connection is then as good as new, or gone.
 */
export async function runPipeline(client: PoolClient, first: Pick<Statement, 'sql' | 'params'>, statements: readonly Statement[]): Promise<void> {
  try {
    const rows = await new Promise<readonly Row[][]>((resolve, reject) => {
      client.query(new Pipeline([first, ...statements], (error, all) => (error ? reject(error) : resolve(all))));
    });
    client.release();
    statements.forEach((statement, i) => statement.resolve(rows[i + 1]!));
  } catch (error) {
    for (const statement of statements) statement.reject(error as Error);
    if (!(error instanceof pg.DatabaseError) || error.severity !== 'ERROR') return client.release(error as Error);
    // Which of them were prepared before the failure is not known: begin anew.
    const { connection } = client as unknown as { connection: object };
    preparedOf.delete(connection);
    await client.query('DEALLOCATE ALL').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
  }
}

/**
 * Runs the statements in one round trip within the transaction that is open on the connection.
 * @returns whether they went; when one failed, what was prepared on the connection is forgotten, and it wants DEALLOCATE ALL after the rollback.
 */
export async function runWithin(client: PoolClient, statements: readonly Statement[]): Promise<boolean> {
  try {
    const rows = await new Promise<readonly Row[][]>((resolve, reject) => {
      client.query(new Pipeline(statements, (error, all) => (error ? reject(error) : resolve(all))));
    });
    statements.forEach((statement, i) => statement.resolve(rows[i]!));
    return true;
  } catch (error) {
    preparedOf.delete((client as unknown as { connection: object }).connection);
    for (const statement of statements) statement.reject(error as Error);
    return false;
  }
}
