import type { QuotePage_QuoteFragment } from '../pages/QuotePage.generated';

export type Revision = QuotePage_QuoteFragment['revisions'][number];

/** The one version that stands now; the server keeps exactly one. */
export function currentOf(quote: Pick<QuotePage_QuoteFragment, 'revisions'>): Revision {
  const current = quote.revisions.find((revision) => revision.isCurrent);
  if (!current) throw new Error('a quote without a current version');
  return current;
}
