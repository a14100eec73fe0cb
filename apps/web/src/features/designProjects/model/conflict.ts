/** What is known of a row, one after the other; null where nothing is. */
export const joined = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');
/** Two days as a span. */
export const span = (from: string | null, to: string | null): string | null => (from || to ? `${from ?? '…'} – ${to ?? '…'}` : null);
