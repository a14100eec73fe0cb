import { isObjectType, getNamedType } from 'graphql';
import { TestSocket, startLiveServer } from '../liveServer';
import type { LiveServer } from '../liveServer';
import { eachField, fullSelections } from './documents';
import { refusalOf } from './expectations';
import { broken, scan } from './oracles';
import type { Person } from './people';
import type { Walker } from './walker';

/** How each subscription is followed, and the ids it must then deliver, exactly. A new one needs an entry here. */
export const subscriptions: Readonly<Record<string, { readonly variables: string; readonly args: string; readonly values: Record<string, unknown>; readonly shown: (value: never) => string[]; readonly ids: (walker: Walker, person: Person) => Promise<ReadonlySet<string>> }>> = {
  workPromptChanges: {
    variables: '($after: Int!)',
    args: '(after: $after)',
    values: { after: 0 },
    shown: (batch: { prompts: { id: string }[] }) => batch.prompts.map((p) => p.id),
    ids: async (walker, person) => new Set((await walker.world.rows('work_prompt')).filter(({ row }) => row.employee_id === person.id).map(({ row }) => String(row.id))),
  },
  dataChanges: { variables: '', args: '', values: {}, shown: ({ topics }: { topics: string[] }) => topics, ids: () => Promise.resolve(new Set()) },
};

/** Follows every subscription as this person, over a socket of their session, under the oracles. */
export async function followAll(walker: Walker, server: LiveServer, person: Person): Promise<void> {
  const say = (line: string): void => void walker.problems.push(`${person.label} · following: ${line}`);
  const cookie = person.token ? `yz=${person.token}` : null;
  const opened = await TestSocket.open(server.port, cookie).catch((error: Error) => error.message);
  if (typeof opened === 'string' || person.viewer === null) {
    if (person.viewer !== null || opened !== '401') say(`the socket should be ${person.viewer ? 'open' : 'refused'}, was ${typeof opened === 'string' ? opened : 'open'}`);
    if (typeof opened !== 'string') opened.ws.close();
    return;
  }
  const root = walker.schema.getSubscriptionType()!;
  for (const [field, { variables, args, values, shown, ids }] of Object.entries(subscriptions)) {
    const target = getNamedType(root.getFields()[field]!.type);
    if (!isObjectType(target)) throw new Error(`${field} answers with ${target.name}, which is no object: teach the walk.`);
    for (const [i, selection] of fullSelections(target, 1).entries()) {
      walker.counts.reads++;
      const id = `${field}${i}`;
      opened.send({ id, type: 'subscribe', payload: { query: `subscription F${variables} { ${field}${args} ${selection} }`, variables: values } });
      const { payload, type } = await opened.until((m) => m.id === id);
      const answer = type === 'error' ? { data: null, errors: payload } : payload;
      for (const line of [...scan(walker.world.canaries, person, answer, walker.seenBy.get(person)!), ...broken(answer)]) say(line);
      const refusal = refusalOf(person, field);
      const value: unknown = answer.data?.[field] ?? null;
      if (refusal) {
        if (value !== null || answer.errors?.[0]?.extensions?.code !== refusal) say(`${field} should be refused with ${refusal}, was ${JSON.stringify(answer.errors)}`);
        continue;
      }
      if (value === null) say(`${field} fails: ${JSON.stringify(answer.errors)}`);
      else {
        for (const line of walker.compare(shown(value as never), await ids(walker, person))) say(`${field} ${line}`);
        eachField(target, value, (typeName, name, inner) => {
          if (inner !== null && !(Array.isArray(inner) && inner.length === 0)) walker.delivered.add(`${typeName}.${name}`);
        });
      }
      opened.send({ id, type: 'complete' });
    }
  }
  opened.ws.close();
}

/** A right that is lost while somebody follows: what comes after does not name what they saw before. */
export async function loseWhileFollowing(walker: Walker, server: LiveServer): Promise<void> {
  const { app, arrange, projects, boss, canaries } = walker.world;
  const p = projects[6]!;
  const hired = await arrange.hire('member until removed', ['LEAD_DESIGNER'], 'x');
  const viewer = (await app.services.sessions.viewerOf(hired.token))!;
  const nobody: Person = { label: 'member until removed, following', id: hired.id, roles: [], viewer, token: hired.token, isHeldBack: false, projects: new Set(), contracts: new Set(), chains: new Set(), turns: new Set() };
  const member: Person = { ...nobody, projects: new Set([p.k]) };
  const socket = await TestSocket.open(server.port, `yz=${hired.token}`);
  socket.send({ id: '1', type: 'subscribe', payload: { query: `subscription { workPromptChanges(after: 0) { number prompts { id title detail path } } }` } });
  await socket.until((m) => m.type === 'next');
  const event = (number: number): ReturnType<TestSocket['until']> => socket.until((m) => m.type === 'next' && m.payload.data.workPromptChanges.number >= number);

  await app.services.projectTeam.designate(boss, { projectId: p.id, employeeId: hired.id });
  const told = await event(1);
  const seen = new Set<never>();
  walker.problems.push(...scan(canaries, member, told.payload, seen as never).map((line) => `${member.label}: ${line}`));
  if (seen.size === 0) walker.problems.push('a member who follows is not told the name of their project');
  await app.services.projectTeam.remove(boss, { projectId: p.id, employeeId: hired.id });
  await event(2);
  // Their old prompt changes, and is told anew: by then it names nothing.
  const { nodes } = await app.services.prompts.list(viewer, {}, { first: 10 });
  await app.services.prompts.change(viewer, { ids: nodes.map((n) => n.id), change: 'READ' });
  await event(4);
  const after = socket.heard.filter((m) => m.type === 'next' && m.payload.data.workPromptChanges.number > 1);
  walker.problems.push(...scan(canaries, nobody, after, new Set()).map((line) => `${nobody.label}: ${line}`));
  socket.ws.close();
}

export const startFollowing = (walker: Walker): Promise<LiveServer> => startLiveServer(walker.world.app, { poolSize: 8 });
