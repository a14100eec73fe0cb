export * from './divisions';
export * from './findPlace';
export { tierLists, type TierList } from './tierLists';
export * from './placeLists';
export * from './tiers';
