import { contractPartyRole, contractType, designStage, feeDueRule, feeNodeKind } from '@yingzao/domain/catalogues';
import { checkParts, mostDueDays, mostFeeNodes, splitFee } from '@yingzao/domain/feeNodes';
import type { Actor } from '@yingzao/domain/permissions';
import type { ContractPartyInput, FeeNodeInput, UpdateContractInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { documentsIn, lockClients, replaceParts } from './contractParts.repository';
import type { NodeTerms, PartyTerms } from './contractParts.repository';
import type { ContractRow } from './contracts.entity';
import { areaOf, checkedParent } from './contractTerms';
import { ContractsService } from './contracts.service';

/** Most parties, and most documents, of one contract. */
const mostParties = 20;
const mostDocuments = 50;

/** A contract while it is drafted: its terms with all their parts, saved as one. */
export class ContractDraftsService {
  constructor(private readonly database: Database) {}

  update(viewer: Actor, input: UpdateContractInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'updateContract', input, async (db) => {
      const before = await ContractsService.lock(db, input.id, 'id', input.expectedVersion);
      if (before.status === 'IN_APPROVAL') throw new UserFault({ code: 'CONTRACT_IN_APPROVAL', path: ['id'] }, before.id);
      if (before.status !== 'DRAFT') throw new UserFault({ code: 'CONTRACT_NOT_DRAFT', path: ['id'] }, before.id);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      if (!contractType.has(input.contractType)) problems.add('NOT_A_CODE', ['contractType']);
      const name = read.required('name', 120);
      const amountFen = read.required('amountFen') === '' ? null : read.fen('amountFen');
      const terms = read.text('terms', 20_000);
      const area = areaOf(input, problems);
      const parentId = await checkedParent(db, before, input, problems);
      const parties = await this.parties(db, input.parties, problems);
      const fileIds = await this.documents(db, before, input.documentIds, problems);
      const nodes = this.nodes(input.feeNodes, amountFen, problems);
      if (problems.list.length > 0) throw new UserFault(problems.list, before.id);
      const changed = await db.run(
        `UPDATE contract SET name = $3, contract_type = $4, amount_fen = $5, terms = $6, parent_id = $7, area_rate = $8, area_basis_m2 = $9, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2 AND status = 'DRAFT'`,
        [before.id, input.expectedVersion, name, input.contractType, amountFen, terms, parentId, area.areaRate, area.areaBasisM2],
      );
      assertOneRow(changed, before.id);
      await replaceParts(db, before.id, { parties, fileIds, nodes });
      return { id: before.id };
    });
  }

  private async parties(db: Db, given: readonly ContractPartyInput[], problems: Problems): Promise<PartyTerms[]> {
    if (given.length > mostParties) problems.add('TOO_MANY', ['parties'], { max: mostParties });
    const parties = given.slice(0, mostParties).map((p) => ({ clientId: p.clientId.toLowerCase(), role: p.role }));
    const known = await lockClients(db, parties.map((p) => p.clientId).filter(isUuid));
    parties.forEach(({ clientId, role }, at) => {
      if (!contractPartyRole.has(role)) problems.add('NOT_A_CODE', ['parties', String(at), 'role']);
      if (!known.has(clientId)) problems.add('UNKNOWN_REFERENCE', ['parties', String(at), 'clientId']);
      else if (parties.findIndex((p) => p.clientId === clientId && p.role === role) < at) problems.add('PARTY_REPEATED', ['parties', String(at), 'clientId']);
    });
    return parties;
  }

  private async documents(db: Db, before: ContractRow, given: readonly string[], problems: Problems): Promise<string[]> {
    if (given.length > mostDocuments) problems.add('TOO_MANY', ['documentIds'], { max: mostDocuments });
    const ids = [...new Set(given.slice(0, mostDocuments).map((id) => id.toLowerCase()))];
    const known = await documentsIn(db, before.projectId, ids.filter(isUuid));
    ids.forEach((id, at) => {
      if (!known.has(id)) problems.add('UNKNOWN_REFERENCE', ['documentIds', String(at)]);
    });
    return ids;
  }

  /** Nodes with their amounts; a draft's need not make its amount yet. */
  private nodes(given: readonly FeeNodeInput[], amountFen: string | null, problems: Problems): NodeTerms[] {
    if (given.length > mostFeeNodes) {
      problems.add('TOO_MANY', ['feeNodes'], { max: mostFeeNodes });
      return [];
    }
    const before = problems.list.length;
    const nodes = given.map((node, at) => this.node(node, ['feeNodes', String(at)], problems));
    for (const { code, index } of checkParts(nodes)) problems.add(code, ['feeNodes', String(index), 'sharePercent']);
    if (amountFen === null || problems.list.length > before) return [];
    const amounts = splitFee(BigInt(amountFen), nodes);
    return nodes.map((node, at) => ({ ...node, amountFen: amounts[at]!.toString() }));
  }

  private node(node: FeeNodeInput, path: readonly string[], problems: Problems): Omit<NodeTerms, 'amountFen'> & { amountFen: string | null } {
    const read = new InputReader(node, problems, path);
    if (!feeNodeKind.has(node.kind)) problems.add('NOT_A_CODE', [...path, 'kind']);
    if (node.stage && !designStage.has(node.stage)) problems.add('NOT_A_CODE', [...path, 'stage']);
    if (!feeDueRule.has(node.dueRule)) problems.add('NOT_A_CODE', [...path, 'dueRule']);
    const isByDate = node.dueRule === 'ON_DATE';
    const dueDate = isByDate ? read.required('dueDate') && read.date('dueDate') : null;
    const dueDays = isByDate ? null : (node.dueDays ?? null);
    if (!isByDate && dueDays === null) problems.add('REQUIRED', [...path, 'dueDays']);
    if (dueDays !== null && (dueDays < 0 || dueDays > mostDueDays)) problems.add('OUT_OF_RANGE', [...path, 'dueDays'], { min: 0, max: mostDueDays });
    return { kind: node.kind, stage: node.stage ?? null, name: read.required('name', 60), sharePercent: read.text('sharePercent'), amountFen: read.fen('amountFen'), dueRule: node.dueRule, dueDate: dueDate || null, dueDays };
  }
}
