import './production';
import '../oneDay';
import { cells } from '@yingzao/domain/permissions';
import { cellOf } from '../../src/app/access';
import { seed } from './canaries';
import type { Canary } from './canaries';
import { dimensions, filters, isOfDeleted, lists, queries } from './cases';
import { enumValues, inputFields, objectTypes, strangeTypes } from './documents';
import { fetchAll } from './fileSurfaces';
import { followAll, loseWhileFollowing, startFollowing, subscriptions } from './following';
import { isFull, mayKnow, neverFilled, neverShown, serviceCells } from './expectations';
import { mutations, promises } from './mutations';
import { State } from './oracles';
import type { Person } from './people';
import { isCurious, listCalls, objectCalls, pageThrough } from './reading';
import { crossTableCalls, statisticsCalls } from './summing';
import { executableSchema } from './schema';
import { Walker } from './walker';
import { writeAll } from './writing';
import type { Outcomes } from './writing';
import { buildWorld } from './world';

// Walks role x operation x relation over every field, query and mutation of the schema, with three oracles:
// canaries in every text, powers of two in every sum, a digest of the state around every refused write.

jest.setTimeout(2_400_000);

let walker: Walker;
const personCalled = (label: RegExp): Person => walker.world.people.find((p) => label.test(p.label))!;

beforeAll(async () => {
  walker = new Walker(await buildWorld(), executableSchema());
});
afterAll(async () => {
  const { counts, world } = walker;
  const all = Object.values(counts).reduce((a, b) => a + b, 0);
  process.stdout.write(`permission: ${all.toLocaleString('en')} cells run for ${world.people.length} people (${Object.entries(counts).map(([name, n]) => `${n.toLocaleString('en')} ${name}`).join(', ')}; PERMISSION_SEED=${seed})\n`);
  await world.app.close();
});

/** The first forty problems say enough. */
function none(problems: string[]): void {
  const found = [...new Set(problems.splice(0))];
  expect(found.length > 40 ? [...found.slice(0, 40), `… and ${found.length - 40} more`] : found).toEqual([]);
}

describe('the schema', () => {
  it('has an effective cell of the matrix on every field, and uses every cell', () => {
    const used = new Set<string>();
    const without: string[] = [];
    for (const type of objectTypes(walker.schema))
      for (const field of Object.values(type.getFields())) {
        const cell = cellOf(type, field);
        if (cell === null || !['public', ...cells].includes(cell)) without.push(`${type.name}.${field.name}`);
        else used.add(cell);
      }
    expect(without).toEqual([]);
    // Every other cell is asked by a service, and says why it has no field.
    expect(cells.filter((c) => !used.has(c)).sort()).toEqual(Object.keys(serviceCells).sort());
  });

  it('holds nothing that the walk does not know: an entry is wanted for each new query, mutation, filter field, dimension and promise', () => {
    const missing: string[] = [];
    const want = (kind: string, names: readonly string[], table: object, where: string): void => {
      for (const name of names) if (!(name in table)) missing.push(`${kind} ${name} is new: add it to ${where} in test/permission.`);
      for (const name of Object.keys(table)) if (!names.includes(name)) missing.push(`${kind} ${name} is gone: take it out of ${where} in test/permission.`);
    };
    const { schema } = walker;
    want('query', Object.keys(walker.root('query').getFields()).filter((f) => !['statistics', 'crossTables'].includes(f)), { ...queries, ...lists }, 'queries or lists (cases.ts)');
    want('mutation', Object.keys(walker.root('mutation').getFields()), mutations, 'mutations (mutations.ts)');
    want('dimension', enumValues(schema, 'StatisticsDimension'), dimensions, 'dimensions (cases.ts)');
    want('filter', Object.keys(schema.getTypeMap()).filter((name) => /Filter$/.test(name)), filters, 'filters (cases.ts)');
    for (const [name, { fields, enums }] of Object.entries(filters)) {
      want(`${name} field`, inputFields(schema, name), fields, 'filters (cases.ts)');
      for (const [enumName, known] of Object.entries(enums ?? {})) want(enumName, enumValues(schema, enumName), Object.fromEntries(known.map((k) => [k, true])), 'filters (cases.ts)');
    }
    want('promise', objectTypes(schema).flatMap((t) => Object.keys(t.getFields()).filter((f) => f.startsWith('viewerCan')).map((f) => `${t.name}.${f}`)), promises, 'promises (mutations.ts)');
    for (const type of strangeTypes(schema)) missing.push(`${type} is an interface or union: teach documents.ts to follow it.`);
    want('subscription', Object.keys(schema.getSubscriptionType()?.getFields() ?? {}), subscriptions, 'subscriptions (following.ts)');
    none(missing);
  });
});

it('people are who their session says, and nobody where it is dead', () => {
  const { people } = walker.world;
  expect(people.filter((p) => p.viewer === null).map((p) => p.label)).toEqual(['nobody', 'manager until demoted, old session', 'departed director, old session', 'departed director, a session left behind']);
  for (const person of people) if (person.viewer) expect([person.label, [...person.viewer.roles].sort()]).toEqual([person.label, [...person.roles].sort()]);
});

describe('reading', () => {
  it('shows by id, by search and nested from every parent exactly what each person may see', async () => {
    const calls = await objectCalls(walker);
    await walker.each((person) => walker.askAll(person, calls));
    none(walker.problems);
  });

  it('lists, filters, sorts, pages and counts within what each person may see', async () => {
    const calls = await listCalls(walker);
    await walker.each(async (person) => {
      await walker.askAll(person, calls);
      await pageThrough(walker, person);
    });
    none(walker.problems);
  });

  it('adds up only what each person may see, in every dimension under every filter', async () => {
    const calls = [...(await statisticsCalls(walker)), ...(await crossTableCalls(walker))];
    await walker.each((person) => walker.askAll(person, calls));
    none(walker.problems);
  });

  it('follows only what each person may see, over sockets that only a live session opens', async () => {
    const server = await startFollowing(walker);
    await walker.each((person) => followAll(walker, server, person));
    await server.close();
    none(walker.problems);
  });

  it('gives out documents over HTTP to exactly who may see them, in every version', async () => {
    const server = await startFollowing(walker);
    await walker.each((person) => fetchAll(walker, server, person));
    await server.close();
    none(walker.problems);
  });

  it('leaves nothing out: each text that reaches anybody reaches all who may know it, and each column reaches somebody', () => {
    const { world, seenBy, schema, delivered } = walker;
    const where = (c: Canary): string => `${c.table}.${c.column}`;
    const shown = new Set([...seenBy.values()].flatMap((seen) => [...seen].map(where)));
    for (const [person, seen] of seenBy)
      for (const canary of world.canaries.all) {
        walker.counts.texts++;
        if (shown.has(where(canary)) && mayKnow(person, canary.table, canary.facts) && !seen.has(canary) && !maybeUnseen(person, canary)) walker.problems.push(`${person.label} never sees ${where(canary)} ${canary.text}`);
      }
    none(walker.problems);
    expect([...new Set(world.canaries.all.map(where))].filter((c) => !shown.has(c)).sort()).toEqual(Object.keys(neverShown).sort());
    const fields = objectTypes(schema).filter((t) => ![walker.root('query'), walker.root('mutation'), schema.getSubscriptionType()].includes(t) && !/Payload$/.test(t.name)).flatMap((t) => Object.keys(t.getFields()).map((f) => `${t.name}.${f}`));
    expect(fields.filter((f) => !delivered.has(f)).sort()).toEqual(Object.keys(neverFilled).sort());
  });

  it('names nothing any more to who loses a right while they follow', async () => {
    const server = await startFollowing(walker);
    await loseWhileFollowing(walker, server);
    await server.close();
    none(walker.problems);
  });

  /** Things of a deleted record, which lists leave out; what nobody looked for; sessions that ended. */
  function maybeUnseen(person: Person, canary: Canary): boolean {
    if (canary.table === 'session') return /^manager|^departed/.test(person.label);
    return isFull(person) && (!isCurious(person) || isOfDeleted(canary.facts) || (canary.facts.projects.length === 0 && !canary.facts.person));
  }
});

describe('writing', () => {
  const outcomes: Outcomes = new Map();

  it('is refused to everybody else, changes nothing then, and touches nothing else where it is allowed', async () => {
    const state = await State.remember(walker.world);
    for (const person of walker.world.people) await writeAll(walker, state, person, outcomes);
    expect(await state.changedAtAll()).toEqual([]);
    none(walker.problems);
  });

  it('goes as viewerCanX promised', () => {
    const kept = new Set<string>();
    for (const { person, field, id, value } of walker.promised.values()) {
      const promise = promises[field];
      const done = promise && outcomes.get(`${person.label} ${promise.mutation} ${promise.target?.(id) ?? id}`);
      if (done === undefined) continue;
      walker.counts.promises++;
      kept.add(`${field} ${String(value)}`);
      if (done !== value) walker.problems.push(`${person.label}: ${field} says ${String(value)} of ${walker.nameOf(id)}, and ${promise!.mutation} was ${done ? 'done' : 'refused'}`);
    }
    none(walker.problems);
    // Each of them was seen to say yes and to say no.
    expect(Object.entries(promises).flatMap(([p, { alwaysTrue }]) => [`${p} true`, ...(alwaysTrue ? [] : [`${p} false`])]).filter((p) => !kept.has(p))).toEqual([]);
  });
});

describe('the walk itself', () => {
  /** Holes cut into the world by its owner, and what the oracles must say of them. */
  const holes: readonly (readonly [name: string, who: RegExp, cut: string, mend: string, calls: (w: Walker) => ReturnType<typeof objectCalls>, says: RegExp])[] = [
    ['a table without its net', /^LEGAL, stranger/, `CREATE POLICY hole ON quote FOR SELECT TO yingzao_app USING (true)`, `DROP POLICY hole ON quote`, objectCalls, /quote\(.*shows quote\.title/],
    ['members of everything', /^FINANCE, member/, `ALTER FUNCTION viewer_project_ids() RENAME TO viewer_project_ids_kept; CREATE FUNCTION viewer_project_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT id FROM project $$; CREATE POLICY hole ON project FOR SELECT TO yingzao_app USING (id IN (SELECT viewer_project_ids()))`, `DROP POLICY hole ON project; DROP FUNCTION viewer_project_ids(); ALTER FUNCTION viewer_project_ids_kept() RENAME TO viewer_project_ids`, objectCalls, /project\(.*shows/],
    ['one membership too many', /^LEAD_DESIGNER, stranger/, `INSERT INTO project_member (project_id, employee_id, origin) SELECT p.id, e.id, 'DESIGNATED' FROM project p, employee e WHERE p.number = 'CNRY3-77003' AND e.id = $LEAD`, `DELETE FROM project_member WHERE employee_id = $LEAD`, statisticsCalls, /total .* should be none/],
  ];

  it.each(holes)('notices %s', async (_, who, cut, mend, make, says) => {
    const person = personCalled(who);
    walker.world.forgetRows();
    const calls = await make(walker);
    const sql = (text: string): string => text.replaceAll('$LEAD', `'${person.id}'`);
    await walker.world.app.owner.query(sql(cut));
    await walker.askAll(person, calls);
    await walker.world.app.owner.query(sql(mend));
    expect(walker.problems.splice(0)).toContainEqual(expect.stringMatching(says));
    await walker.askAll(person, calls);
    none(walker.problems);
  });

  it('ran enough to mean something', () => {
    expect(Object.values(walker.counts).reduce((a, b) => a + b, 0)).toBeGreaterThan(20_000);
    expect(walker.counts.writes).toBeGreaterThan(5_000);
  });
});
