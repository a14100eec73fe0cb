export type { NextStatus as NextStatusMapper } from '@yingzao/domain/projects';
export type { StatusGateRow as StatusGateMapper } from './statusGates.repository';
