import type { FieldPolicy } from '@apollo/client';

/** Variables by which documents ask for a figure of the statistics, or leave it out. */
const asked = ['clients', 'quotes', 'contracts', 'landArea', 'gfa', 'quoted', 'weighted', 'contracted', 'invoiced', 'received', 'winRate', 'winRateByFee', 'feePerM2'] as const;

/** Figures of one filter differ by what was asked of them: an answer for one measure must not take the place of another's. */
export const statisticsPolicy: FieldPolicy = { keyArgs: ['requests', ...asked.map((name) => `$${name}`)] };
