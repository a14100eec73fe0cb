import type { LandUnit } from '@yingzao/domain/catalogues';
import type { MoneyUnit } from '@yingzao/domain/measures';
import { useSyncExternalStore } from 'react';

import { localStore } from '../../../lib/storage';

export type AreaChoice = Extract<LandUnit, 'M2' | 'HECTARE' | 'MU'>;
export interface Units {
  /** Unit of land; floor areas follow in ㎡ or, with hectares, in 万㎡. */
  readonly land: AreaChoice;
  readonly gfa: Extract<LandUnit, 'M2' | 'WAN_M2'>;
  readonly money: MoneyUnit;
}

export const areaChoices: readonly AreaChoice[] = ['M2', 'HECTARE', 'MU'];
export const moneyChoices: readonly MoneyUnit[] = ['YUAN', 'WAN_YUAN', 'YI_YUAN'];

const KEY = 'yz.projects.units';
const listeners = new Set<() => void>();
let current: Units | null = null;

const unitsOf = (land: AreaChoice, money: MoneyUnit): Units => ({ land, money, gfa: land === 'HECTARE' ? 'WAN_M2' : 'M2' });

function read(): Units {
  if (current) return current;
  const stored = localStore.read<Partial<Units>>(KEY);
  current = unitsOf(areaChoices.find((unit) => unit === stored?.land) ?? 'M2', moneyChoices.find((unit) => unit === stored?.money) ?? 'WAN_YUAN');
  return current;
}

function set(next: { land?: AreaChoice; money?: MoneyUnit }): void {
  const before = read();
  current = unitsOf(next.land ?? before.land, next.money ?? before.money);
  localStore.write(KEY, current);
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The units a person reads areas and amounts in, remembered on this device. */
export function useUnits(): readonly [Units, (next: { land?: AreaChoice; money?: MoneyUnit }) => void] {
  return [useSyncExternalStore(subscribe, read), set];
}
