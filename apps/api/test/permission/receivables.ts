import { today } from '@yingzao/domain/measures';
import type { Arrange, Row } from './arrange';
import type { Facts } from './canaries';
import { unknownId } from './cases';
import { isFull, keepsLedger, readsLedger, seesProject } from './expectations';
import type { Cases, MutationCase } from './mutations';
import type { Person } from './people';
import type { ProjectIds, World } from './world';

/** Projects whose signed contract has fee nodes: finance knows them by name. */
export const collectedOf = [0, 4];

export interface Receivables {
  /** Nodes of signed contracts, with the version they are in. */
  readonly nodes: readonly { readonly id: string; readonly k: number; readonly version: number }[];
  /** Who may know what came in, by project. */
  readonly receipts: ReadonlyMap<number, Facts>;
}

/** Parts of contracts, and money against the nodes of what is signed. */
export async function buildReceivables(arrange: Arrange, projects: readonly ProjectIds[], staff: readonly string[]): Promise<Receivables> {
  const { owner } = arrange.app;
  const nodes: { id: string; k: number; version: number }[] = [];
  const receipts = new Map<number, Facts>();
  for (const k of collectedOf) {
    const { id: projectId, clientId, fileId, signedId, draftId, contractId } = projects[k]!;
    const open: Facts = { projects: [k], contract: signedId, receivable: true };
    // What finance may know of it, though the project and the client stay closed.
    const { rows } = await owner.query<{ number: string; name: string; project: string; client: string }>(
      `SELECT k.number, k.name, p.name AS project, c.name AS client FROM contract k JOIN project p ON p.id = k.project_id JOIN client c ON c.id = p.client_id WHERE k.id = $1`,
      [signedId],
    );
    const { number, name, project, client } = rows[0]!;
    for (const [text, column] of [[number, 'number'], [name, 'name'], [project, 'project_name'], [client, 'client_name'], [clientId, 'client_id']] as const) arrange.canaries.note(text, 'receivable', column, open);
    await owner.query(`UPDATE contract SET parent_id = $2 WHERE id = $1`, [draftId, signedId]);
    for (const contract of [signedId, draftId]) {
      const facts: Facts = { projects: [k], contract };
      await arrange.insert('contract_party', facts, { contract_id: contract, seq: 1, client_id: clientId, role: 'PARTY_A' });
      await arrange.insert('contract_document', facts, { contract_id: contract, seq: 1, file_id: fileId });
    }
    const node = (contract: string, seq: number, more: Row, facts: Facts): Promise<string> =>
      arrange.insert('contract_fee_node', facts, { contract_id: contract, seq, kind: 'PROGRESS', stage: 'CONCEPT', due_rule: 'AFTER_EVENT', due_days: 10, event_on: '2026-01-05', mark: null, mark_reason: null, ...more });
    // Drafts and what is in approval are nobody's money yet; approvers see the nodes in what was submitted, where there are none.
    for (const contract of [draftId, contractId]) {
      const { rows: [own] } = await owner.query<{ amount: string }>(`SELECT amount_fen::text AS amount FROM contract WHERE id = $1`, [contract]);
      await node(contract, 1, { amount_fen: own!.amount, share_percent: 100 }, { projects: [k], contract });
    }
    const made = [
      await node(signedId, 1, { amount_fen: 1000 + k, mark: 'DISPUTED', mark_reason: arrange.canaries.plant('contract_fee_node', 'mark_reason', open), marked_by: staff[0], marked_at: new Date() }, open),
      await node(signedId, 2, { amount_fen: 2000, kind: 'FINAL', due_rule: 'ON_DATE', due_date: k === 0 ? '2099-01-01' : '2025-06-01', due_days: null, event_on: null, share_percent: 50 }, open),
    ];
    const entry = { node_id: made[0], contract_id: signedId, recorded_by: staff[0], amount_fen: 100 };
    await arrange.insert('fee_invoice', open, { ...entry, issued_on: '2026-01-06', reverses_id: null });
    const came = { ...open };
    receipts.set(k, came);
    const taken = await arrange.insert('fee_receipt', came, { ...entry, received_on: '2026-01-07', reverses_id: null });
    await arrange.insert('fee_receipt', came, { ...entry, amount_fen: -100, received_on: '2026-01-08', reverses_id: taken });
    const takenInvoice = await arrange.insert('fee_invoice', open, { ...entry, issued_on: '2026-01-08', reverses_id: null });
    await arrange.insert('fee_invoice', open, { ...entry, amount_fen: -100, issued_on: '2026-01-09', reverses_id: takenInvoice });
    for (const id of made) nodes.push({ id, k, version: (await owner.query<{ version: number }>(`SELECT version FROM contract_fee_node WHERE id = $1`, [id])).rows[0]!.version });
    arrange.canaries.note(projectId, 'project', 'id', { projects: [k] });
  }
  return { nodes, receipts };
}

const isLate = (row: Row): boolean => row.due_on !== null && String(row.due_on) < today(new Date());
/** Said once more by hand: nothing of this world is paid, and what is in dispute says so. */
export const nodeStatus = (row: Row): string => (row.mark ? String(row.mark) : isLate(row) ? 'OVERDUE' : 'NOT_DUE');
export const isOldNode = (row: Row, from: number, to: number): boolean => {
  const days = row.due_on === null ? 0 : Math.round((Date.parse(today(new Date())) - Date.parse(String(row.due_on))) / 86_400_000);
  return days >= from && days <= to;
};

const onNodes = (input: (id: string, version: number, world: World) => Record<string, unknown>, may: (person: Person) => boolean): Cases => (world) => [
  ...world.receivables.nodes.map(({ id, k, version }): MutationCase => ({ target: id, input: input(id, version, world), may, knows: (who) => readsLedger(who) || seesProject(who, k), touches: { projects: [k] } })),
  { target: unknownId, input: input(unknownId, 1, world), may: () => false, knows: () => false, isUnknown: true },
];

/** Every mutation of receivables. */
export const receivableMutations: Readonly<Record<string, Cases>> = {
  recordInvoice: onNodes((feeNodeId) => ({ feeNodeId, number: '01', issuedOn: '2026-02-01', amountFen: '10' }), keepsLedger),
  recordReceipt: onNodes((feeNodeId) => ({ feeNodeId, receivedOn: '2026-02-01', amountFen: '10' }), keepsLedger),
  markFeeNode: onNodes((id, expectedVersion) => ({ id, expectedVersion, marking: 'DISPUTED', reason: '面积' }), (who) => isFull(who) || keepsLedger(who)),
  exportReceivables: (world, person) => [{ target: 'own', input: { format: 'CSV' }, may: readsLedger, knows: () => true, touches: { projects: [], ...(person.id && { person: person.id }) } }],
};
