import { randomUUID } from 'node:crypto';
import { announceAt, declarationOf, defaultPromptSettings, parsePromptSettings } from '@yingzao/domain/prompts';
import type { PromptFacts, PromptSettings, WorkPromptKind } from '@yingzao/domain/prompts';
import type { Db } from '../../platform/database';
import { enqueueJob } from '../../platform/jobs';

/** Job that lets arrive what was put off or held back. */
export const wakeTask = 'prompts.wake';

export interface Raising {
  readonly kind: WorkPromptKind;
  /** Recipients; those who have left get nothing. */
  readonly to: readonly string[];
  /** Id of the object that the kind's declaration names. */
  readonly subject: string;
  /** Who causes it, and so needs no message of it; left out: the system. */
  readonly by?: string;
  /** Numbers, days, codes and ids. Never names: texts are made for the reader under the permission of that moment. */
  readonly facts?: PromptFacts;
  readonly dueOn?: string;
  /** What makes it one and the same for a recipient, beside kind and subject: it is raised once. Left out: each call is a new one. */
  readonly once?: string;
}

interface Settling {
  readonly kinds: readonly WorkPromptKind[];
  readonly subject: string;
  /** Left out: everybody. */
  readonly people?: readonly string[];
}

interface Pending {
  readonly raised: Raising[];
  readonly settled: Settling[];
}

const pendingOf = new WeakMap<Db, Pending>();

function pending(db: Db): Pending {
  const known = pendingOf.get(db);
  if (known) return known;
  const made: Pending = { raised: [], settled: [] };
  pendingOf.set(db, made);
  db.beforeCommit(() => flush(db, made));
  return made;
}

/** Raises a prompt in this transaction: it is there exactly if the transaction commits. Written, numbered and hinted at just before the commit. */
export function raise(db: Db, raising: Raising): void {
  pending(db).raised.push(raising);
}

/** Ends open prompts of these kinds about an object, whoever has them: what they asked for is done, or no longer wanted. */
export function settle(db: Db, subject: string, ...kinds: readonly WorkPromptKind[]): void {
  pending(db).settled.push({ subject, kinds });
}

/** The same for these people only: it concerns others still. */
export function settleFor(db: Db, people: readonly string[], subject: string, ...kinds: readonly WorkPromptKind[]): void {
  pending(db).settled.push({ subject, kinds, people });
}

async function flush(db: Db, { raised, settled }: Pending): Promise<void> {
  const drafts = raised.flatMap((r) => r.to.filter((to) => to !== r.by || declarationOf(r.kind).nature === 'TODO').map((to) => ({ ...r, to })));
  const settings = await settingsOf(db, [...new Set(drafts.map((d) => d.to))]);
  const now = new Date();
  const moments = new Set<number>();
  const rows = drafts.flatMap(({ to, kind, subject, by, facts, dueOn, once }) => {
    const at = announceAt(kind, settings.get(to) ?? defaultPromptSettings, now);
    if (at === 'OFF') return [];
    if (at) moments.add(at.getTime());
    return [{ employee_id: to, kind, nature: declarationOf(kind).nature, subject_id: subject, actor_id: by ?? null, facts: facts ?? {}, due_on: dueOn ?? null, dedupe_key: `${kind}:${subject}:${once ?? randomUUID()}`, held_until: at }];
  });
  await db.atOnce((batch) => batch.rows(`SELECT flush_prompts($1, $2)`, [JSON.stringify(settled.map((s) => ({ kinds: s.kinds, subject_id: s.subject, people: s.people ?? null }))), JSON.stringify(rows)]));
  for (const moment of moments) await enqueueWake(db, new Date(moment));
}

/** One job a moment, for everybody. */
export const enqueueWake = (db: Db, at: Date): Promise<void> => enqueueJob(db, { task: wakeTask, runAt: at, key: `${wakeTask}:${at.toISOString()}` });

async function settingsOf(db: Db, people: readonly string[]): Promise<Map<string, PromptSettings>> {
  if (people.length === 0) return new Map();
  const rows = await db.atOnce((batch) => batch.rows<{ id: string; document: unknown }>(`SELECT employee_id AS id, document FROM prompt_settings_of($1::uuid[])`, [people]));
  return new Map(rows.map(({ id, document }) => [id, parsePromptSettings(document).settings]));
}
