import type pg from 'pg';
import { feePresets, splitFee } from '@yingzao/domain/feeNodes';
import type { Actor } from '@yingzao/domain/permissions';
import { addDays, daysBetween } from '@yingzao/domain/measures';
import type { Services } from './services';

interface Options {
  readonly owner: pg.Client;
  readonly services: Services;
  readonly now: string;
  readonly manager: Actor;
  readonly finance: Actor;
}
interface Signed {
  readonly id: string;
  readonly clientId: string;
  readonly fen: string;
  readonly signedOn: string;
}

/** How long after the signing each stage is reached, in days. */
const stageAfter = [0, 60, 150, 420] as const;

/** Signed contracts get their parties and fee nodes by the firm's usual shares, and what was invoiced and received since; some clients pay late, one disputes, one is lost. */
export async function arrangeMoney({ owner, services, now, manager, finance }: Options): Promise<void> {
  const { rows: signed } = await owner.query<Signed>(
    `SELECT k.id, p.client_id AS "clientId", k.amount_fen::text AS fen, k.signed_on AS "signedOn" FROM contract k JOIN project p ON p.id = k.project_id WHERE k.signed_on IS NOT NULL AND k.amount_fen > 0 ORDER BY k.signed_on DESC, k.number DESC`,
  );
  for (const [n, contract] of signed.entries()) {
    await owner.query(`INSERT INTO contract_party (contract_id, seq, client_id, role) VALUES ($1, 1, $2, 'PARTY_A')`, [contract.id, contract.clientId]);
    const { nodes } = feePresets[n % feePresets.length]!;
    const amounts = splitFee(BigInt(contract.fen), nodes.map((node) => ({ sharePercent: node.sharePercent, amountFen: null })));
    const age = daysBetween(contract.signedOn, now);
    const ids: string[] = [];
    for (const [i, node] of nodes.entries()) {
      const reachedOn = age > stageAfter[i]! ? addDays(contract.signedOn, stageAfter[i]!) : null;
      const { rows } = await owner.query<{ id: string }>(
        `INSERT INTO contract_fee_node (contract_id, seq, kind, stage, name, share_percent, amount_fen, due_rule, due_days, event_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
        [contract.id, i + 1, node.kind, node.stage, node.zh, node.sharePercent, amounts[i]!.toString(), node.dueRule, node.dueDays, node.dueRule === 'AFTER_EVENT' ? reachedOn : null],
      );
      ids.push(rows[0]!.id);
    }
    await arrangeEntries(owner, finance, contract, n, ids);
  }
  // Lately noted by people, through the product itself.
  const { rows: late } = await owner.query<{ id: string; version: number }>(`SELECT id, version FROM contract_fee_node WHERE due_on < $1::date - 100 AND received_fen = 0 ORDER BY due_on LIMIT 2`, [now]);
  if (late[0]) await services.receivables.mark(finance, { id: late[0].id, expectedVersion: late[0].version, marking: 'BAD', reason: '委托方已注销，法务确认无可执行财产' });
  if (late[1]) await services.receivables.mark(manager, { id: late[1].id, expectedVersion: late[1].version, marking: 'DISPUTED', reason: '委托方对竣工面积有异议，复测后结算' });
}

/** Of every contract what fell due long ago is paid; of the last thing due every third client paid a part, every fourth nothing yet. */
async function arrangeEntries(owner: pg.Client, finance: Actor, contract: Signed, n: number, ids: readonly string[]): Promise<void> {
  const { rows: due } = await owner.query<{ id: string; dueOn: string; fen: string }>(
    `SELECT id, due_on AS "dueOn", amount_fen::text AS fen FROM contract_fee_node WHERE id = ANY ($1) AND due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date - 5 AND amount_fen > 0 ORDER BY seq`,
    [ids],
  );
  for (const [i, node] of due.entries()) {
    const isLast = i === due.length - 1;
    if (isLast && n % 4 === 1) continue;
    const fen = isLast && n % 3 === 2 ? BigInt(node.fen) / 2n : BigInt(node.fen);
    if (fen === 0n) continue;
    const entry = [node.id, contract.id, fen.toString(), finance.employeeId];
    await owner.query(`INSERT INTO fee_invoice (node_id, contract_id, amount_fen, recorded_by, number, issued_on) VALUES ($1, $2, $3, $4, $5, $6)`, [...entry, String(24_000_000 + n * 10 + i), addDays(node.dueOn, -3)]);
    await owner.query(`INSERT INTO fee_receipt (node_id, contract_id, amount_fen, recorded_by, received_on, note) VALUES ($1, $2, $3, $4, $5, '银行转账')`, [...entry, addDays(node.dueOn, 2)]);
  }
}
