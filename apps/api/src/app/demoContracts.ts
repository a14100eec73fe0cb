import type pg from 'pg';
import { feeOfArea } from '@yingzao/domain/contracts';
import { Exact } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { Services } from './services';

/** Signed contracts, the newest first, with the floor area of their project. */
const signed = `(SELECT k.id, k.signed_on, k.amount_fen, k.status, p.gfa_m2, row_number() OVER (ORDER BY k.signed_on DESC, k.number DESC) AS n
  FROM contract k JOIN project p ON p.id = k.project_id WHERE k.signed_on IS NOT NULL)`;

/** Days that signed contracts are watched for: most are in order, one ends soon, one is to be filed this week and one should have been, one guarantee is to come back. */
export async function arrangeContractDays(owner: pg.Client, now: string): Promise<void> {
  await owner.query(
    `UPDATE contract k SET
       valid_until = CASE WHEN s.n = 1 THEN $1::date + 12 ELSE greatest(s.signed_on + 730, $1::date + 90) + (s.n % 9)::int * 30 END,
       filing_due_on = CASE s.n WHEN 2 THEN $1::date + 4 WHEN 3 THEN $1::date - 3 ELSE s.signed_on + 30 END,
       filed_on = CASE WHEN s.n NOT IN (2, 3) THEN least(s.signed_on + 18, $1::date) END,
       guarantee_until = CASE WHEN s.n = 4 THEN $1::date + 20 WHEN s.n % 3 = 1 THEN s.signed_on + 400 END,
       guarantee_released_on = CASE WHEN s.n <> 4 AND s.n % 3 = 1 AND s.signed_on + 410 <= $1::date THEN s.signed_on + 405 END
     FROM ${signed} s WHERE s.id = k.id`,
    [now],
  );
}

/** Every second contract has its fee by area; of three the design department measured another one by now, of one of them again since a supplement was drafted. */
export async function arrangeAreas(owner: pg.Client, services: Services, manager: Actor): Promise<void> {
  await owner.query(`UPDATE contract k SET area_rate = round(s.amount_fen / 100.0 / s.gfa_m2, 2), area_basis_m2 = s.gfa_m2 FROM ${signed} s WHERE s.id = k.id AND s.n % 2 = 0 AND s.gfa_m2 > 1000 AND s.amount_fen / 100.0 / s.gfa_m2 BETWEEN 1 AND 1000`);
  const { rows } = await owner.query<{ id: string; projectId: string; name: string; rate: string; basis: string }>(
    `SELECT k.id, k.project_id AS "projectId", k.name, k.area_rate::text AS rate, k.area_basis_m2::text AS basis FROM contract k JOIN design_project d ON d.project_id = k.project_id
     WHERE k.area_rate IS NOT NULL AND k.status = 'PERFORMING' ORDER BY k.signed_on DESC, k.number DESC LIMIT 3`,
  );
  const measure = (projectId: string, gfaM2: string) => owner.query(`UPDATE design_project SET gfa_m2 = $2 WHERE project_id = $1`, [projectId, gfaM2]);
  for (const [i, { id, projectId, name, rate, basis }] of rows.entries()) {
    const built = new Exact(basis).times(['1.0312', '0.985', '1.024'][i]!).toFixed(2);
    await measure(projectId, built);
    if (i < 2) continue;
    const amountFen = new Exact(feeOfArea(rate, built)!).minus(feeOfArea(rate, basis)!).toFixed(0);
    await services.contracts.create(manager, { projectId, name: `${name} 面积结算补充协议`, contractType: 'SUPPLEMENT', amountFen, parentId: id, area: { rate, basisM2: built }, terms: '按实测建筑面积结算设计费差额。' });
    await measure(projectId, new Exact(built).plus(180).toFixed(2));
  }
}
