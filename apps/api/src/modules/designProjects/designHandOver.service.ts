import type { ContractType } from '@yingzao/domain/catalogues';
import { designProjectNumber, projectTypeOf, usualStages } from '@yingzao/domain/designProjects';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import type { ProjectRow } from '../projects/projects.service';
import { raise } from '../prompts/promptRaising.service';
import { DesignMemberEntity, DesignPhaseEntity, DesignProjectEntity, DesignServiceEntity } from './designProjects.entity';
import type { DesignProjectRow } from './designProjects.entity';
import { designAudience, designProjectsOf, isActiveEmployee, nextDesignSerial } from './designProjects.repository';

/** The contract that was signed; `signedOn` an ISO day. */
export interface SignedContract {
  readonly contractType: ContractType;
  readonly signedOn: string;
}
type Commission = Pick<ProjectRow, 'id' | 'name' | 'projectCompany' | 'city' | 'productLine' | 'designScope' | 'gfaM2' | 'serviceContents' | 'designTrackerId'>;

/** What signing hands over (domain rule 11), as part of the signing's own transaction. */
export class DesignHandOverService {
  /**
   * Founds the design project of a tracked project, with its parts as far as they are known, or marks the one it has as changed. The project is locked by the
   * caller, so that of two contracts signed at once one founds it; the unique constraint holds it too.
   * @returns its id.
   */
  static async handOver(db: Db, viewer: Actor, project: Commission, contract: SignedContract): Promise<string> {
    const [known] = await designProjectsOf(db, [project.id]);
    const id = known ? await this.extend(db, viewer, known) : await this.found(db, viewer, project, contract);
    const to = await designAudience(db, project.designTrackerId);
    raise(db, { kind: known ? 'CONTRACT_SIGNED' : 'DESIGN_PROJECT_CREATED', to, subject: id, by: viewer.employeeId, facts: { on: contract.signedOn } });
    return id;
  }

  /** The amount is the sum of the signed contracts and stands nowhere: it is only said that there is news. Its version stays, so that nobody's draft is stale by it. */
  private static async extend(db: Db, viewer: Actor, known: DesignProjectRow): Promise<string> {
    const changed = await db.run(`UPDATE design_project SET updated_at = now(), updated_by = $2 WHERE id = $1`, [known.id, viewer.employeeId]);
    if (changed !== 1) throw new Error('the design project of a signed contract cannot be marked');
    return known.id;
  }

  private static async found(db: Db, viewer: Actor, project: Commission, { contractType, signedOn }: SignedContract): Promise<string> {
    const year = Number(signedOn.slice(0, 4));
    const [client] = await db.rows<{ name: string }>(`SELECT c.name FROM client c JOIN project p ON p.client_id = c.id WHERE p.id = $1`, [project.id]);
    const projectType = projectTypeOf(project.serviceContents, contractType);
    const created = await db.manager.insert(DesignProjectEntity, {
      number: designProjectNumber(year, await nextDesignSerial(db, year)), projectId: project.id, name: project.name, clientName: client?.name ?? '', projectCompany: project.projectCompany, city: project.city,
      projectType, productLine: project.productLine, designScope: project.designScope, gfaM2: project.gfaM2, plannedFrom: signedOn, actualFrom: signedOn, createdBy: viewer.employeeId, updatedBy: viewer.employeeId,
    });
    const designProjectId = created.identifiers[0]!.id as string;
    await db.manager.insert(DesignPhaseEntity, usualStages[projectType].map((stage) => ({ designProjectId, stage })));
    if (project.serviceContents.length > 0) await db.manager.insert(DesignServiceEntity, project.serviceContents.map((service) => ({ designProjectId, service })));
    // Who looked after the design so far leads it, until the design department says otherwise.
    if (project.designTrackerId && (await isActiveEmployee(db, [project.designTrackerId])))
      await db.manager.insert(DesignMemberEntity, { designProjectId, employeeId: project.designTrackerId, memberRole: 'PROJECT_MANAGER', since: signedOn });
    return designProjectId;
  }
}
