import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { GraphqlAnswer } from '../harness';
import { seed, seededRandom } from './canaries';
import type { Canary } from './canaries';
import { batches, documentOf, eachField } from './documents';
import type { Call } from './documents';
import { refusalOf } from './expectations';
import { broken, plainFact, scan } from './oracles';
import type { Person } from './people';
import type { World } from './world';

/** A call of a query with its judge; everything else is for the oracles. */
export interface Asked extends Call {
  readonly what: string;
  readonly asks?: ((person: Person) => boolean) | undefined;
  /** Asked by everybody of some kinds of people, and by a quarter of the others. */
  readonly isSampled?: boolean;
  readonly judge: (person: Person, value: unknown) => string[];
}

/**
 * Filters are many, and most people stand to the world as somebody else does: one of each kind is asked everything, everybody else a quarter of it,
 * another one in each run. PERMISSION_EVERYTHING=1 asks everybody everything.
 */
const asksEverything = /^DIRECTOR, stranger|^MARKET_STAFF, stranger|^LEAD_DESIGNER, member|^FINANCE, approver|^member of 0 and/;

/** Asks as each person and keeps what came back. */
export class Walker {
  readonly counts = { reads: 0, sums: 0, writes: 0, texts: 0, promises: 0 };
  readonly problems: string[] = [];
  readonly seenBy = new Map<Person, Set<Canary>>();
  /** `Type.field` that had a value for anybody. */
  readonly delivered = new Set<string>();
  /** What `viewerCanX` said: person, field and id. */
  readonly promised = new Map<string, { readonly person: Person; readonly field: string; readonly id: string; readonly value: unknown }>();

  constructor(
    readonly world: World,
    readonly schema: GraphQLSchema,
  ) {
    for (const person of world.people) this.seenBy.set(person, new Set());
  }

  root(kind: 'query' | 'mutation'): GraphQLObjectType {
    return (kind === 'query' ? this.schema.getQueryType() : this.schema.getMutationType())!;
  }

  /** The object type that a root field answers with. */
  target(kind: 'query' | 'mutation', field: string): GraphQLObjectType {
    const type = getNamedType(this.root(kind).getFields()[field]!.type);
    if (!isObjectType(type)) throw new Error(`${field} answers with ${type.name}, which is no object: teach the walk.`);
    return type;
  }

  private isInSample(person: Person, index: number): boolean {
    return process.env.PERMISSION_EVERYTHING === '1' || asksEverything.test(person.label) || seededRandom(seed + index * 1009 + this.world.people.indexOf(person) * 9176)() < 0.25;
  }

  /** An id with the project it belongs to, for messages. */
  nameOf(id: string): string {
    const facts = this.world.arrange.factsById.get(id);
    return facts ? `${id} (P${facts.projects.join('P') || '-'})` : id;
  }

  /** Differences between the ids shown and those that should be. */
  compare(got: readonly string[], wanted: ReadonlySet<string>): string[] {
    const [extra, lacking] = [got.filter((id) => !wanted.has(id)), [...wanted].filter((id) => !got.includes(id))];
    return [
      ...(extra.length ? [`shows ${extra.map((id) => this.nameOf(id)).join(', ')}`] : []),
      ...(lacking.length ? [`hides ${lacking.map((id) => this.nameOf(id)).join(', ')}`] : []),
      ...(new Set(got).size < got.length ? ['shows one twice'] : []),
    ];
  }

  /** Several calls in one document, under the oracles and each call's own judge. */
  async ask(person: Person, calls: readonly Asked[]): Promise<GraphqlAnswer> {
    const document = documentOf(this.schema, 'query', calls);
    const answer = await this.world.app.ask(person.viewer, document.text, document.variables);
    const say = (what: string, lines: readonly string[]): void => void this.problems.push(...lines.map((line) => `${person.label} · ${what}: ${line}`));
    say(calls.map((c) => c.what).join(' + ').slice(0, 200), [...scan(this.world.canaries, person, answer, this.seenBy.get(person)!), ...broken(answer)]);
    calls.forEach((call, i) => {
      this.counts.reads++;
      const value: unknown = answer.data?.[document.keys[i]!] ?? null;
      const refusal = refusalOf(person, call.field);
      if (refusal) {
        const codes = (answer.errors ?? []).map((e) => e.extensions?.code);
        if (value !== null || codes.length === 0 || codes.some((c) => c !== refusal)) say(call.what, [`should be refused with ${refusal}, was ${JSON.stringify(codes)}`]);
        return;
      }
      if (answer.errors) say(call.what, [`fails: ${JSON.stringify(answer.errors.map((e) => [e.extensions?.code, e.path?.join('.')])).slice(0, 300)}`]);
      say(call.what, call.judge(person, value));
      eachField(this.target('query', call.field), value, (type, field, inner, object) => {
        if (inner !== null && !(Array.isArray(inner) && inner.length === 0)) this.delivered.add(`${type}.${field}`);
        if (field.startsWith('viewerCan')) this.promised.set(`${person.label} ${type}.${field} ${String(object.id)}`, { person, field: `${type}.${field}`, id: String(object.id), value: inner });
        const fault = plainFact(person, type, field, inner);
        if (fault) say(call.what, [fault]);
      });
    });
    return answer;
  }

  /**
   * Calls as many together as the limits allow, the same ones for everybody, so that a document is read and compiled once for many people.
   * Refused ones go one by one, because a refusal empties the whole answer, and three of each will do.
   */
  async askAll(person: Person, all: readonly Asked[]): Promise<void> {
    const refusals = new Map<string, number>();
    const isSmall = (call: Asked): boolean => call.selection.length <= 1000;
    const groups = [...batches(all.filter(isSmall)), ...all.filter((call) => !isSmall(call)).map((call) => [call])];
    for (const [at, group] of groups.entries()) {
      const isIn = this.isInSample(person, at);
      const together: Asked[] = [];
      for (const call of group.filter((c) => (isIn || !c.isSampled) && (c.asks?.(person) ?? true))) {
        if (!refusalOf(person, call.field)) together.push(call);
        else {
          const times = refusals.get(call.field) ?? 0;
          refusals.set(call.field, times + 1);
          if (times < 3) await this.ask(person, [call]);
        }
      }
      if (together.length > 0) await this.ask(person, together);
    }
  }

  /** A few people at a time: the database works while another answer is looked through. */
  async each(work: (person: Person) => Promise<void>): Promise<void> {
    const queue = [...this.world.people];
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let person = queue.shift(); person; person = queue.shift()) await work(person);
      }),
    );
  }
}

/** Ids in a value: of the object, of the nodes of a connection, or of each of a list. */
export function idsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if ('nodes' in value) return idsIn(value.nodes);
  return 'id' in value ? [String(value.id)] : [];
}
