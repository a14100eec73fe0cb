import type { FieldPolicy } from '@apollo/client';

/** Variables by which documents ask for a sort of figures, or leave it out. */
const asked = ['clients', 'sizes', 'offers', 'fees'] as const;

/** Figures of one filter differ by what was asked of them: an answer for one measure must not take the place of another's. */
export const statisticsPolicy: FieldPolicy = { keyArgs: ['requests', ...asked.map((name) => `$${name}`)] };
