import { forecast, isAnnounced, pacesFrom, stepPaces } from '@yingzao/domain/forecasts';
import type { Forecast, PaceBasis, PaceOf, StepPace } from '@yingzao/domain/forecasts';
import type { OpinionSection } from '@yingzao/domain/catalogues';
import type { RequestContext } from '../../app/context';
import type { Reader } from '../../platform/database';
import { chainOf } from './approvalViews';
import type { ApprovalStepRow } from './approvals.entity';

/** One read of history for all rounds of a batch: latest decisions of their signers, of their sections and of the firm; a few hundred moments at most. */
export async function pacesOfChains(db: Reader, ids: readonly string[]): Promise<PaceOf[]> {
  const rows = await db.rows<{ id: string; employeeId: string; section: OpinionSection; activatedAt: Date; decidedAt: Date; samples: PaceBasis[] }>(
    `SELECT id, employee_id AS "employeeId", section, activated_at AS "activatedAt", decided_at AS "decidedAt", samples
     FROM approval_past_decisions(ARRAY(SELECT DISTINCT t.employee_id FROM approval_seat t WHERE t.chain_id = ANY ($1)), ARRAY(SELECT DISTINCT s.section FROM approval_step s WHERE s.chain_id = ANY ($1)))`,
    [ids],
  );
  const paceOf = pacesFrom(rows.map((r) => ({ ...r, activatedAt: r.activatedAt.toISOString(), decidedAt: r.decidedAt.toISOString() })));
  return ids.map(() => paceOf);
}

/** When an open round is likely to end; null: it is over, or there is too little history. */
export async function forecastOf(chainId: string, { loaders }: RequestContext): Promise<(Forecast & { isAnnounced: boolean }) | null> {
  const [row, steps, seats] = await Promise.all([loaders.chainById.load(chainId), loaders.stepsByChainId.load(chainId), loaders.seatsByChainId.load(chainId)]);
  if (row?.state !== 'ACTIVE') return null;
  const found = forecast(chainOf(row, steps, seats), await loaders.pacesByChainId.load(chainId), new Date().toISOString());
  return found && { ...found, isAnnounced: isAnnounced(found.late) };
}

/** How long a step takes as a rule, and took. */
export async function paceOfStep(step: ApprovalStepRow, { loaders }: RequestContext): Promise<StepPace> {
  const seats = (await loaders.seatsByChainId.load(step.chainId)).filter((t) => t.stepId === step.id);
  const chain = chainOf({ state: 'ACTIVE', submitterId: '', returnedFrom: null }, [step], seats);
  return stepPaces(chain, await loaders.pacesByChainId.load(step.chainId), new Date().toISOString())[0]!;
}
