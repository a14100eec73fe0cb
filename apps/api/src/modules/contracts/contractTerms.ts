import { contractType } from '@yingzao/domain/catalogues';
import { parentRefusal } from '@yingzao/domain/feeNodes';
import type { ContractAreaInput, UpdateContractInput } from '../../generated/resolvers.generated';
import type { Db } from '../../platform/database';
import type { Problems } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { isAbove, lockParent } from './contractParts.repository';
import type { ContractRow } from './contracts.entity';

/** The rate and the area of a fee by area, checked. */
export function areaOf({ area }: { readonly area?: ContractAreaInput | null }, problems: Problems): Pick<ContractRow, 'areaRate' | 'areaBasisM2'> {
  if (!area) return { areaRate: null, areaBasisM2: null };
  const read = new InputReader(area, problems, ['area']);
  const number = (field: 'rate' | 'basisM2', max: number, places: number): string | null => (read.required(field) === '' ? null : read.decimal(field, { above: 0, max, places }));
  return { areaRate: number('rate', 1_000_000, 4), areaBasisM2: number('basisM2', 100_000_000, 2) };
}

/** What a contract of the project would stand under, checked; null: nothing, or a problem was added. */
export async function checkedParent(db: Db, before: Pick<ContractRow, 'projectId'> & { readonly id: string | null }, input: Pick<UpdateContractInput, 'parentId' | 'contractType'>, problems: Problems): Promise<string | null> {
  const id = input.parentId || null;
  if (id === null) return null;
  const parent = isUuid(id) ? await lockParent(db, id) : null;
  if (!parent) problems.add('UNKNOWN_REFERENCE', ['parentId']);
  else if (before.id !== null && (await isAbove(db, before.id, id))) problems.add('PARENT_CYCLE', ['parentId']);
  else if (contractType.has(input.contractType)) {
    const refusal = parentRefusal({ contractType: input.contractType, projectId: before.projectId }, parent);
    if (refusal) problems.add(refusal, ['parentId']);
  }
  return id;
}
