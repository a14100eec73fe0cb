import type { ContractStatus, ContractType } from '../catalogues/index';
import { Exact, readDecimal } from '../measures/index';

/** A fee by area: yuan a m2, and the floor area in m2 that the amount was made for. */
export interface AreaFee {
  readonly areaRate: string | null;
  readonly areaBasisM2: string | null;
}
export interface TrueUpContract extends AreaFee {
  readonly contractType: ContractType;
  readonly status: ContractStatus;
}
export interface AreaTrueUp {
  readonly basisM2: string;
  readonly finalM2: string;
  /** Fen with a sign: rate by final area less rate by basis, each half up to the fen. */
  readonly differenceFen: string;
}

/** Fen of a rate over an area; null where one of them is no number. */
export function feeOfArea(rate: string, areaM2: string): string | null {
  const [yuan, area] = [readDecimal(rate), readDecimal(areaM2)];
  return yuan && area ? yuan.times(area).times(100).round(0, Exact.roundHalfUp).toFixed(0) : null;
}

const settles: readonly ContractStatus[] = ['SIGNED', 'PERFORMING', 'COMPLETED'];

/**
 * What the area as it is now makes of the fee of a signed contract (feature 36); null where nothing is to be settled. A supplement has none of its own: it settles its parent.
 * @param under contracts under it, the oldest first: the last supplement with an area that stands has settled up to that
 */
export function areaTrueUp(contract: TrueUpContract, under: readonly TrueUpContract[], gfaM2: string | null): AreaTrueUp | null {
  const { areaRate, contractType, status } = contract;
  if (areaRate === null || contract.areaBasisM2 === null || gfaM2 === null || contractType === 'SUPPLEMENT' || !settles.includes(status)) return null;
  const settled = under.filter((s) => s.contractType === 'SUPPLEMENT' && s.areaBasisM2 !== null && s.status !== 'TERMINATED').at(-1);
  const basisM2 = settled?.areaBasisM2 ?? contract.areaBasisM2;
  const [before, after] = [feeOfArea(areaRate, basisM2), feeOfArea(areaRate, gfaM2)];
  if (before === null || after === null || new Exact(basisM2).eq(gfaM2)) return null;
  return { basisM2, finalM2: gfaM2, differenceFen: new Exact(after).minus(before).toFixed(0) };
}
