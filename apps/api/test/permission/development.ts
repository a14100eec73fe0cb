import type { Arrange } from './arrange';
import type { Facts } from './canaries';
import type { ProjectIds } from './world';

export interface Development {
  readonly openId: string;
  readonly closedId: string;
  /** Bears costs and nothing else; finance knows its name. */
  readonly clientId: string;
  readonly waitingId: string;
  readonly bookedId: string;
}

const none: Facts = { projects: [] };

/** Activities that led to what project 0 has, and costs charged to a client that is nobody's. */
export async function buildDevelopment(arrange: Arrange, { id: projectId, clientId: ledTo, signedId }: Pick<ProjectIds, 'id' | 'clientId' | 'signedId'>, ownerId: string, staff: readonly string[]): Promise<Development> {
  const clientId = await arrange.insert('client', none, { name: arrange.canaries.plant('development_cost', 'client_name', none), client_type: 'DEV_PRIVATE', grade: 'A', level: null, keeper_id: staff[0] });
  arrange.canaries.note(clientId, 'development_cost', 'client_id', none);
  const activity = (channel: string, more: Record<string, unknown>): Promise<string> => arrange.insert('development_activity', none, { channel, owner_id: ownerId, starts_on: '2026-01-05', ends_on: '2026-06-05', ...more });
  const openId = await activity('EXPO_FORUM', { status: 'OPEN', next_step_on: '2026-02-05', closed_reason: null });
  const closedId = await activity('LOCAL_GOV', { status: 'CLOSED', next_step: null, closed_at: new Date(), closed_by: staff[0] });
  await arrange.app.owner.query(`INSERT INTO development_activity_client (activity_id, client_id) VALUES ($1, $2)`, [openId, clientId]);
  for (const led of [{ client_id: ledTo }, { project_id: projectId }, { contract_id: signedId }]) await arrange.insert('development_result', none, { activity_id: openId, created_by: staff[0], ...led });
  await arrange.insert('development_link', none, { activity_id: openId, url: `https://example.org/${arrange.canaries.plant('development_link', 'url', none)}` });
  await arrange.insert('development_log', none, { activity_id: openId, done_on: '2026-01-06', author_id: staff[0] });
  const cost = (more: Record<string, unknown>): Promise<string> =>
    arrange.insert('development_cost', none, { client_id: clientId, channel: 'EXPO_FORUM', cost_kind: 'EXHIBITION', spent_on: '2026-01-07', amount_fen: 700, submitted_by: staff[0], decided_by: staff[1], decided_at: new Date(), ...more });
  const waitingId = await cost({ status: 'SUBMITTED', cost_kind: 'TRAVEL', decided_by: null, decided_at: null, decision_note: null, amount_fen: 300 });
  const bookedId = await cost({ status: 'APPROVED', activity_id: openId });
  const reversedId = await cost({ status: 'APPROVED', spent_on: '2026-02-07' });
  await cost({ status: 'APPROVED', amount_fen: -700, reverses_id: reversedId, spent_on: '2026-03-07' });
  await cost({ status: 'REJECTED', channel: 'EMPLOYEE', submitted_by: staff[2] });
  return { openId, closedId, clientId, waitingId, bookedId };
}
