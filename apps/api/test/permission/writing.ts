import type { GraphqlAnswer } from '../harness';
import { briefSelection, documentOf, fullSelections } from './documents';
import { isFull, refusalOf } from './expectations';
import { mutations } from './mutations';
import type { MutationCase } from './mutations';
import { broken, scan } from './oracles';
import type { State } from './oracles';
import type { Person } from './people';
import type { Walker } from './walker';

/** What became of each call: person, mutation and target. */
export type Outcomes = Map<string, boolean>;

/** Every mutation by one person: refused calls change nothing, hidden ids answer like unknown ones, permitted calls write to their own object only. */
export async function writeAll(walker: Walker, state: State, person: Person, outcomes: Outcomes): Promise<void> {
  for (const [field, cases] of Object.entries(mutations)) {
    const calls = cases(walker.world, person);
    const say = (call: MutationCase | null, line: string): void => void walker.problems.push(`${person.label} · ${field}${call ? ` on ${walker.nameOf(call.target)}` : ''}: ${line}`);
    await refused(walker, person, field, calls.filter((c) => !c.may(person)), say, outcomes);
    const changed = await state.changed();
    if (changed.length > 0) {
      say(null, `refused, yet changed ${changed.join(', ')}: ${JSON.stringify((await state.changedRows(changed[0]!))[0]).slice(0, 200)}`);
      await state.restore(changed);
    }
    for (const call of calls.filter((c) => c.may(person))) {
      const { codes } = await run(walker, person, field, call, say);
      await walker.world.app.services.imports.settled();
      if (codes.length > 0) say(call, `is refused with ${codes.join()}, and should be done`);
      outcomes.set(`${person.label} ${field} ${call.target}`, codes.length === 0);
      if (field === 'runImport') {
        const { rows } = await walker.world.app.owner.query<{ state: string }>(`SELECT state FROM import_job WHERE id = $1`, [call.target]);
        if (rows[0]?.state !== 'DONE') say(call, `ends ${rows[0]?.state}`);
      }
      const touched = await state.changed();
      if (codes.length === 0 && touched.length === 0) say(call, 'says it is done and changed nothing');
      for (const table of call.touches ? touched : [])
        for (const row of await state.changedRows(table)) {
          const facts = walker.world.arrange.factsOf(row);
          const isOwn = facts.projects.every((k) => call.touches!.projects.includes(k)) && (!call.touches!.person || facts.person === call.touches!.person);
          if (!isOwn) say(call, `also changed ${table} ${JSON.stringify(row).slice(0, 200)}`);
        }
      await state.restore(touched);
    }
  }
}

async function refused(walker: Walker, person: Person, field: string, calls: readonly MutationCase[], say: (call: MutationCase, line: string) => void, outcomes: Outcomes): Promise<void> {
  const unknown: string[] = [];
  const hidden: [MutationCase, string][] = [];
  for (const call of calls) {
    const { answer, codes } = await run(walker, person, field, call, say);
    const forAnotherReason = call.otherwise !== undefined && (call.otherwiseFor ?? isFull)(person);
    if (codes.length === 0) say(call, 'is done, and should be refused');
    else if (forAnotherReason && codes[0] !== call.otherwise) say(call, `answers ${codes.join()} instead of ${call.otherwise}`);
    if (!forAnotherReason) outcomes.set(`${person.label} ${field} ${call.target}`, codes.length === 0);
    const masked = JSON.stringify(answer).replaceAll(call.target.split(' ')[0]!, '<id>');
    if (call.isUnknown) unknown.push(masked);
    else if (!call.knows(person)) hidden.push([call, masked]);
  }
  for (const [call, text] of hidden) if (unknown.length > 0 && !unknown.includes(text)) say(call, `a hidden id answers ${text.slice(0, 300)}, an unknown one ${unknown[0]!.slice(0, 300)}`);
}

/** One mutation under the canary oracle. @returns the codes with which it was refused; none when it was done. */
async function run(walker: Walker, person: Person, field: string, call: MutationCase, say: (call: MutationCase, line: string) => void): Promise<{ answer: GraphqlAnswer; codes: string[] }> {
  walker.counts.writes++;
  const { world, schema } = walker;
  const target = walker.target('mutation', field);
  const selection = isFull(person) ? briefSelection(target) : fullSelections(target, 1)[0]!;
  const document = documentOf(schema, 'mutation', [{ field, args: call.input ? { input: call.input } : {}, selection }]);
  const answer = await world.app.ask(person.viewer, document.text, document.variables);
  for (const line of [...scan(world.canaries, person, answer, new Set()), ...broken(answer)]) say(call, line);
  const refusal = refusalOf(person, field);
  const thrown = (answer.errors ?? []).map((e) => String(e.extensions?.code));
  if (refusal && thrown[0] !== refusal) say(call, `should be refused with ${refusal}, was ${JSON.stringify(thrown)}`);
  const payload = answer.data?.c0 as { errors: { code: string }[] } | null | undefined;
  return { answer, codes: [...thrown, ...(payload?.errors ?? []).map((e) => e.code)] };
}
